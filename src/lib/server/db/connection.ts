import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { log } from '../log.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { Database } from './seat.ts';
import type { Tables } from './tables.ts';

/** A connection without a wall of ours in front: for migrations and for sign-in, which has its own schema. */
export type Unguarded = Kysely<Tables>;
export type Handle = Transaction<Tables>;

const TYPES = { date: 1082, int8: 20 };
pg.types.setTypeParser(TYPES.date, (text) => text);
pg.types.setTypeParser(TYPES.int8, safeInteger);

export interface OpenDatabase {
	/** What operations are given. */
	readonly db: Database;
	readonly unguarded: Unguarded;
	readonly kind: 'postgres' | 'embedded';
	close(): Promise<void>;
}

/** A PostgreSQL by its address, or the embedded database of a folder, or one that somebody else opened. */
export type Source = { url: string; isPatient?: boolean } | { dataDir: string } | { embedded: PGlite };

/**
 * With which rights a connection begins. `web`: those of a process outside any operation, whatever its login could do
 * (migrations/202611251000-walls.ts). `owner`: the login's own, to migrate and to restore.
 */
export type Standing = 'web' | 'owner';
const WEB_ROLE = 'cashless_web';

/** How long anybody at a screen is let wait. */
const IMPATIENT = {
	statement_timeout: 15_000,
	query_timeout: 20_000,
	lock_timeout: 10_000,
	idle_in_transaction_session_timeout: 60_000
};

/** The one place where a database is opened. Throws DataFolderInUse for a folder that has an owner. */
export async function openDatabase(source: Source, standing: Standing = 'web'): Promise<OpenDatabase> {
	if ('embedded' in source) {
		const pool = await poolOver(source.embedded, standing);
		return open(pool, 'embedded', () => pool.end());
	}
	if ('url' in source) {
		const pool = new pg.Pool({
			connectionString: source.url,
			...(standing === 'web' ? { options: `-c role=${WEB_ROLE}` } : {}),
			max: 10,
			connectionTimeoutMillis: 2000,
			idleTimeoutMillis: 30_000,
			// A backup reads whole tables; nobody waits for it at a screen.
			...(source.isPatient ? {} : IMPATIENT),
			keepAlive: true
		});
		return open(pool, 'postgres', () => pool.end());
	}
	const release = lockDataFolder(source.dataDir);
	try {
		const { PGlite } = await import('@electric-sql/pglite');
		const pglite = await PGlite.create({ dataDir: join(source.dataDir, 'database') });
		const pool = await poolOver(pglite, standing);
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

/** Its one session is a superuser's: the role is laid on it, once the schema has one. */
async function poolOver(embedded: PGlite, standing: Standing): Promise<pg.Pool> {
	const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
	const found = await embedded.query('select from pg_roles where rolname = $1', [WEB_ROLE]);
	const role = standing === 'web' && found.rows.length > 0 ? WEB_ROLE : 'none';
	await embedded.exec(`set role ${role}`);
	return new pg.Pool(createPgConfig(embedded) as pg.PoolConfig);
}

function open(pool: pg.Pool, kind: OpenDatabase['kind'], close: () => Promise<void>): OpenDatabase {
	// A server that dies while a client is checked out emits on that client; without a listener Node exits.
	const report = (error: Error): void => log.warn({ message: error.message }, 'database connection lost');
	pool.on('error', report);
	pool.on('connect', (client) => client.on('error', report));
	const unguarded = new Kysely<Tables>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
	}).withSchema('app');
	return { db: new Database(unguarded), unguarded, kind, close };
}

/** int8 without loss: a number beyond 2^53 is refused rather than rounded. */
function safeInteger(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value)) throw new RangeError(`integer too large: ${text}`);
	return value;
}
