import {
	addDays,
	addWorkingDays,
	dayOf,
	daysBetween,
	isWorkingDay,
	startOf,
	workingDaysBetween,
	type Day
} from './day.ts';
import { knownPeriod, lastDayOf, type Period } from './period.ts';

/** Working days left at which an open report begins to be "due soon" (RULES 1). */
const DUE_SOON_WORKING_DAYS = 3;
/** Working days a unit has to correct a returned report, unless the office says otherwise (RULES 1). */
const CORRECTION_WORKING_DAYS = 3;

/** A day told from a period: the plan's own ways of saying it. */
export type DayRule =
	/** "ngày 05 tháng đầu quý sau": a day of the first month after the period. */
	| { readonly kind: 'day-of-next-month'; readonly day: number }
	/** "ngày 25 tháng cuối": a day of the period's last month. */
	| { readonly kind: 'day-of-last-month'; readonly day: number }
	/** "01/12": a day of the period's year, or of a year after it. */
	| {
			readonly kind: 'day-of-year';
			readonly month: number;
			readonly day: number;
			readonly yearsLater?: number;
	  }
	/** The day after the data cut-off. */
	| { readonly kind: 'after-cut-off' };

/** What to do when the last on-time day is a day off. The printed date stands unless the office says otherwise. */
export type DayOffPolicy = 'keep' | 'earlier' | 'next-working-day';

export interface DueRule {
	/** Exclusive: the report is due *before* this day begins. */
	readonly dueBefore: DayRule;
	readonly opens: DayRule;
	/** Last day whose events the figures cover; the period's last day when absent. */
	readonly cutOff?: DayRule;
	readonly dayOff: DayOffPolicy;
}

export type Punctuality =
	'not-open' | 'open' | 'due-soon' | 'due-today' | 'overdue' | 'on-time' | 'late' | 'exempt';
export const PUNCTUALITIES: readonly Punctuality[] = [
	'not-open',
	'open',
	'due-soon',
	'due-today',
	'overdue',
	'on-time',
	'late',
	'exempt'
];

/** Exactly one state, and the calendar days begun since the due instant (0 unless overdue or late). */
export interface Timeliness {
	readonly punctuality: Punctuality;
	readonly days: number;
}

export interface Schedule {
	readonly cutOffOn: Day;
	readonly opensAt: Date;
	/** Exclusive bound: a report at this very instant is late. */
	readonly dueBefore: Date;
}

/** When a report of the period opens and is due. Source: plan IV.10, RULES 1 and 4. */
export function scheduleOf(period: Period, rule: DueRule, holidays: ReadonlySet<Day>): Schedule {
	const cutOffOn = rule.cutOff ? dayBy(rule.cutOff, period, lastDayOf(period)) : lastDayOf(period);
	const lastOnTime = addDays(dayBy(rule.dueBefore, period, cutOffOn), -1);
	return {
		cutOffOn,
		opensAt: startOf(dayBy(rule.opens, period, cutOffOn)),
		dueBefore: startOf(addDays(moveFromDayOff(lastOnTime, rule.dayOff, holidays), 1))
	};
}

export interface Owed {
	readonly opensAt: Date;
	readonly dueBefore: Date;
	readonly isExempt: boolean;
	/** Instant of the first valid submission that was not ruled void. */
	readonly firstSubmittedAt: Date | null;
}

/** The one punctuality of what is owed, at `now`. Never stored. Source: RULES 1. */
export function timeliness(owed: Owed, now: Date, holidays: ReadonlySet<Day>): Timeliness {
	const { dueBefore, firstSubmittedAt } = owed;
	if (owed.isExempt) return { punctuality: 'exempt', days: 0 };
	if (firstSubmittedAt) {
		if (firstSubmittedAt < dueBefore) return { punctuality: 'on-time', days: 0 };
		return { punctuality: 'late', days: daysBegunSince(dueBefore, firstSubmittedAt) };
	}
	if (now >= dueBefore) return { punctuality: 'overdue', days: daysBegunSince(dueBefore, now) };
	if (now < owed.opensAt) return { punctuality: 'not-open', days: 0 };
	const last = lastOnTimeDay(dueBefore);
	const today = dayOf(now);
	if (today === last) return { punctuality: 'due-today', days: 0 };
	const left = workingDaysBetween(today, last, holidays);
	return { punctuality: left <= DUE_SOON_WORKING_DAYS ? 'due-soon' : 'open', days: 0 };
}

/** The last calendar day on which a report is on time: of "trước ngày 05/4" the 4th. */
export function lastOnTimeDay(dueBefore: Date): Day {
	return dayOf(new Date(dueBefore.getTime() - 1));
}

/** The exclusive bound by which a report that is returned now is to be corrected. */
export function correctionBound(now: Date, holidays: ReadonlySet<Day>): Date {
	return startOf(addDays(addWorkingDays(dayOf(now), CORRECTION_WORKING_DAYS, holidays), 1));
}

/** Has the due instant passed, so that the obligation counts in a punctuality rate? */
export function isDue(owed: Owed, now: Date): boolean {
	return !owed.isExempt && now >= owed.dueBefore;
}

function daysBegunSince(dueBefore: Date, instant: Date): number {
	return daysBetween(dayOf(dueBefore), dayOf(instant)) + 1;
}

function dayBy(rule: DayRule, period: Period, cutOffOn: Day): Day {
	switch (rule.kind) {
		case 'day-of-next-month':
			return withDay(addDays(lastDayOf(period), 1), rule.day);
		case 'day-of-last-month':
			return withDay(lastDayOf(period), rule.day);
		case 'day-of-year':
			return `${knownPeriod(period).year + (rule.yearsLater ?? 0)}-${two(rule.month)}-${two(rule.day)}`;
		case 'after-cut-off':
			return addDays(cutOffOn, 1);
	}
}

function moveFromDayOff(day: Day, policy: DayOffPolicy, holidays: ReadonlySet<Day>): Day {
	const step = { keep: 0, earlier: -1, 'next-working-day': 1 }[policy];
	let moved = day;
	while (step !== 0 && !isWorkingDay(moved, holidays)) moved = addDays(moved, step);
	return moved;
}

function withDay(day: Day, dayOfMonth: number): Day {
	return `${day.slice(0, 8)}${two(dayOfMonth)}`;
}

function two(n: number): string {
	return String(n).padStart(2, '0');
}
