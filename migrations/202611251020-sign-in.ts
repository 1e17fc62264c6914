import { sql, type Kysely } from 'kysely';

/**
 * What sign-in needs beyond a password (RELIABILITY 5.9): a second factor, sessions that end when nobody is there,
 * counters that slow guessing down whichever process is asked, and one-time links to a new password.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	// The library's column and table, as its own compiler writes them for our settings.
	`alter table auth."user"
		add column two_factor_enabled boolean not null default false,
		add column if not exists disabled_at timestamptz,
		add column if not exists last_signed_in_at timestamptz`,
	`create table auth.two_factor (
		id uuid default pg_catalog.gen_random_uuid() primary key,
		secret text not null,
		backup_codes text not null,
		user_id uuid not null references auth."user" (id) on delete cascade,
		verified boolean default true,
		failed_verification_count integer default 0,
		locked_until timestamptz,
		-- Ours: the time step of the last code that was taken. A code of this step or an earlier one is refused.
		last_step bigint not null default 0
	)`,
	`create unique index two_factor_user_id_idx on auth.two_factor (user_id)`,

	`alter table auth.session
		add column last_seen_at timestamptz not null default current_timestamp,
		-- What the person is told once: tries with their name that failed before this session, and since when.
		add column failed_before integer not null default 0,
		add column failed_since timestamptz,
		add column previous_sign_in_at timestamptz`,

	// A person's name and an address are kept as keyed digests: what is typed there may be anything.
	`create table auth.sign_in_attempt (
		kind text not null check (kind in ('account', 'address')),
		digest bytea not null,
		failures integer not null check (failures >= 0),
		since timestamptz not null,
		last_at timestamptz not null,
		wait_until timestamptz not null,
		primary key (kind, digest)
	)`,
	`create index on auth.sign_in_attempt (last_at)`,

	`create table auth.reset_link (
		id uuid primary key,
		user_id uuid not null references auth."user" (id) on delete cascade,
		digest bytea not null unique,
		clears_second_factor boolean not null,
		issued_by text not null,
		created_at timestamptz not null default current_timestamp,
		expires_at timestamptz not null,
		used_at timestamptz
	)`,
	`create index on auth.reset_link (user_id)`,

	`grant select, insert, update, delete
		on auth.two_factor, auth.sign_in_attempt, auth.reset_link to cashless_web`,
	// The administrator issues a link and takes earlier ones back; the digest is nobody's to read.
	`grant insert, delete, select (id, user_id, clears_second_factor, issued_by, created_at, expires_at, used_at)
		on auth.reset_link to cashless_admin`,
	`grant select (last_seen_at) on auth.session to cashless_admin`
];
