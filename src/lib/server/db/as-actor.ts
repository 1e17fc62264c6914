import type { Actor } from '#lib/domain/actor.ts';
import type { Clock } from '../clock.ts';
import type { Handle } from './connection.ts';
import { takeRole, type Database, type Seat } from './seat.ts';
import { tellRefusal } from './told-refusal.ts';

/** An operation's one transaction: its handle, who acts, and the business instant at which it began. */
export interface Work {
	readonly db: Handle;
	readonly actor: Actor;
	readonly now: Date;
	/** How far the ledger may seem to be ahead of `now` only because transactions waited for each other. */
	readonly toleranceMs: number;
}

interface Given {
	readonly db: Database;
	readonly actor: Actor;
	readonly clock: Clock;
}

const REAL_TOLERANCE_MS = 60_000;
/** A clock that people move must not let them write into the past. */
const SIMULATED_TOLERANCE_MS = 1000;
const RETRIES = 2;
/** Serialization failure, deadlock: the database asks us to try again. */
const TRY_AGAIN = new Set(['40001', '40P01']);

/**
 * Runs an operation's work in one transaction, opened after parsing and closed before rendering, with the actor's
 * rights in the database itself. Work waits for nothing but its own handle: on one connection it would wait for ever.
 */
export async function asActor<T>(context: Given, work: (work: Work) => Promise<T>): Promise<T> {
	return begin(context, roleOf(context.actor), work);
}

/** Runs a job's work, which reads everything and writes nothing: backup, and what a demo's beginning must know. */
export async function asKeeper<T>(context: Given, work: (work: Work) => Promise<T>): Promise<T> {
	return begin(context, 'cashless_keeper', work);
}

/**
 * Reads figures of all units inside an operation, to sum them: the wall's one opening, for the city's values that a
 * ward or school is told (RULES 7). Whoever calls it hands on sums and never a unit's own figure.
 */
export async function asCity<T>(work: Work, read: (city: Work) => Promise<T>): Promise<T> {
	await takeRole(work.db, 'cashless_city');
	// When reading fails the transaction is over, and its roles with it.
	const answer = await read(work);
	await takeRole(work.db, roleOf(work.actor));
	return answer;
}

async function begin<T>(
	{ db, actor, clock }: Given,
	dbRole: Seat['dbRole'],
	work: (work: Work) => Promise<T>
): Promise<T> {
	const seat = {
		dbRole,
		userId: actor.id,
		unitId: actor.unitId,
		role: actor.role,
		businessAt: momentOf(clock)
	};
	const toleranceMs = clock.isSimulated ? SIMULATED_TOLERANCE_MS : REAL_TOLERANCE_MS;
	for (let attempt = 0; ; attempt += 1) {
		try {
			return await db.within(seat, (handle, at) =>
				work({ db: handle, actor, now: clock.at(at), toleranceMs })
			);
		} catch (error) {
			if (attempt < RETRIES && TRY_AGAIN.has((error as { code?: string }).code ?? '')) continue;
			await tellRefusal(db, seat, error);
			throw error;
		}
	}
}

function roleOf({ role }: Actor): Seat['dbRole'] {
	return role === 'administrator' ? 'cashless_admin' : 'cashless_app';
}

/** What the audit is told of a clock that was moved: whatever knows no instant of its own gets this one. */
function momentOf(clock: Clock): string {
	return clock.isSimulated ? clock.at(new Date()).toISOString() : '';
}
