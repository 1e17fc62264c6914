import { sql, type Kysely } from 'kysely';

/**
 * Who tells the audit of changed rows: a trigger on every table whose rows matter. A table that comes later is
 * watched by its own migration, `select audit.watch('app.its_name')`; so is one that got columns that may be said.
 *
 * A migration that changes rows of a watched table and then alters that table says `set constraints all immediate`
 * in between: what the rows have to tell waits for the end of the transaction.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** What may be said of a row wherever a table has a column of that name: codes, ids and days, nothing personal. */
const SAYABLE = [
	...['code', 'year', 'period', 'form_code', 'form_version', 'version', 'plan_code', 'group_code', 'day'],
	...['obligation_id', 'report_id', 'upload_id', 'user_id', 'assignment_id', 'successor_id'],
	...['decision', 'source', 'is_on_behalf', 'is_synthetic', 'is_demo', 'is_deputy', 'role', 'revision'],
	...['valid_from', 'valid_before', 'opened_on', 'closed_on', 'occurred_on', 'cut_off_on'],
	...[
		'opens_at',
		'due_before',
		'correct_before',
		'until',
		'expires_at',
		'disabled_at',
		'must_change_password'
	]
];
/** The business instant of a row, where it has one: it is passed in, so the row itself knows it. */
const HAPPENED = [
	'submitted_at',
	'reviewed_at',
	'reopened_at',
	'granted_at',
	'uploaded_at',
	'saved_at',
	'laid_at'
];

/** Tables that may change without a trace; tests/db/audit-chain.test.ts says why of each. */
const UNWATCHED = ['app.idempotency', 'auth.session', 'auth.verification', 'auth.sign_in_attempt'];

const list = (names: readonly string[]): string => `array[${names.map((name) => `'${name}'`).join(', ')}]`;
/** Fixed, so that nobody's search path or settings have a say in what is written. */
const SETTINGS = `set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'`;

const STATEMENTS = [
	// Whose report a row belongs to, as the audit itself was told it; rows older than the audit are asked.
	`create function audit.owed(details jsonb, out form text, out period text, out unit text, out version int)
	language plpgsql stable ${SETTINGS} as $$
	declare
		obligation text := details ->> 'obligation_id';
	begin
		if obligation is null then
			select e.details ->> 'obligation_id', (e.details ->> 'version')::int into obligation, version
				from audit.entry e where e.table_name = 'app.report' and e.row_key = owed.details ->> 'report_id' limit 1;
			if not found then
				select r.obligation_id, r.version into obligation, version
					from app.report r where r.id = (owed.details ->> 'report_id')::uuid;
			end if;
		end if;
		select e.details ->> 'form_code', e.details ->> 'period', e.unit_id into form, period, unit
			from audit.entry e where e.table_name = 'app.obligation' and e.row_key = obligation limit 1;
		if not found then
			select o.form_code, o.period, o.unit_id::text into form, period, unit
				from app.obligation o where o.id = obligation::uuid;
		end if;
	end $$`,

	// A row was written: its key, unit, instant and sayable columns are read by the expression that watch() made.
	`create function audit.tell() returns trigger language plpgsql security definer ${SETTINGS} as $$
	declare
		row_key text; unit_id text; assignment text; happened timestamptz; details jsonb; changed text[] := '{}'; owner record;
	begin
		if tg_op = 'DELETE' then
			execute 'select ' || tg_argv[0] into row_key, unit_id, happened, details using old;
			happened := null;
		else
			execute 'select ' || tg_argv[0] into row_key, unit_id, happened, details using new;
		end if;
		if tg_op = 'UPDATE' then
			changed := array(
				select now.key from jsonb_each(to_jsonb(new)) as now
				where now.value is distinct from to_jsonb(old) -> now.key order by now.key collate "C"
			);
		end if;
		if details ? 'assignment_id' and not details ? 'user_id' then
			assignment := details ->> 'assignment_id';
			details := details || jsonb_build_object('user_id', (
				select e.details ->> 'user_id' from audit.entry e
				where e.table_name = 'auth.assignment' and e.row_key = assignment limit 1
			));
		end if;
		if details ? 'obligation_id' or details ? 'report_id' then
			select * into owner from audit.owed(details);
			details := jsonb_build_object('form_code', owner.form, 'period', owner.period, 'version', owner.version)
				|| details;
			unit_id := coalesce(unit_id, owner.unit);
		end if;
		perform audit.append(
			lower(tg_op), tg_table_schema || '.' || tg_table_name, row_key, unit_id, changed, details, happened
		);
		return null;
	end $$`,

	`create function audit.refuse_truncate() returns trigger language plpgsql as $$
	begin
		raise exception 'watched: % cannot be emptied without a trace', tg_table_name using errcode = '42501';
	end $$`,

	// Installs the trigger, or installs it anew after the table got columns that may be said. It runs at the end
	// of the transaction (nothing can skip it), in the order in which the rows were written.
	`create function audit.watch(watched regclass) returns void language plpgsql ${SETTINGS} as $$
	declare
		names text[] := array(
			select attname from pg_attribute
			where attrelid = watched and attnum > 0 and not attisdropped order by attnum);
		keys text[] := array(
			select a.attname from pg_index i
			cross join unnest(i.indkey::int[]) with ordinality as k (attnum, place)
			join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
			where i.indrelid = watched and i.indisprimary order by k.place);
		happened text := (
			select format('($1).%I', name) from unnest(${list(HAPPENED)}) as name where name = any (names) limit 1);
		unit text := case when 'unit_id' = any (names) then '($1).unit_id::text' end;
		said text := (
			select string_agg(format('%L, ($1).%I', name, name), ', ')
			from unnest(${list(SAYABLE)}) as name where name = any (names));
	begin
		if keys = '{}' then
			raise exception 'a watched table needs a primary key: %', watched;
		end if;
		if watched = to_regclass('app.unit') then unit := '($1).id::text'; end if;
		execute format('drop trigger if exists audit_tell on %s', watched);
		execute format('drop trigger if exists audit_refuse_truncate on %s', watched);
		execute format(
			'create constraint trigger audit_tell after insert or update or delete on %s
				deferrable initially deferred for each row execute function audit.tell(%L)',
			watched,
			format('concat_ws(''/'', %s), %s, %s, jsonb_build_object(%s)',
				(select string_agg(format('($1).%I', key), ', ') from unnest(keys) as key),
				coalesce(unit, 'null'), coalesce(happened, 'null'), coalesce(said, '')));
		execute format(
			'create trigger audit_refuse_truncate before truncate on %s
				for each statement execute function audit.refuse_truncate()', watched);
	end $$`,
	`revoke all on all functions in schema audit from public`,
	// Everything that is there.
	`do $$
	declare
		table_there regclass;
	begin
		for table_there in
			select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('app', 'auth') and c.relkind = 'r'
				and n.nspname || '.' || c.relname <> all (${list(UNWATCHED)})
		loop
			perform audit.watch(table_there);
		end loop;
	end $$`
];
