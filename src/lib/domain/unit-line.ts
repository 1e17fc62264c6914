import { ledgerOf, measure, type Ledger } from './achievement.ts';
import { changeOf, noChange } from './change.ts';
import { aboutOf } from './city-figure.ts';
import { isoInstant } from './day.ts';
import type { IndicatorDefinition } from './indicator.ts';
import { countingReports, sourcesOf } from './number-source.ts';
import type { UnitIndicator, UnitLine } from './overview.ts';
import type { Period } from './period.ts';
import type { Unit } from './unit.ts';

/** One unit's figures and the state of its report; undefined when it owes none in the period. */
export function unitLine(
	unit: Unit,
	period: Period,
	ledger: Ledger,
	indicators: readonly IndicatorDefinition[]
): UnitLine | undefined {
	const own = ledgerOf(unit.id, ledger);
	const entry = own.entries.find(({ obligation }) => obligation.period === period);
	if (!entry) return undefined;
	return {
		unit: unit.code,
		name: unit.name,
		kind: unit.kind === 'school' ? 'school' : 'ward',
		form: entry.obligation.form,
		dueBefore: isoInstant(entry.obligation.dueBefore),
		punctuality: entry.punctuality,
		days: entry.days,
		review: entry.standing.review,
		isCounting: entry.rows !== null,
		isAccepted: entry.standing.isCountingAccepted,
		reports: countingReports(own, period),
		indicators: indicators
			.filter((indicator) => [null, unit.kind].includes(aboutOf(indicator, ledger)))
			.map((indicator) => unitIndicator(indicator, period, own, entry.rows !== null))
	};
}

function unitIndicator(
	indicator: IndicatorDefinition,
	period: Period,
	own: Ledger,
	hasReported: boolean
): UnitIndicator {
	const { toDate } = measure(indicator, period, own);
	// What is only carried forward from an earlier report has not moved; it is not known.
	const isKnown = hasReported || indicator.kind === 'obligation-count';
	const { value, numerator, denominator, reason, isEstimated } = toDate;
	return {
		code: indicator.code,
		...{ value, numerator, denominator, reason, isEstimated },
		...(isKnown ? changeOf(indicator, period, own, toDate) : noChange('no-value')),
		sources: sourcesOf(indicator, period, own)
	};
}
