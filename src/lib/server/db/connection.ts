import { join } from 'node:path';
import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { log } from '../log.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type Handle = Transaction<Tables>;

const TYPES = { date: 1082, int8: 20 };
pg.types.setTypeParser(TYPES.date, (text) => text);
pg.types.setTypeParser(TYPES.int8, safeInteger);

export interface OpenDatabase {
	readonly db: Database;
	/** The pool under it, for sign-in's own schema. */
	readonly kind: 'postgres' | 'embedded';
	close(): Promise<void>;
}

/** A PostgreSQL by its address, the embedded database of a folder, or a pool somebody else made. */
export type Source = { url: string } | { dataDir: string } | { pool: pg.Pool };

/** The one place where a database is opened. Throws DataFolderInUse for a folder that has an owner. */
export async function openDatabase(source: Source): Promise<OpenDatabase> {
	if ('pool' in source) return open(source.pool, 'postgres', () => source.pool.end());
	if ('url' in source) {
		const pool = new pg.Pool({
			connectionString: source.url,
			max: 10,
			connectionTimeoutMillis: 2000,
			idleTimeoutMillis: 30_000,
			statement_timeout: 15_000,
			query_timeout: 20_000,
			keepAlive: true
		});
		return open(pool, 'postgres', () => pool.end());
	}
	const release = lockDataFolder(source.dataDir);
	try {
		const { PGlite } = await import('@electric-sql/pglite');
		const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
		const pglite = await PGlite.create({ dataDir: join(source.dataDir, 'database') });
		const pool = new pg.Pool(createPgConfig(pglite) as pg.PoolConfig);
		return open(pool, 'embedded', async () => {
			await pool.end();
			await pglite.close();
			release();
		});
	} catch (error) {
		release();
		throw error;
	}
}

function open(pool: pg.Pool, kind: OpenDatabase['kind'], close: () => Promise<void>): OpenDatabase {
	// A server that dies while a client is checked out emits on that client; without a listener Node exits.
	const report = (error: Error): void => log.warn({ message: error.message }, 'database connection lost');
	pool.on('error', report);
	pool.on('connect', (client) => client.on('error', report));
	const db = new Kysely<Tables>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
	}).withSchema('app');
	return { db, kind, close };
}

/** int8 without loss: a number beyond 2^53 is refused rather than rounded. */
function safeInteger(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value)) throw new RangeError(`integer too large: ${text}`);
	return value;
}
