import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Unguarded } from '../db/connection.ts';
import { Refusal } from '../refusals.ts';
import { authOf } from './tables.ts';

/** What a form says beside the request itself. */
export interface Repeatable {
	/** The same key again is one effect. */
	readonly key?: string | undefined;
}

interface Asked extends Repeatable {
	/** The person who does it to themselves. */
	readonly userId: string;
	/** The deed, and what it is done to. */
	readonly about: string;
}

/** How often a second request looks whether the first has ended, and for how long. */
const LOOK_EVERY_MS = 100;
const MOST_LOOKS = 300;

/**
 * Does what somebody does to their own way of signing in once. Its steps are no one transaction, so the key is claimed
 * before the first and marked after the last; a deed that is refused gives it back. Who comes second waits for the first
 * to end and is answered by `again`. What was broken off half-way is taken up anew after a minute.
 */
export async function onceForOneself<T>(
	db: Unguarded,
	{ key, userId, about }: Asked,
	act: () => Promise<T>,
	again: () => Promise<T> | T
): Promise<T> {
	if (!key) return act();
	const own = { userId, about, key };
	for (let looks = 0; !(await claim(db, own)); looks += 1) {
		if (await isDone(db, own)) return again();
		if (looks === MOST_LOOKS) throw new Refusal('unavailable');
		await pause(LOOK_EVERY_MS);
	}
	try {
		const answer = await act();
		await at(db, own)
			.set({ doneAt: sql<Date>`clock_timestamp()` })
			.execute();
		return answer;
	} catch (error) {
		await authOf(db)
			.deleteFrom('usedKey')
			.where((eb) => eb.and(own))
			.execute();
		throw error;
	}
}

/** A deed whose answer is told once: a repetition is told that it was. */
export function toldAlready(): never {
	throw new Refusal('told-already');
}

async function claim(db: Unguarded, own: { userId: string; about: string; key: string }): Promise<boolean> {
	const auth = authOf(db);
	const isOver = sql<boolean>`claimed_at < clock_timestamp() - interval '30 days'
		or (done_at is null and claimed_at < clock_timestamp() - interval '1 minute')`;
	await auth.deleteFrom('usedKey').where('userId', '=', own.userId).where(isOver).execute();
	const claimed = await auth
		.insertInto('usedKey')
		.values(own)
		.onConflict((on) => on.doNothing())
		.returning('key')
		.executeTakeFirst();
	return claimed !== undefined;
}

async function isDone(db: Unguarded, own: { userId: string; about: string; key: string }): Promise<boolean> {
	const row = await authOf(db)
		.selectFrom('usedKey')
		.select('doneAt')
		.where((eb) => eb.and(own))
		.executeTakeFirst();
	return row !== undefined && row.doneAt !== null;
}

function at(db: Unguarded, own: { userId: string; about: string; key: string }) {
	return authOf(db)
		.updateTable('usedKey')
		.where((eb) => eb.and(own));
}
