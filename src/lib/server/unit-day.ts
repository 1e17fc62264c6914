import { dayOf, type Day } from '#lib/domain/day.ts';
import { lastDayOf, yearAt } from '#lib/domain/period.ts';
import type { Work } from './db/as-actor.ts';
import { findPlanYear } from './db/plan-year.ts';

/** The day by which units are called: the last of the current plan's year; today while there is no plan. */
export async function unitDay({ db, now }: Pick<Work, 'db' | 'now'>): Promise<Day> {
	const year = await findPlanYear(db, yearAt(now));
	return year === undefined ? dayOf(now) : lastDayOf(String(year));
}
