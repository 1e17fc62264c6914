import { isAheadOf, notBefore, type Obligation } from '#lib/domain/obligation.ts';
import type { Deed } from '#lib/domain/permission.ts';
import type { Work } from './db/as-actor.ts';
import { findObligation, lockObligation } from './db/obligation.ts';
import { Refusal } from './refusals.ts';

/** An obligation that nobody else can write to until the transaction ends. */
export interface Held {
	readonly obligation: Obligation;
	/** The work, at an instant not before anything that is written there: transactions wait in any order. */
	readonly work: Work;
}

/** Waits for whoever is writing to the obligation and reads it as they left it. Call `reachObligation` before. */
export async function holdObligation(work: Work, reached: Obligation): Promise<Held> {
	await lockObligation(work.db, reached.id);
	const obligation = await findObligation(work.db, { ...reached, unitIds: [reached.unitId] }, work.now);
	if (!obligation) throw new Refusal('not-found');
	if (isAheadOf(obligation, work.now, work.toleranceMs)) throw new Refusal('clock-behind-ledger');
	return { obligation, work: { ...work, now: notBefore(obligation, work.now) } };
}

/** How a deed and its object are called among the keys of requests. */
export function aboutOf(deed: Deed | 'save-draft' | 'discard-draft', { id }: Pick<Obligation, 'id'>): string {
	return `${deed} ${id}`;
}
