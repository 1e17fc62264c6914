import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Migrator, type Migration } from 'kysely/migration';
import { projectRoot } from '../config.ts';
import type { Database } from './connection.ts';

/** Where Kysely notes what was run; not in `app`, so that dropping that schema shows. */
const SCHEMA = 'migration';

/** Brings the schema to the build's. Safe when two processes start at once; throws the failing step's error. */
export async function migrateToLatest(db: Database, folder = migrationsFolder()): Promise<void> {
	const { error } = await migrator(db, folder).migrateToLatest();
	if (error) throw error;
}

/** Names of the steps that the database lacks; empty when it is the build's. */
export async function pendingMigrations(db: Database, folder = migrationsFolder()): Promise<string[]> {
	const steps = await migrator(db, folder).getMigrations();
	return steps.filter(({ executedAt }) => !executedAt).map(({ name }) => name);
}

function migrator(db: Database, folder: string): Migrator {
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
