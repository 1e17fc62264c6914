import { comparePeriods, yearAt, yearOf, type Period } from '#lib/domain/period.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Work } from './db/as-actor.ts';
import type { Plan } from './db/catalogue.ts';
import { listObligations } from './db/obligation.ts';
import { listSubtreeIds } from './db/unit.ts';
import { Refusal } from './refusals.ts';

export interface PeriodChoice {
	readonly plan: Plan;
	readonly period: Period;
	/** Every period of the plan in order of time, and whether its reports have opened. */
	readonly periods: readonly { readonly period: Period; readonly isOpen: boolean }[];
	readonly fallback: 'no-plan-this-year' | 'nothing-open-yet' | null;
}

/**
 * The period to show: the one asked for; else the newest opened of the current year's plan; with no such plan,
 * the newest that has a counting report. Refuses (404) a period no plan has.
 */
export async function choosePeriod(
	work: Work,
	plans: readonly Plan[],
	asked: string | undefined
): Promise<PeriodChoice> {
	const offers = [];
	for (const plan of plans) offers.push(await offerOf(work, plan));
	const thisYear = offers.find(({ plan }) => plan.year === yearAt(work.now));
	if (asked !== undefined) {
		const offer = offers.find(({ periods }) => periods.some(({ period }) => period === asked));
		if (!offer) throw new Refusal('not-found');
		return { plan: offer.plan, periods: offer.periods, period: asked, fallback: null };
	}
	const newestOpen = thisYear?.periods.filter(({ isOpen }) => isOpen).at(-1);
	if (thisYear && newestOpen) {
		return { plan: thisYear.plan, periods: thisYear.periods, period: newestOpen.period, fallback: null };
	}
	const counting = offers
		.flatMap(({ plan, periods, countingPeriods }) =>
			countingPeriods.map((period) => ({ plan, periods, period }))
		)
		.sort((a, b) => comparePeriods(b.period, a.period))[0];
	const fallback = thisYear ? 'nothing-open-yet' : 'no-plan-this-year';
	if (counting) return { ...counting, fallback };
	const newest = thisYear ?? offers[0];
	const first = newest?.periods[0];
	if (!newest || !first) throw new Refusal('not-found');
	const lastOpen = newest.periods.filter(({ isOpen }) => isOpen).at(-1) ?? first;
	return { plan: newest.plan, periods: newest.periods, period: lastOpen.period, fallback };
}

async function offerOf(
	work: Work,
	plan: Plan
): Promise<{ plan: Plan; periods: PeriodChoice['periods']; countingPeriods: Period[] }> {
	const { db, now } = work;
	const unitIds = await listSubtreeIds(db, plan.unitId);
	const obligations = (await listObligations(db, { unitIds }, now)).filter(
		({ planCode }) => planCode === plan.code
	);
	const byPeriod = Map.groupBy(obligations, ({ period }) => period);
	const periods = [...byPeriod]
		.map(([period, owed]) => ({ period, isOpen: owed.some(({ opensAt }) => opensAt <= now) }))
		.filter(({ period }) => yearOf(period) === plan.year)
		.sort((a, b) => comparePeriods(a.period, b.period));
	const countingPeriods = [...byPeriod]
		.filter(([, owed]) => owed.some((one) => standingOf(one.versions, one.reopenings, now).counting))
		.map(([period]) => period);
	return { plan, periods, countingPeriods };
}
