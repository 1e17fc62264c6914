import { sql, type Kysely } from 'kysely';

/** Accounts, sessions and tokens, in a schema of their own: sign-in reads them before anybody is known. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

// The first four tables are better-auth's, as its own compiler writes them for our settings.
const STATEMENTS = [
	`create schema auth`,
	`create table auth."user" (
		id uuid default pg_catalog.gen_random_uuid() primary key,
		name text not null,
		email text not null unique,
		email_verified boolean not null,
		image text,
		created_at timestamptz default current_timestamp not null,
		updated_at timestamptz default current_timestamp not null,
		username text unique,
		display_username text,
		role text not null,
		unit_id text not null,
		must_change_password boolean not null,
		is_demo boolean not null
	)`,
	`create table auth.session (
		id uuid default pg_catalog.gen_random_uuid() primary key,
		expires_at timestamptz not null,
		token text not null unique,
		created_at timestamptz default current_timestamp not null,
		updated_at timestamptz not null,
		ip_address text,
		user_agent text,
		user_id uuid not null references auth."user" (id) on delete cascade
	)`,
	`create index session_user_id_idx on auth.session (user_id)`,
	`create table auth.account (
		id uuid default pg_catalog.gen_random_uuid() primary key,
		account_id text not null,
		provider_id text not null,
		user_id uuid not null references auth."user" (id) on delete cascade,
		access_token text,
		refresh_token text,
		id_token text,
		access_token_expires_at timestamptz,
		refresh_token_expires_at timestamptz,
		scope text,
		password text,
		created_at timestamptz default current_timestamp not null,
		updated_at timestamptz not null
	)`,
	`create index account_user_id_idx on auth.account (user_id)`,
	`create table auth.verification (
		id uuid default pg_catalog.gen_random_uuid() primary key,
		identifier text not null,
		value text not null,
		expires_at timestamptz not null,
		created_at timestamptz default current_timestamp not null,
		updated_at timestamptz default current_timestamp not null
	)`,
	`create index verification_identifier_idx on auth.verification (identifier)`,

	// Tokens of machines: only a digest is kept, and every token ends.
	`create table auth.api_token (
		id uuid primary key,
		user_id uuid not null references auth."user" (id) on delete cascade,
		digest bytea not null unique,
		expires_at timestamptz not null,
		created_at timestamptz default current_timestamp not null
	)`,
	`create index api_token_user_id_idx on auth.api_token (user_id)`
];
