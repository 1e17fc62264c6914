import { openAnchorBook, type AnchorBook } from './audit-anchors.ts';
import type { ChainFault } from './audit-check.ts';
import type { Clock } from './clock.ts';
import { SettableClock, realClock } from './clock.ts';
import { createAuth } from './auth/auth.ts';
import { backupSettings, type BackupSettings } from './backup-run.ts';
import type { AuthRoom } from './auth/visit.ts';
import { sessionSecret, type Config } from './config.ts';
import { openDatabase, type OpenDatabase, type Unguarded } from './db/connection.ts';
import { isAboveWalls, pendingMigrations } from './db/migrate.ts';
import { log } from './log.ts';
import { startNightly, type Nightly } from './nightly-backup.ts';

/** The 2023 day on which the demo stands when nothing else is said (RULES 8). */
export const DEMO_DAY = new Date('2023-07-05T09:00:00+07:00');

/** What a running process holds: one database, one clock, sign-in. */
export interface House extends OpenDatabase {
	readonly clock: Clock;
	readonly authRoom: AuthRoom;
	/** Where the audit's chain is anchored. */
	readonly anchorBook: AnchorBook;
	/** What the running server's own rounds found wrong with the chain. */
	readonly auditFault: () => ChainFault | null;
	/** Whom to call for help, as the office wrote it; null when nobody set it up. */
	readonly helpContact: string | null;
	/** Null when requests can be answered, else why not. */
	whyNotReady(): Promise<'schema-behind' | 'database-unavailable' | null>;
	readonly backup: BackupSettings;
	/** Begins the nightly backups; whoever begins them stops them before closing. */
	startNightly(): Nightly;
}

export async function openHouse(config: Config): Promise<House> {
	const { databaseUrl, dataDir, mode, origin, helpContact } = config;
	const open = await openDatabase(databaseUrl ? { url: databaseUrl } : { dataDir });
	if (
		open.kind === 'postgres' &&
		mode === 'production' &&
		(await isAboveWalls(open.unguarded).catch(() => false))
	) {
		log.warn(
			'DATABASE_URL logs in as a superuser: give the server a login of its own (README, “On a real PostgreSQL”)'
		);
	}
	const auth = createAuth({ db: open.unguarded, origin, secret: sessionSecret(config) });
	const clock = clockOf(config);
	return {
		...open,
		clock,
		authRoom: { auth, db: open.unguarded, mode, clock },
		anchorBook: openAnchorBook(config),
		auditFault: () => null,
		helpContact,
		whyNotReady: () => whyNotReady(open.unguarded),
		backup: backupSettings(config),
		startNightly: () => startNightly(backupSettings(config), (work) => lend(open, databaseUrl, work))
	};
}

/** The database for a long read: with a PostgreSQL a connection of its own, so that no page waits for it. */
async function lend<T>(
	{ unguarded }: OpenDatabase,
	databaseUrl: string | null,
	work: (db: Unguarded) => Promise<T>
): Promise<T> {
	if (!databaseUrl) return work(unguarded);
	const own = await openDatabase({ url: databaseUrl, isPatient: true });
	try {
		return await work(own.unguarded);
	} finally {
		await own.close();
	}
}

/** Real in production; elsewhere settable, from APP_NOW, else from the demo day in the demo. */
export function clockOf({ mode, appNow }: Config): Clock {
	if (mode === 'production') return realClock;
	const startsAt = appNow ?? (mode === 'demo' ? DEMO_DAY : null);
	return startsAt ? new SettableClock(startsAt) : realClock;
}

async function whyNotReady(db: Unguarded): Promise<'schema-behind' | 'database-unavailable' | null> {
	try {
		return (await pendingMigrations(db)).length === 0 ? null : 'schema-behind';
	} catch {
		return 'database-unavailable';
	}
}
