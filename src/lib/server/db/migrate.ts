import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { projectRoot } from '../config.ts';
import type { Unguarded } from './connection.ts';

/** Where Kysely notes what was run; not in `app`, so that dropping that schema shows. */
const SCHEMA = 'migration';

/** Brings the schema to the build's. Safe when two processes start at once; throws the failing step's error. */
export async function migrateToLatest(db: Unguarded, folder = migrationsFolder()): Promise<void> {
	const { error } = await migrator(db, folder).migrateToLatest();
	if (error) throw error;
	await letKeeperRead(db);
}

/** Names of the steps that the database lacks; empty when it is the build's. */
export async function pendingMigrations(db: Unguarded, folder = migrationsFolder()): Promise<string[]> {
	const steps = await migrator(db, folder).getMigrations();
	return steps.filter(({ executedAt }) => !executedAt).map(({ name }) => name);
}

/**
 * Gives the login of the web process's address what it needs and no more: it may become `cashless_web`. A login that
 * is not there yet is made with the address's password. Run as the owner; needs the right to create roles.
 */
export async function allowWebLogin(db: Unguarded, webUrl: string): Promise<void> {
	const { username, password } = new URL(webUrl);
	const [name, secret] = [username, password].map(decodeURIComponent);
	if (!name) return;
	await db.transaction().execute(async (handle) => {
		// A statement that makes a role takes no parameters; the settings end with the transaction.
		await sql`select set_config('app.login', ${name}, true), set_config('app.secret', ${secret ?? ''}, true)`.execute(
			handle
		);
		await sql`do $$
		declare
			login text := current_setting('app.login');
		begin
			if not exists (select from pg_roles where rolname = login) then
				execute format('create role %I login noinherit password %L', login, current_setting('app.secret'));
			end if;
			if not pg_has_role(login, 'cashless_web', 'member') then
				execute format('grant cashless_web to %I', login);
			end if;
		end $$`.execute(handle);
	});
}

/** Whether the login behind the connection could lay the walls aside: a superuser, or who may bypass them. */
export async function isAboveWalls(db: Unguarded): Promise<boolean> {
	const { rows } = await sql<{ isAbove: boolean }>`
		select rolsuper or rolbypassrls as "isAbove" from pg_roles where rolname = session_user`.execute(db);
	return rows[0]?.isAbove ?? false;
}

/** Brings the schema to that step and no further; nothing is ever taken back. */
export async function migrateUpTo(db: Unguarded, name: string, folder = migrationsFolder()): Promise<void> {
	const { error } = await migrator(db, folder).migrateTo(name);
	if (error) throw error;
	await letKeeperRead(db);
}

/** Names of all steps of this build, oldest first. */
export async function listMigrations(folder = migrationsFolder()): Promise<string[]> {
	return (await readdir(folder))
		.filter((file) => file.endsWith('.ts'))
		.map((file) => file.replace(/\.ts$/, ''))
		.sort();
}

/** A table made by whichever step is one the nightly backup must read (202611251040-backup). */
async function letKeeperRead(db: Unguarded): Promise<void> {
	const { rows } = await sql<{ there: boolean }>`
		select to_regprocedure('app.let_keeper_read()') is not null as there`.execute(db);
	if (rows[0]?.there) await sql`select app.let_keeper_read()`.execute(db);
}

function migrator(db: Unguarded, folder: string): Migrator {
	return new Migrator({
		db: db.withoutPlugins(),
		provider: { getMigrations: () => readMigrations(folder) },
		migrationTableSchema: SCHEMA
	});
}

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
	const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
	const steps = files.map(async (file) => {
		// Read by plain Node at run time: the folder ships beside the build and is not part of it.
		const step = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as Migration;
		return [file.replace(/\.ts$/, ''), step] as const;
	});
	return Object.fromEntries(await Promise.all(steps));
}

function migrationsFolder(): string {
	return join(projectRoot(), 'migrations');
}
