import { measure, measureBaseline, type Ledger } from './achievement.ts';
import type { Achievement, IndicatorDefinition } from './indicator.ts';
import type { Share, TrendPoint } from './overview.ts';
import { comparePeriods, yearOf, type Period } from './period.ts';

/** A difference of fractions, and against which period. */
export interface Change {
	readonly points: number;
	readonly since: Period;
}

/** What was known before the first report (a year as its period), then the year to date at each period. */
export function trendOf(
	indicator: IndicatorDefinition,
	periods: readonly Period[],
	ledger: Ledger
): TrendPoint[] {
	const baseline = measureBaseline(indicator, ledger);
	return [
		...(baseline ? [pointOf(baseline.period, baseline.achievement)] : []),
		...periods.map((period) => pointOf(period, measure(indicator, period, ledger).toDate))
	];
}

/** Against the newest earlier period of the same year that has a figure; a new year begins anew (RULES 4). */
export function changeAt(period: Period, value: number | null, trend: readonly TrendPoint[]): Change | null {
	const before = trend
		.filter((point) => yearOf(point.period) === yearOf(period) && comparePeriods(point.period, period) < 0)
		.findLast((point) => point.value !== null);
	if (value === null || !before || before.value === null) return null;
	return { points: value - before.value, since: before.period };
}

/** The four parts that travel of what was achieved. */
export function shareOf({ value, numerator, denominator, reason }: Achievement): Share {
	return { value, numerator, denominator, reason };
}

function pointOf(period: Period, achievement: Achievement): TrendPoint {
	const { low, high, missing, isEstimated } = achievement;
	return { period, ...shareOf(achievement), low, high, missingCount: missing.length, isEstimated };
}
