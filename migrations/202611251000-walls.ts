import { sql, type Kysely } from 'kysely';

/**
 * The second wall: who may touch which row is decided by the database as well (RELIABILITY 5.1, RULES 7).
 *
 * A process has no rights of its own in `app`. An operation's transaction takes one of the roles below and says who
 * acts; the policies hold every row against that. Roles belong to the whole server, so they may be there already.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** What each role is for; none of them can log in. */
const ROLES = {
	/** The process outside any operation: sign-in's own schema, and which migrations were run. */
	cashless_web: 'sign-in',
	/** Everybody's operations but the administrator's. */
	cashless_app: 'operations',
	/** The administrator's operations: people, catalogue, what is owed; no figures. */
	cashless_admin: 'administration',
	/** Figures of all units, only to be summed for the city's values that a ward or school is told. */
	cashless_city: 'city values',
	/** Jobs that read everything: the backup. */
	cashless_keeper: 'jobs'
};
const TAKEN = ['cashless_app', 'cashless_admin', 'cashless_city', 'cashless_keeper'];

const CATALOGUE = [
	'unit',
	'unit_name',
	'unit_code',
	'unit_succession',
	'policy_group',
	'form',
	'indicator',
	'holiday',
	'plan',
	'demo_laying'
];
/** Tables that hold a unit's data, and the column that says who wrote the row. */
const TENANT: Record<string, string | null> = {
	unit_baseline: null,
	obligation: null,
	extension: 'granted_by',
	exemption: 'granted_by',
	upload: 'uploaded_by',
	report: 'submitted_by',
	report_row: null,
	report_draft: 'saved_by',
	review: 'reviewed_by',
	reopening: 'reopened_by'
};
/** Who may add rows of which table: the same as in domain/permission.ts, said once more. */
const ADDED_BY: Record<string, string[]> = {
	extension: ['office-head'],
	exemption: ['office-head'],
	reopening: ['office-head'],
	review: ['office-staff', 'office-head'],
	upload: ['ward-officer', 'ward-leader', 'school', 'office-staff'],
	report: ['ward-officer', 'ward-leader', 'school', 'office-staff'],
	report_row: ['ward-officer', 'ward-leader', 'school', 'office-staff']
};
/** Rows that hang on an obligation or a report bear its unit, so that no policy needs to look it up. */
const HANGING = ['extension', 'exemption', 'report', 'report_draft', 'reopening'];
const APPEND_ONLY = ['report', 'report_row', 'review', 'reopening', 'extension', 'exemption'];

/** What the city's values need, and nothing else: no files, no texts, nobody's name. */
const CITY_READS: Record<string, string> = {
	unit_baseline: 'unit_id, form_code, as_of_on, rows',
	obligation: 'id, plan_code, unit_id, form_code, form_version, period, cut_off_on, opens_at, due_before',
	extension: 'obligation_id, unit_id, due_before, granted_at',
	exemption: 'id, obligation_id, unit_id, granted_at',
	report: 'id, obligation_id, unit_id, version, submitted_at, accepted_methods',
	report_row: 'report_id, unit_id, position, group_code, figures, remarks',
	report_draft: 'obligation_id, unit_id, kept_for, revision, saved_at',
	review: 'id, report_id, unit_id, decision, correct_before, reviewed_at, recorded_at',
	reopening: 'obligation_id, unit_id, reopened_at, until'
};

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const all = (tables: readonly string[]): string => tables.map((table) => `app.${table}`).join(', ');
const reached = 'unit_id in (select app.reached_units())';
/** Only the head voids, and nobody accepts what they entered themselves. */
const RULES = `(decision <> 'void' or (select app.cur_role()) = 'office-head')
	and (decision <> 'accept' or not exists (
		select from app.report r where r.id = report_id and r.submitted_by = (select app.cur_user())
	))`;

