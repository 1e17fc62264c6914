import { entriesBehind, type Entry, type Ledger } from './achievement.ts';
import { isoInstant } from './day.ts';
import { ratioOver, type IndicatorDefinition } from './indicator.ts';
import type { CountingReport, NumberSource, UnitLine } from './overview.ts';
import { comparePeriods, type Period } from './period.ts';

/** A line of a passport: who gave which part of the number, in which report, received when. */
export interface SourceLine extends NumberSource, CountingReport {
	readonly unit: string;
	readonly name: string;
	readonly form: string;
}

/** The reports behind the figure to date. Of a ledger of one unit: that unit's. */
export function sourcesOf(indicator: IndicatorDefinition, period: Period, ledger: Ledger): NumberSource[] {
	return entriesBehind(indicator, period, ledger)
		.filter(({ rows }) => rows)
		.flatMap((entry) => partsOf(indicator, entry));
}

/** The reports that count up to the period, in order of time. Of a ledger of one unit: that unit's. */
export function countingReports({ entries }: Ledger, until: Period): CountingReport[] {
	const known = entries
		.filter(({ obligation }) => comparePeriods(obligation.period, until) <= 0)
		.toSorted((a, b) => comparePeriods(a.obligation.period, b.obligation.period));
	return known.flatMap(({ obligation, rows, standing }) =>
		rows && standing.counting
			? [
					{
						period: obligation.period,
						isAccepted: standing.isCountingAccepted,
						submittedAt: isoInstant(standing.counting.submittedAt)
					}
				]
			: []
	);
}

/** The passport's lines of an indicator over units, in the order of the units and then of time. */
export function sourceLines(units: readonly UnitLine[], code: string): SourceLine[] {
	return units.flatMap(({ unit, name, form, reports, indicators }) =>
		(indicators.find((one) => one.code === code)?.sources ?? []).flatMap((source) => {
			const report = reports.find(({ period }) => period === source.period);
			return report ? [{ unit, name, form, ...report, ...source }] : [];
		})
	);
}

function partsOf(indicator: IndicatorDefinition, entry: Entry): NumberSource[] {
	const { period, unitId } = entry.obligation;
	if (indicator.kind !== 'ratio') return [{ period, numerator: null, denominator: null }];
	const contribution = { unitId, rows: entry.rows, lastKnown: null };
	const { numerator, denominator, reason } = ratioOver(
		[contribution],
		indicator.numerator,
		indicator.denominator
	);
	return reason === 'no-reports' ? [] : [{ period, numerator, denominator }];
}
