import { sql } from 'kysely';
import type { Actor } from '#lib/domain/actor.ts';
import type { Clock } from '../clock.ts';
import type { Database, Handle } from './connection.ts';

/** An operation's one transaction: its handle, who acts, and the business instant at which it began. */
export interface Work {
	readonly db: Handle;
	readonly actor: Actor;
	readonly now: Date;
	/** How far the ledger may seem to be ahead of `now` only because transactions waited for each other. */
	readonly toleranceMs: number;
}

const REAL_TOLERANCE_MS = 60_000;
/** A clock that people move must not let them write into the past. */
const SIMULATED_TOLERANCE_MS = 1000;
const RETRIES = 2;
/** Serialization failure, deadlock: the database asks us to try again. */
const TRY_AGAIN = new Set(['40001', '40P01']);

/**
 * Runs an operation's work in one transaction, opened after parsing and closed before rendering.
 * Nothing in `work` may use the outer handle: on one connection it would wait for itself for ever.
 */
export async function asActor<T>(
	context: { db: Database; actor: Actor; clock: Clock },
	work: (work: Work) => Promise<T>
): Promise<T> {
	for (let attempt = 0; ; attempt += 1) {
		try {
			return await context.db
				.transaction()
				.setIsolationLevel('read committed')
				.execute(async (db) => {
					const { rows } = await sql<{ at: Date }>`select transaction_timestamp() as at`.execute(db);
					const [reading] = rows;
					if (!reading) throw new Error('the database told no time');
					const { actor, clock } = context;
					const toleranceMs = clock.isSimulated ? SIMULATED_TOLERANCE_MS : REAL_TOLERANCE_MS;
					return work({ db, actor, now: clock.at(reading.at), toleranceMs });
				});
		} catch (error) {
			if (attempt >= RETRIES || !TRY_AGAIN.has((error as { code?: string }).code ?? '')) throw error;
		}
	}
}