const STATEMENTS = [
	`do $$
	declare wanted text;
	begin
		foreach wanted in array array[${quoted(Object.keys(ROLES))}] loop
			begin
				execute format('create role %I nologin noinherit', wanted);
			exception when duplicate_object or unique_violation then null;
			end;
		end loop;
		foreach wanted in array array[${quoted(TAKEN)}] loop
			if not pg_has_role('cashless_web', wanted, 'member') then
				execute format('grant %I to cashless_web', wanted);
			end if;
		end loop;
		-- A server with one login for everything lays its rights aside as well: it may become the web's role.
		if not pg_has_role(current_user, 'cashless_web', 'member') then
			execute format('grant cashless_web to %I', current_user);
		end if;
	end $$`,

	// Who acts, as the transaction says; outside one, and after it, nobody (the setting is then '' or absent).
	`create function app.cur_user() returns text stable language sql
		as $$ select nullif(current_setting('app.user_id', true), '') $$`,
	`create function app.cur_unit() returns uuid stable language sql
		as $$ select nullif(current_setting('app.unit_id', true), '')::uuid $$`,
	`create function app.cur_role() returns text stable language sql
		as $$ select nullif(current_setting('app.role', true), '') $$`,
	// Units whose rows the person may see: the own one, or everything under the body served. The operator at the
	// server's terminal is an administrator without a unit.
	`create function app.reached_units() returns setof uuid stable language sql as $$
		select app.cur_unit() where app.cur_role() in ('ward-officer', 'ward-leader', 'school')
		union all
		(with recursive tree as (
			select case kind when 'office' then coalesce(parent_id, id) else id end as id
			from app.unit where id = app.cur_unit()
			union
			select unit.id from app.unit join tree on tree.id = unit.parent_id
		)
		select id from tree
		where app.cur_role() in ('office-staff', 'office-head', 'city-leader', 'administrator'))
		union all
		select id from app.unit where app.cur_role() = 'administrator' and app.cur_unit() is null
	$$`,

	// The unit on every row that is a unit's.
	`alter table app.obligation add unique (id, unit_id)`,
	...APPEND_ONLY.map((table) => `alter table app.${table} disable trigger append_only`),
	...HANGING.flatMap((table) => [
		`alter table app.${table} add column unit_id uuid`,
		`update app.${table} t set unit_id = o.unit_id from app.obligation o where o.id = t.obligation_id`,
		`alter table app.${table} alter column unit_id set not null,
			add foreign key (obligation_id, unit_id) references app.obligation (id, unit_id)`,
		`create index on app.${table} (unit_id)`
	]),
	`alter table app.report add unique (id, unit_id)`,
	...['report_row', 'review'].flatMap((table) => [
		`alter table app.${table} add column unit_id uuid`,
		`update app.${table} t set unit_id = r.unit_id from app.report r where r.id = t.report_id`,
		`alter table app.${table} alter column unit_id set not null,
			add foreign key (report_id, unit_id) references app.report (id, unit_id)`,
		`create index on app.${table} (unit_id)`
	]),
	`alter table app.upload add unique (id, unit_id)`,
	`alter table app.report add foreign key (upload_id, unit_id) references app.upload (id, unit_id)`,
	`create index on app.upload (unit_id)`,
	...APPEND_ONLY.map((table) => `alter table app.${table} enable trigger append_only`),

	// Grants: a role without one gets 42501, so a forgotten wrapper is an error and not a leak.
	`grant usage on schema app to ${TAKEN.join(', ')}`,
	`grant usage on schema auth to cashless_web, cashless_app, cashless_admin, cashless_keeper`,
	`grant usage on schema migration to cashless_web, cashless_keeper`,
	`grant select on all tables in schema migration to cashless_web, cashless_keeper`,
	`grant select, insert, update, delete on all tables in schema auth to cashless_web`,
	`alter default privileges in schema auth grant select, insert, update, delete on tables to cashless_web`,
	`grant select (id, name, role, unit_id, is_demo) on auth."user" to cashless_app`,
	`grant select, insert, update on auth."user" to cashless_admin`,
	`grant select (id, account_id, provider_id, user_id, created_at, updated_at), insert, update
		on auth.account to cashless_admin`,
	`grant select (id, user_id, expires_at, created_at), insert, delete on auth.api_token to cashless_admin`,
	`grant select (id, user_id, expires_at, created_at, updated_at, ip_address, user_agent), delete
		on auth.session to cashless_admin`,
	`grant select on ${all(CATALOGUE)} to cashless_app, cashless_admin, cashless_city, cashless_keeper`,
	`grant insert, update on ${all(CATALOGUE)} to cashless_admin`,
	`grant delete on app.unit_name, app.unit_code to cashless_admin`,
	`grant select on ${all(Object.keys(TENANT))}, app.idempotency to cashless_app, cashless_keeper`,
	`grant insert on ${all(Object.keys(ADDED_BY))}, app.report_draft, app.idempotency to cashless_app`,
	`grant update, delete on app.report_draft to cashless_app`,
	`grant select, insert, update on app.obligation, app.unit_baseline to cashless_admin`,
	...Object.entries(CITY_READS).map(
		([table, columns]) => `grant select (${columns}) on app.${table} to cashless_city`
	),

	// Policies. `force`: the owner is held by them, too; migrations and restoring are let through by name.
	...[...Object.keys(TENANT), 'idempotency'].flatMap((table) => [
		`alter table app.${table} enable row level security, force row level security`,
		`create policy owner_migrates on app.${table} to current_user using (true) with check (true)`,
		`create policy keeper_reads on app.${table} for select to cashless_keeper using (true)`
	]),
	...Object.keys(TENANT)
		.filter((table) => table !== 'report_draft')
		.map((table) => `create policy reads on app.${table} for select to cashless_app using (${reached})`),
	...Object.keys(CITY_READS).map(
		(table) => `create policy city_reads on app.${table} for select to cashless_city using (true)`
	),
	...Object.entries(ADDED_BY).map(([table, roles]) => {
		const author = TENANT[table] ? ` and ${TENANT[table]} = (select app.cur_user())` : '';
		const more = table === 'review' ? ` and ${RULES}` : '';
		return `create policy adds on app.${table} for insert to cashless_app
			with check (${reached} and (select app.cur_role()) in (${quoted(roles)})${author}${more})`;
	}),
	...['obligation', 'unit_baseline'].map(
		(table) => `create policy administers on app.${table} to cashless_admin
			using (${reached}) with check (${reached})`
	),
	// A unit's people share one draft; who types on a unit's behalf keeps an own one.
	`create policy reads on app.report_draft for select to cashless_app
		using (${reached} and kept_for in ('unit', (select app.cur_user())))`,
	...['insert', 'update', 'delete'].map((deed) => {
		const own = `${reached} and case (select app.cur_role())
			when 'office-staff' then kept_for = (select app.cur_user())
			when 'ward-officer' then kept_for = 'unit'
			when 'ward-leader' then kept_for = 'unit'
			when 'school' then kept_for = 'unit'
			else false end`;
		const using = deed === 'insert' ? '' : `using (${own})`;
		const check = deed === 'delete' ? '' : `with check (${own} and saved_by = (select app.cur_user()))`;
		return `create policy ${deed}s on app.report_draft for ${deed} to cashless_app ${using} ${check}`;
	}),
	`create policy own on app.idempotency to cashless_app, cashless_admin
		using (actor_id = (select app.cur_user())) with check (actor_id = (select app.cur_user()))`,
	`grant select, insert on app.idempotency to cashless_admin`
];
