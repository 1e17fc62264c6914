import { createHash } from 'node:crypto';
import type { Work } from './db/as-actor.ts';
import { claimKey, deleteOldKeys, findKept, keepAnswer, releaseKey } from './db/idempotency.ts';
import { Refusal } from './refusals.ts';

/** What a form or a machine says beside the request itself. */
export interface Repeatable {
	/** The same key again is one effect and the same answer; without one every request is its own. */
	readonly key?: string | undefined;
}

interface Request extends Repeatable {
	/** The deed and the id of what it is done to. */
	readonly about: string;
	/** Everything that was asked: another body under the key is refused. */
	readonly body: unknown;
}

interface Deed<Result, Answer extends object> {
	/** Does it. `answer` is what a repetition needs to be told the same: ids and codes; null when nothing was done. */
	readonly act: () => Promise<{ readonly result: Result; readonly answer: Answer | null }>;
	/** What a repetition is told; nothing is done. */
	readonly replay: (answer: Answer) => Promise<Result> | Result;
}

/**
 * Does a deed once, within the operation's own transaction: who comes second waits for the first to end and is given
 * its answer. A deed that is refused, or finds nothing to do, leaves the key free. Call it after the rights were
 * looked at and before anything is locked, so that everybody waits in the same order.
 */
export async function once<Result, Answer extends object>(
	{ db, actor }: Work,
	{ key, about, body }: Request,
	{ act, replay }: Deed<Result, Answer>
): Promise<Result> {
	if (!key) return (await act()).result;
	const own = { actorId: actor.id, about, key };
	const requestHash = hashOf(body);
	const kept = await claimKey(db, { ...own, requestHash });
	if (kept && !kept.requestHash.equals(requestHash)) throw new Refusal('key-reused');
	if (kept) return replay(kept.answer as Answer);
	const { result, answer } = await act();
	if (!answer) {
		await releaseKey(db, own);
		return result;
	}
	await keepAnswer(db, own, answer);
	await deleteOldKeys(db);
	return result;
}

/** The same for a deed that has nothing to tell but that it was done. */
export async function doOnce(work: Work, request: Request, act: () => Promise<void>): Promise<void> {
	await once<void, object>(work, request, {
		act: async () => ({ result: await act(), answer: {} }),
		replay: () => undefined
	});
}

/**
 * The same for a deed whose answer holds a secret that is told once. The secret is kept nowhere, so a repetition does
 * nothing and is refused: it was done and told before.
 */
export async function onceTold<Result>(
	work: Work,
	request: Request,
	act: () => Promise<Result>
): Promise<Result> {
	return once<Result, object>(work, request, {
		act: async () => ({ result: await act(), answer: {} }),
		replay: () => {
			throw new Refusal('told-already');
		}
	});
}

/** Refuses what was done and told before, ahead of checks that it would fail by its own effect. */
export async function refuseTold({ db, actor }: Work, { key, about, body }: Request): Promise<void> {
	const kept = key && (await findKept(db, { actorId: actor.id, about, key }));
	if (kept) throw new Refusal(kept.requestHash.equals(hashOf(body)) ? 'told-already' : 'key-reused');
}

function hashOf(body: unknown): Buffer {
	return createHash('sha256').update(JSON.stringify(body)).digest();
}
