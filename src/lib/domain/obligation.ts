import type { Day } from './day.ts';
import { PUNCTUALITIES, timeliness, type Owed, type Punctuality, type Timeliness } from './deadline.ts';
import type { Period } from './period.ts';
import { standingOf, type Reopening, type Standing, type Version } from './standing.ts';

/** Unit × form × period that is owed, with all that happened to it. Its state is derived, never stored. */
export interface Obligation {
	readonly id: string;
	readonly planCode: string;
	readonly unitId: string;
	readonly form: string;
	readonly formVersion: number;
	readonly period: Period;
	readonly cutOffOn: Day;
	readonly opensAt: Date;
	/** The due instant in force: an extension replaces the plan's from the moment it is given. */
	readonly dueBefore: Date;
	readonly isExtended: boolean;
	readonly isExempt: boolean;
	/** The unit keeps a draft. */
	readonly hasDraft: boolean;
	readonly versions: readonly Version[];
	readonly reopenings: readonly Reopening[];
}

/** Both axes of an obligation at one instant (RULES 1). */
export interface ObligationState extends Timeliness {
	readonly obligation: Obligation;
	readonly standing: Standing;
}

export function stateOf(
	obligation: Obligation,
	now: Date,
	holidays: ReadonlySet<Day>,
	acceptedOnly = false
): ObligationState {
	const judged = standingOf(obligation.versions, obligation.reopenings, now, acceptedOnly);
	const isDraft = judged.review === 'none' && obligation.hasDraft;
	const standing: Standing = isDraft ? { ...judged, review: 'draft' } : judged;
	return { obligation, standing, ...timeliness(owed(obligation, standing), now, holidays) };
}

/** What the deadline rules need to know. */
export function owed(obligation: Obligation, { firstSubmittedAt }: Standing): Owed {
	const { opensAt, dueBefore, isExempt } = obligation;
	return { opensAt, dueBefore, isExempt, firstSubmittedAt };
}

/** How many are in each state; the counts add up to what is owed. */
export function countByPunctuality(states: readonly Timeliness[]): Record<Punctuality, number> {
	const counts = Object.fromEntries(PUNCTUALITIES.map((state) => [state, 0])) as Record<Punctuality, number>;
	for (const { punctuality } of states) counts[punctuality] += 1;
	return counts;
}

/**
 * Does the ledger hold anything of this obligation that lies ahead of the clock (a demo clock moved back)?
 * `toleranceMs` is for transactions that waited for each other and began in another order.
 */
export function isAheadOf(obligation: Obligation, now: Date, toleranceMs: number): boolean {
	return notBefore(obligation, now).getTime() > now.getTime() + toleranceMs;
}

/** `now`, or the instant of what was written last, when that is later: whoever waited for it comes after it. */
export function notBefore({ versions, reopenings }: Obligation, now: Date): Date {
	const written = [
		...versions.flatMap(({ submittedAt, rulings }) => [
			submittedAt,
			...rulings.map(({ reviewedAt }) => reviewedAt)
		]),
		...reopenings.map(({ reopenedAt }) => reopenedAt)
	];
	return new Date(Math.max(now.getTime(), ...written.map((at) => at.getTime())));
}

/**
 * How much has been written to the obligation: it grows with every version, ruling and reopening, so that what was
 * decided before a page full of them can be told from what was decided after a newer one.
 */
export function revisionOf({ versions, reopenings }: Pick<Obligation, 'versions' | 'reopenings'>): number {
	return versions.reduce((sum, { rulings }) => sum + 1 + rulings.length, reopenings.length);
}
