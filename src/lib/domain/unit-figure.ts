import { measure, type Ledger } from './achievement.ts';
import type { IndicatorDefinition } from './indicator.ts';
import type { CityFigure } from './overview.ts';
import type { Period } from './period.ts';
import { changeAt, shareOf, trendOf, type Change } from './trend.ts';

/** A quarter of which the unit said nothing: what it said before is not told again. */
const SILENT = {
	...{ value: null, numerator: null, denominator: null, low: null, high: null },
	reason: 'no-reports',
	isEstimated: false
} as const;

/** An indicator of one unit alone: what a city figure tells, and how it moved. */
export interface UnitFigure extends CityFigure {
	/** The period at which it stands. */
	readonly period: Period;
	readonly change: Change | null;
}

/** An indicator over the ledger of one unit, at a period, with the trend over `quarters`. */
export function unitFigure(
	indicator: IndicatorDefinition,
	{
		target,
		period,
		quarters,
		ledger
	}: {
		readonly target: number | null;
		readonly period: Period;
		readonly quarters: readonly Period[];
		readonly ledger: Ledger;
	}
): UnitFigure {
	const { toDate, inPeriod } = measure(indicator, period, ledger);
	const trend = trendOf(indicator, quarters, ledger).map((point) =>
		isSilent(indicator, point.period, quarters, ledger) ? { ...point, ...SILENT } : point
	);
	const { code, kind, counts, label, short, meaning, source } = indicator;
	return {
		...{ code, kind, counts, label, short, meaning, source, target, period },
		...shareOf(toDate),
		low: toDate.low,
		high: toDate.high,
		missing: [],
		missingCount: toDate.missing.length,
		isEstimated: toDate.isEstimated,
		inPeriod: shareOf(inPeriod),
		change: changeAt(period, toDate.value, trend),
		trend
	};
}

function isSilent(
	indicator: IndicatorDefinition,
	period: Period,
	quarters: readonly Period[],
	{ entries }: Ledger
): boolean {
	if (indicator.kind !== 'ratio' || !quarters.includes(period)) return false;
	return !entries.some(
		({ obligation, rows }) => rows && obligation.form === indicator.form && obligation.period === period
	);
}
