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

/** Cleared at a time: so few that nobody waits for it. */
const A_FEW = 50;

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
	return db
		.selectFrom('idempotency')
		.select(['requestHash', 'answer'])
		.where('actorId', '=', key.actorId)
		.where('about', '=', key.about)
		.where('key', '=', key.key)
		.executeTakeFirstOrThrow();
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

/** Clears away some keys older than thirty days, whoever used them. */
export async function deleteOldKeys(db: Handle): Promise<void> {
	await db
		.deleteFrom('idempotency')
		.where(({ eb, refTuple, selectFrom }) =>
			eb(
				refTuple('actorId', 'about', 'key'),
				'in',
				selectFrom('idempotency as old')
					.select(['old.actorId', 'old.about', 'old.key'])
					.where('old.recordedAt', '<', sql<Date>`clock_timestamp() - interval '30 days'`)
					.limit(A_FEW)
					.forUpdate()
					.skipLocked()
					.$asTuple('actorId', 'about', 'key')
			)
		)
		.execute();
}
