import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { clockAt } from '#lib/server/clock.ts';
import { makeBackup } from '#lib/server/backup-run.ts';
import { readBackup } from '#lib/server/backup/backup-file.ts';
import type { OpenDatabase, Unguarded } from '#lib/server/db/connection.ts';
import { listMigrations, migrateUpTo } from '#lib/server/db/migrate.ts';
import { layDemo } from '../../seeds/demo/demo.ts';
import { instant } from './city.ts';
import { testDatabase, type TestDatabase } from './database.ts';
import { emptyEmbedded, emptyOn } from './empty-database.ts';

export const DEMO_DAY = '2023-07-05T09:00';

/** The demo year with a backup of it. */
export interface BackedUp {
	readonly house: TestDatabase;
	readonly folder: string;
	readonly keyFile: string;
	/** The backup, closed with the key. */
	readonly closed: string;
	/** A path where nothing is yet. */
	fresh(): string;
	/** Makes another backup, open unless a key is given, and returns its path. */
	backUp(key?: string): Promise<string>;
	remove(): Promise<void>;
}

export async function backedUpDemo(): Promise<BackedUp> {
	const folder = mkdtempSync(join(tmpdir(), 'backup-'));
	const keyFile = join(folder, 'key');
	writeFileSync(keyFile, randomBytes(32), { mode: 0o600 });
	const house = await testDatabase();
	await layDemo({ db: house.db, clock: clockAt(instant(DEMO_DAY)) }, 'only-for-this-test', () => {});
	let counter = 0;
	const fresh = (): string => join(folder, `backup-${(counter += 1)}`);
	const backUp = async (key: string | null = null): Promise<string> => {
		const settings = { folder: join(folder, 'nowhere'), keyFile: key };
		return (await makeBackup(house.unguarded, settings, { to: fresh() })).path;
	};
	return {
		...{ house, folder, keyFile, fresh, backUp },
		closed: await backUp(keyFile),
		remove: async () => {
			await house.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** An empty database on the engine of the running project, for as long as the work takes. */
export async function inEmpty<T>(work: (target: OpenDatabase) => Promise<T>): Promise<T> {
	const template = inject('template');
	const target = await (template.engine === 'pglite' ? emptyEmbedded() : emptyOn(template.url));
	try {
		return await work(target);
	} finally {
		await target.close();
	}
}

export async function linesOf(path: string, key: Buffer | null = null): Promise<string[]> {
	const lines: string[] = [];
	for await (const line of readBackup(path, key)) lines.push(line);
	return lines;
}

export const tableNames = (db: Unguarded): Promise<string[]> =>
	sql<{ name: string }>`
		select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'migration')
			and n.nspname not like 'pg_toast%'
		order by 1`
		.execute(db)
		.then(({ rows }) => rows.map(({ name }) => name));

/** A backup of a database whose schema lacks the last step. */
export async function olderBackup({ folder, fresh }: Pick<BackedUp, 'folder' | 'fresh'>): Promise<string> {
	const path = fresh();
	await inEmpty(async (older) => {
		await migrateUpTo(older.unguarded, (await listMigrations()).at(-2) ?? '');
		await sql`grant select on all tables in schema auth to cashless_keeper`.execute(older.unguarded);
		await sql`insert into app.holiday (day, name) values ('2023-04-30', '{"vi": "Ngày Chiến thắng", "en": "Victory Day"}')`.execute(
			older.unguarded
		);
		await makeBackup(older.unguarded, { folder, keyFile: null }, { to: path });
	});
	return path;
}
