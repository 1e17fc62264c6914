import { measure, type Ledger } from './achievement.ts';
import { changeOf } from './change.ts';
import { cellsOf, formOf } from './city-figure.ts';
import type { IndicatorDefinition } from './indicator.ts';
import { countingReports, sourcesOf, type SourceLine } from './number-source.ts';
import type { CityFigure } from './overview.ts';
import type { Period } from './period.ts';
import { shareOf, trendOf } from './trend.ts';
import type { Unit } from './unit.ts';

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
	/** The unit's reports that give it. */
	readonly sources: readonly SourceLine[];
}

/** An indicator over the ledger of one unit, at a period, with the trend over `quarters`. */
export function unitFigure(
	indicator: IndicatorDefinition,
	{
		unit,
		target,
		period,
		quarters,
		ledger
	}: {
		readonly unit: Pick<Unit, 'code' | 'name'>;
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
		...changeOf(indicator, period, ledger, toDate),
		form: formOf(indicator),
		cells: cellsOf(indicator),
		sources: linesOf(indicator, period, unit, ledger),
		trend
	};
}

function linesOf(
	indicator: IndicatorDefinition,
	period: Period,
	{ code, name }: Pick<Unit, 'code' | 'name'>,
	ledger: Ledger
): SourceLine[] {
	const form = formOf(indicator);
	const own = ledger.entries.filter(({ obligation }) => form === null || obligation.form === form);
	const reports = countingReports({ ...ledger, entries: own }, period);
	return sourcesOf(indicator, period, ledger).flatMap((source) => {
		const report = reports.find((one) => one.period === source.period);
		const formCode = form ?? own[0]?.obligation.form;
		return report && formCode ? [{ unit: code, name, form: formCode, ...report, ...source }] : [];
	});
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
