import { sql, type Kysely } from 'kysely';

/**
 * The account of everything that changes. Each changed row of a watched table leaves one entry in the transaction
 * that changed it; entries are chained by their hashes and are never rewritten. Names, figures, texts and
 * secrets stay out: an entry holds ids, codes, dates and the names of the columns that changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Fixed, so that nobody's search path or settings have a say in what is written. */
const SETTINGS = `set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'`;

const STATEMENTS = [
	`create schema audit`,
	// Every column is given by the writer, none by a default, so that a restored chain is the same chain.
	`create table audit.entry (
		seq bigint primary key check (seq > 0),
		recorded_at timestamptz not null,
		business_at timestamptz,
		actor_id text not null,
		actor_role text not null,
		actor_unit text not null,
		kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
		table_name text,
		row_key text,
		unit_id text,
		columns text[] not null,
		details jsonb not null,
		transaction_id text not null,
		prev_hash bytea not null,
		hash bytea not null
	)`,
	`create index entry_happened on audit.entry ((coalesce(business_at, recorded_at)))`,
	`create index entry_actor on audit.entry (actor_id, seq)`,
	`create index entry_unit on audit.entry (unit_id, seq)`,
	`create index entry_row on audit.entry (table_name, row_key)`,

	// One canonical form on every version of the server: a JSON array of texts and whole numbers.
	`create function audit.digest(e audit.entry) returns bytea language sql stable ${SETTINGS} as $$
		select sha256(e.prev_hash || convert_to(jsonb_build_array(
			e.seq, (extract(epoch from e.recorded_at) * 1000)::bigint,
			(extract(epoch from e.business_at) * 1000)::bigint,
			e.actor_id, e.actor_role, e.actor_unit, e.kind, e.table_name, e.row_key, e.unit_id,
			e.columns, e.details, e.transaction_id
		)::text, 'UTF8'))
	$$`,

	// The only place that writes. The lock is held to the end of the transaction, so it is taken as late as can be.
	`create function audit.append(
		kind text, table_name text, row_key text, unit_id text, columns text[], details jsonb, business_at timestamptz
	) returns bigint language plpgsql security definer ${SETTINGS} as $$
	declare
		e audit.entry;
	begin
		perform pg_advisory_xact_lock(2023071530);
		select head.seq + 1, head.hash into e.seq, e.prev_hash
			from audit.entry as head order by head.seq desc limit 1;
		if not found then
			e.seq := 1;
			e.prev_hash := decode(repeat('00', 32), 'hex');
		end if;
		e.recorded_at := date_trunc('milliseconds', clock_timestamp());
		e.business_at := date_trunc('milliseconds',
			coalesce(business_at, nullif(current_setting('app.business_at', true), '')::timestamptz));
		e.actor_id := coalesce(nullif(current_setting('app.user_id', true), ''), 'nobody');
		e.actor_role := coalesce(current_setting('app.role', true), '');
		e.actor_unit := coalesce(current_setting('app.unit_id', true), '');
		e.kind := kind;
		e.table_name := table_name;
		e.row_key := row_key;
		e.unit_id := nullif(unit_id, '');
		e.columns := columns;
		e.details := jsonb_strip_nulls(details);
		e.transaction_id := pg_current_xact_id()::text;
		e.hash := audit.digest(e);
		insert into audit.entry select e.*;
		return e.seq;
	end $$`,

	// What happens without a row: sign-ins, refusals, downloads. Ids and codes are let in, words are not.
	`create function audit.note(kind text, details jsonb, unit_id text default null, at timestamptz default null)
	returns bigint language plpgsql security definer ${SETTINGS} as $$
	declare
		wrong text;
	begin
		if kind in ('insert', 'update', 'delete') then
			raise exception 'rows tell of themselves' using errcode = '42501';
		end if;
		select said.key into wrong from jsonb_each(details) as said
			where said.key !~ '^[a-z][A-Za-z0-9]{0,39}$'
				or jsonb_typeof(said.value) not in ('string', 'number', 'boolean', 'null')
				or (jsonb_typeof(said.value) = 'string'
					and said.value #>> '{}' !~ '^[A-Za-z0-9_.,:;/+=()\\[\\]-]{0,200}$');
		if found then
			raise exception 'not an id or a code: %', wrong using errcode = '22023';
		end if;
		return audit.append(kind, null, null, unit_id, '{}', details, at);
	end $$`,

	// Where the chain ends, for the anchor kept outside of the database.
	`create function audit.head() returns table (seq bigint, hash bytea) language sql stable security definer
		${SETTINGS} as $$ select e.seq, e.hash from audit.entry as e order by e.seq desc limit 1 $$`,

	`create function audit.refuse_change() returns trigger language plpgsql as $$
	begin
		raise exception 'append-only: the audit is never rewritten' using errcode = '42501';
	end $$`,
	`create trigger append_only before update or delete or truncate on audit.entry
		for each statement execute function audit.refuse_change()`,

	// Managers read; the owner, as whom the functions above run, reads the head and appends.
	`alter table audit.entry enable row level security`,
	`alter table audit.entry force row level security`,
	`create policy managers_read on audit.entry for select to public
		using ((select current_setting('app.role', true)) in ('office-head', 'administrator'))`,
	`create policy owner_reads on audit.entry for select to current_user using (true)`,
	`create policy owner_appends on audit.entry for insert to current_user with check (true)`,
	// Nobody but the owner's functions writes; triggers need no grant of whoever causes them.
	`revoke all on all functions in schema audit from public`,
	`grant usage on schema audit to cashless_web, cashless_app, cashless_admin, cashless_keeper`,
	`grant execute on function audit.note, audit.head to cashless_web, cashless_app, cashless_admin, cashless_keeper`,
	`grant select on audit.entry to cashless_app, cashless_admin, cashless_keeper`,
	`create policy keeper_reads on audit.entry for select to cashless_keeper using (true)`
];
