import { sql, type Kysely } from 'kysely';

/**
 * What the role of the nightly backup may read: everything, and no more than read. Called after every migration, so
 * that a table made later is not forgotten; a table it cannot read stops a backup, it is never left out in silence.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	// Roles belong to the server, not to one of its databases: another one may have made it.
	`do $$ begin
		create role cashless_keeper nologin noinherit;
	exception when duplicate_object or unique_violation then null;
	end $$`,
	`create function app.let_keeper_read() returns void language plpgsql set search_path = pg_catalog as $$
	declare
		part record;
	begin
		for part in
			select nspname from pg_namespace where nspname in ('app', 'auth', 'audit', 'migration')
		loop
			execute format('grant usage on schema %I to cashless_keeper', part.nspname);
		end loop;
		for part in
			select n.nspname, c.relname, c.relkind, c.relrowsecurity, exists (
				select from pg_policy where polrelid = c.oid and polname = 'keeper_reads'
			) as is_let
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('app', 'auth', 'audit', 'migration') and c.relkind in ('r', 'p', 'S')
		loop
			execute format(
				'grant select on %s %I.%I to cashless_keeper',
				case part.relkind when 'S' then 'sequence' else 'table' end, part.nspname, part.relname
			);
			if part.relrowsecurity and not part.is_let then
				execute format(
					'create policy keeper_reads on %I.%I for select to cashless_keeper using (true)',
					part.nspname, part.relname
				);
			end if;
		end loop;
	end $$`,
	`revoke all on function app.let_keeper_read() from public`
];
