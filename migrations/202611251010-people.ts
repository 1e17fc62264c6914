import { sql, type Kysely } from 'kysely';

/**
 * A person and what the person may act as are two things: one may hold several roles at several units, some of them
 * only for a while, as somebody's deputy. The role in use is the session's; a token's is fixed when it is made.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const ROLES =
	"'ward-officer', 'ward-leader', 'school', 'office-staff', 'office-head', 'city-leader', 'administrator'";
const REACHED = 'unit_id in (select app.reached_units())';

const STATEMENTS = [
	`create table auth.assignment (
		id uuid primary key,
		user_id uuid not null references auth."user" (id) on delete cascade,
		role text not null check (role in (${ROLES})),
		-- Absent only for an administrator: the first one is there before any unit is.
		unit_id uuid references app.unit check (unit_id is not null or role = 'administrator'),
		-- Vietnam's calendar days; without the first it always held, without the second it goes on.
		valid_from date,
		valid_before date,
		-- Whose place a deputy takes: that assignment's role, unit and person.
		stands_in_for uuid references auth.assignment (id),
		is_deputy boolean not null generated always as (stands_in_for is not null) stored,
		created_at timestamptz not null default current_timestamp,
		-- Equal: it was taken back before it began.
		check (valid_before >= valid_from),
		check (stands_in_for is null or (valid_from is not null and valid_before is not null))
	)`,
	`create index on auth.assignment (user_id)`,
	`create index on auth.assignment (unit_id)`,
	// What an account was until now goes on without a first and a last day.
	`insert into auth.assignment (id, user_id, role, unit_id, created_at)
		select pg_catalog.gen_random_uuid(), id, role, nullif(unit_id, '')::uuid, created_at from auth."user"`,

	`alter table auth."user"
		drop column role,
		drop column unit_id,
		add column disabled_at timestamptz,
		add column last_signed_in_at timestamptz,
		add column phone text,
		add column contact_email text`,
	`alter table auth.session add column assignment_id uuid references auth.assignment (id) on delete set null`,
	`alter table auth.api_token
		add column assignment_id uuid references auth.assignment (id) on delete cascade,
		add column label text not null default ''`,
	`update auth.api_token t set assignment_id = a.id from auth.assignment a where a.user_id = t.user_id`,
	`alter table auth.api_token drop column user_id, alter column assignment_id set not null`,
	`create index on auth.api_token (assignment_id)`,

	// Whom to call at a unit: the office's own list, whether they have an account or not.
	`create table app.unit_contact (
		id uuid primary key,
		unit_id uuid not null references app.unit,
		name text not null check (name <> ''),
		job text not null,
		phone text not null,
		email text not null,
		changed_at timestamptz not null,
		changed_by text not null,
		check (phone <> '' or email <> '')
	)`,
	`create index on app.unit_contact (unit_id)`,

	// Sign-in reads what somebody may act as; only administration changes it, and nobody deletes it.
	`revoke insert, update, delete on auth.assignment from cashless_web`,
	`grant select on auth.assignment to cashless_web, cashless_app, cashless_admin`,
	`grant insert, update on auth.assignment to cashless_admin`,
	`grant select (disabled_at, must_change_password, last_signed_in_at) on auth."user" to cashless_app`,
	`grant select (assignment_id) on auth.session to cashless_admin`,
	`grant select (assignment_id, label) on auth.api_token to cashless_admin`,

	`alter table app.unit_contact enable row level security, force row level security`,
	`create policy owner_migrates on app.unit_contact to current_user using (true) with check (true)`,
	`create policy keeper_reads on app.unit_contact for select to cashless_keeper using (true)`,
	`create policy reads on app.unit_contact for select to cashless_app using (${REACHED})`,
	...['insert', 'update', 'delete'].map((deed) => {
		const own = `${REACHED} and (select app.cur_role()) = 'office-staff'`;
		const using = deed === 'insert' ? '' : `using (${own})`;
		const check = deed === 'delete' ? '' : `with check (${own} and changed_by = (select app.cur_user()))`;
		return `create policy ${deed}s on app.unit_contact for ${deed} to cashless_app ${using} ${check}`;
	}),
	`create policy administers on app.unit_contact to cashless_admin using (${REACHED})
		with check (${REACHED} and changed_by = (select app.cur_user()))`,
	`grant select, insert, update, delete on app.unit_contact to cashless_app, cashless_admin`,
	`grant select on app.unit_contact to cashless_keeper`
];
