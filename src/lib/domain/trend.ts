import { measure, measureBaseline, type Ledger } from './achievement.ts';
import type { Achievement, IndicatorDefinition } from './indicator.ts';
import type { Share, TrendPoint } from './overview.ts';
import type { Period } from './period.ts';

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

/** The four parts that travel of what was achieved. */
export function shareOf({ value, numerator, denominator, reason }: Achievement): Share {
	return { value, numerator, denominator, reason };
}

function pointOf(period: Period, achievement: Achievement): TrendPoint {
	const { low, high, missing, isEstimated } = achievement;
	return { period, ...shareOf(achievement), low, high, missingCount: missing.length, isEstimated };
}
