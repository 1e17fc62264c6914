import type { Clock } from './clock.ts';
import { SettableClock, realClock } from './clock.ts';
import { createAuth } from './auth/auth.ts';
import type { AuthRoom } from './auth/sign-in.ts';
import { sessionSecret, type Config } from './config.ts';
import { openDatabase, type OpenDatabase } from './db/connection.ts';
import { pendingMigrations } from './db/migrate.ts';

/** The 2023 day on which the demo stands when nothing else is said (RULES 8). */
export const DEMO_DAY = new Date('2023-07-05T09:00:00+07:00');

/** What a running process holds: one database, one clock, sign-in. */
export interface House extends OpenDatabase {
	readonly clock: Clock;
	readonly authRoom: AuthRoom;
	/** Whom to call for help, as the office wrote it; null when nobody set it up. */
	readonly helpContact: string | null;
}

export async function openHouse(config: Config): Promise<House> {
	const { databaseUrl, dataDir, mode, origin, helpContact } = config;
	const open = await openDatabase(databaseUrl ? { url: databaseUrl } : { dataDir });
	const auth = createAuth({ db: open.db, origin, secret: sessionSecret(config) });
	return { ...open, clock: clockOf(config), authRoom: { auth, db: open.db, mode }, helpContact };
}

/** Real in production; elsewhere settable, from APP_NOW, else from the demo day in the demo. */
export function clockOf({ mode, appNow }: Config): Clock {
	if (mode === 'production') return realClock;
	const startsAt = appNow ?? (mode === 'demo' ? DEMO_DAY : null);
	return startsAt ? new SettableClock(startsAt) : realClock;
}

/** Null when requests can be answered, else why not. */
export async function whyNotReady({ db }: House): Promise<'schema-behind' | 'database-unavailable' | null> {
	try {
		return (await pendingMigrations(db)).length === 0 ? null : 'schema-behind';
	} catch {
		return 'database-unavailable';
	}
}
