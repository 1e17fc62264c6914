import type { Handle } from './connection.ts';

export interface KeptAnswer {
	readonly requestHash: Buffer;
	readonly answer: unknown;
}

/** The answer once given under the key, if any. A parallel first use is waited for by the caller's lock. */
export async function findAnswer(db: Handle, actorId: string, key: string): Promise<KeptAnswer | undefined> {
	return db
		.selectFrom('idempotency')
		.select(['requestHash', 'answer'])
		.where('actorId', '=', actorId)
		.where('key', '=', key)
		.executeTakeFirst();
}

export async function insertAnswer(
	db: Handle,
	kept: { actorId: string; key: string; requestHash: Buffer; answer: unknown }
): Promise<void> {
	await db
		.insertInto('idempotency')
		.values({ ...kept, answer: JSON.stringify(kept.answer) })
		.execute();
}
