import type { Actor } from './actor.ts';
import { may, type Deed } from './permission.ts';
import type { Review, Ruling } from './standing.ts';

/** What the office can do with a report that was handed in. */
export type ReviewDeed = Ruling['decision'] | 'reopen';
export const REVIEW_DEEDS: readonly ReviewDeed[] = ['accept', 'return', 'void', 'reopen'];

/** The right that each needs. */
export const DEED_OF: Record<ReviewDeed, Deed> = {
	accept: 'accept-report',
	return: 'return-report',
	void: 'void-report',
	reopen: 'reopen-report'
};

/** In which states of the current version each is possible (RULES 1). */
const STATES: Record<ReviewDeed, readonly Review[]> = {
	accept: ['submitted'],
	return: ['submitted'],
	void: ['submitted', 'accepted'],
	reopen: ['accepted']
};

/** Whether the state of the current version allows the deed, whoever does it. */
export function isOpenTo(deed: ReviewDeed, review: Review): boolean {
	return STATES[deed].includes(review);
}

/** What the person may do now; nobody accepts what they entered themselves (RULES 7). */
export function reviewDeeds(
	actor: Pick<Actor, 'role'>,
	review: Review,
	{ isOwnEntry }: { isOwnEntry: boolean }
): ReviewDeed[] {
	return REVIEW_DEEDS.filter(
		(deed) => may(actor, DEED_OF[deed]) && isOpenTo(deed, review) && !(deed === 'accept' && isOwnEntry)
	);
}
