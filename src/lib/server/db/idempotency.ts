import { sql } from 'kysely';
import type { Handle } from './connection.ts';

/** A key, whose it is, and what it was used for. */
export interface RequestKey {
	readonly actorId: string;
	/** The deed and what it is done to: the same key for something else is another request. */
	readonly about: string;
	readonly key: string;
}

export interface KeptAnswer {
	readonly requestHash: Buffer;
	readonly answer: unknown;
}

/**
 * Takes the key for a first use and gives undefined, or gives what was answered under it. While another transaction
 * is using it for the first time, this waits until that one has ended.
 */
export async function claimKey(
	db: Handle,
	{ requestHash, ...key }: RequestKey & { requestHash: Buffer }
): Promise<KeptAnswer | undefined> {
	const claimed = await db
		.insertInto('idempotency')
		.values({ ...key, requestHash })
		.onConflict((on) => on.doNothing())
		.returning('key')
		.executeTakeFirst();
	if (claimed) return undefined;
	const kept = await findKept(db, key);
	if (!kept) throw new Error('a key is taken and yet not there');
	return kept;
}

/** What was answered under the key; undefined while nothing was. */
export async function findKept(
	db: Handle,
	{ actorId, about, key }: RequestKey
): Promise<KeptAnswer | undefined> {
	return db
		.selectFrom('idempotency')
		.select(['requestHash', 'answer'])
		.where('actorId', '=', actorId)
		.where('about', '=', about)
		.where('key', '=', key)
		.executeTakeFirst();
}

/** Keeps what is answered under a key that was claimed: ids and codes, never anybody's data. */
export async function keepAnswer(
	db: Handle,
	{ actorId, about, key }: RequestKey,
	answer: object
): Promise<void> {
	await db
		.updateTable('idempotency')
		.set({ answer: JSON.stringify(answer) })
		.where('actorId', '=', actorId)
		.where('about', '=', about)
		.where('key', '=', key)
		.execute();
}

/** Gives a claimed key back: nothing was done under it. */
export async function releaseKey(db: Handle, { actorId, about, key }: RequestKey): Promise<void> {
	await db
		.deleteFrom('idempotency')
		.where('actorId', '=', actorId)
		.where('about', '=', about)
		.where('key', '=', key)
		.execute();
}

/** Clears away some keys older than thirty days, whoever used them: the database does it, and shows nobody's to anybody. */
export async function deleteOldKeys(db: Handle): Promise<void> {
	await sql`select app.clear_outdated_keys()`.execute(db);
}
