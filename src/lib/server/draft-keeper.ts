import { isUnitRole, type Actor } from '#lib/domain/actor.ts';
import { isAheadOf, type Obligation } from '#lib/domain/obligation.ts';
import { isClosedToUnit, standingOf } from '#lib/domain/standing.ts';
import type { Work } from './db/as-actor.ts';
import { FOR_UNIT } from './db/draft.ts';
import { overtaken, type Seen } from './meanwhile.ts';
import { Refusal } from './refusals.ts';

/** A unit's people share one draft; who types on its behalf keeps their own. */
export function keeperOf({ id, role }: Actor): string {
	return isUnitRole(role) ? FOR_UNIT : id;
}

/** Refuses with the reason when the ledger would not take a report of the obligation now (RULES 1 and 2). */
export async function demandOpen(work: Work, obligation: Obligation, seen: Seen = {}): Promise<void> {
	if (isAheadOf(obligation, work.now, work.toleranceMs)) throw new Refusal('clock-behind-ledger');
	if (work.now < obligation.opensAt) throw new Refusal('not-open');
	const standing = standingOf(obligation.versions, obligation.reopenings, work.now);
	if (isClosedToUnit(standing)) throw await overtaken(work, obligation, 'already-accepted', seen);
}
