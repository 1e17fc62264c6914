import { measure, measureBaseline, natureOf, type Ledger } from './achievement.ts';
import type { Achievement, IndicatorDefinition } from './indicator.ts';
import { previousQuarter, yearOf, type Period } from './period.ts';

export type NoChangeReason =
	'no-value' | 'no-earlier-value' | 'begins-with-the-year' | 'no-period-before' | 'withheld';

/** How far a figure moved since the period before, or why that cannot be said. */
export interface Change {
	/** Value − value before, a difference of fractions; the baseline is the past of the first report. */
	readonly change: number | null;
	readonly noChange: NoChangeReason | null;
	/** The period it is held against; a year where only that year's baseline is known. */
	readonly changeSince: Period | null;
	/** Something is missing on either side: the two are not about the same units or groups. */
	readonly isLoose: boolean;
}

export function noChange(reason: NoChangeReason): Change {
	return { change: null, noChange: reason, changeSince: null, isLoose: false };
}

/**
 * Against the quarter before. Over a turn of the year only stocks are compared: a flow and a count of one year
 * begin anew with it (RULES 4). `now` is the indicator's figure to date in the period.
 */
export function changeOf(
	indicator: IndicatorDefinition,
	period: Period,
	ledger: Ledger,
	now: Achievement
): Change {
	if (now.value === null) return noChange('no-value');
	const before = previousQuarter(period);
	if (!before) return noChange('no-period-before');
	const isOverYears = yearOf(before) !== yearOf(period);
	if (isOverYears && natureOf(indicator, ledger) !== 'stock') return noChange('begins-with-the-year');
	const past = pastOf(indicator, before, isOverYears, ledger);
	if (!past || past.achievement.value === null) return noChange('no-earlier-value');
	return {
		change: now.value - past.achievement.value,
		noChange: null,
		changeSince: past.period,
		isLoose: now.missing.length > 0 || past.achievement.missing.length > 0
	};
}

function pastOf(
	indicator: IndicatorDefinition,
	before: Period,
	isOverYears: boolean,
	ledger: Ledger
): { period: Period; achievement: Achievement } | undefined {
	const achievement = measure(indicator, before, ledger).toDate;
	if (achievement.value !== null || !isOverYears) return { period: before, achievement };
	const baseline = measureBaseline(indicator, ledger);
	return baseline && yearOf(baseline.period) === yearOf(before) ? baseline : undefined;
}
