import type { Change } from './change.ts';
import type { Punctuality } from './deadline.ts';
import type { IndicatorDefinition, NoValueReason } from './indicator.ts';
import type { Label } from './label.ts';
import type { Period } from './period.ts';
import type { Review } from './standing.ts';

/** A share with its two parts; all null when it is withheld. */
export interface Share {
	readonly value: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly reason: NoValueReason | null;
}

export interface TrendPoint extends Share {
	readonly period: Period;
	readonly low: number | null;
	readonly high: number | null;
	readonly missingCount: number;
	/** Named only to those who may see other units. */
	readonly missing?: readonly { readonly unit: string; readonly name: string }[];
	readonly isEstimated: boolean;
}

/** A city figure: year to date, with the period's own beside it. */
export interface CityFigure extends Share, Change {
	readonly code: string;
	readonly kind: IndicatorDefinition['kind'];
	readonly counts: IndicatorDefinition['counts'];
	readonly label: Label;
	readonly short: Label;
	readonly meaning: Label;
	readonly source: Label;
	/** The form it is made of; null for one over all forms. */
	readonly form: string | null;
	/** Where its two parts begin in a report: the first field of each; null when it counts units or reports. */
	readonly cells: { readonly numerator: string; readonly denominator: string } | null;
	readonly target: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** Named only to those who may see other units. */
	readonly missing: readonly { readonly unit: string; readonly name: string }[];
	readonly missingCount: number;
	readonly isEstimated: boolean;
	readonly inPeriod: Share;
	/** What was known before the year (a year as its period), then the opened quarters, oldest first. */
	readonly trend: readonly TrendPoint[];
}

/** What one report of a unit gives to a number: its two parts; null where the number counts reports, not figures. */
export interface NumberSource {
	readonly period: Period;
	readonly numerator: number | null;
	readonly denominator: number | null;
}

/** A report whose figures count, as the passport of a number names it. */
export interface CountingReport {
	readonly period: Period;
	readonly isAccepted: boolean;
	readonly submittedAt: string;
}

export interface UnitIndicator extends Share, Change {
	readonly code: string;
	readonly isEstimated: boolean;
	/** The reports that give the figure, in order of time. */
	readonly sources: readonly NumberSource[];
}

export interface UnitLine {
	readonly unit: string;
	readonly name: string;
	readonly kind: 'ward' | 'school';
	readonly form: string;
	readonly dueBefore: string;
	readonly punctuality: Punctuality;
	readonly days: number;
	readonly review: Review;
	readonly isCounting: boolean;
	readonly isAccepted: boolean;
	/** The reports that count this far, in order of time. */
	readonly reports: readonly CountingReport[];
	readonly indicators: readonly UnitIndicator[];
}

export interface ReceivedForm {
	readonly form: string;
	readonly unitKind: 'ward' | 'school' | null;
	readonly owed: number;
	readonly counting: number;
	readonly accepted: number;
	readonly returned: number;
}

export interface OverviewView {
	readonly plan: { readonly code: string; readonly year: number; readonly title: Label };
	readonly period: Period;
	readonly periods: readonly { readonly period: Period; readonly isOpen: boolean }[];
	/** Why the period is not simply the newest of this year's plan. */
	readonly fallback: 'no-plan-this-year' | 'nothing-open-yet' | null;
	/** When the first report of the period opens; null when none is owed in it. */
	readonly opensAt: string | null;
	readonly asOf: string;
	readonly isSynthetic: boolean;
	readonly acceptedOnly: boolean;
	readonly seesOthers: boolean;
	readonly received: readonly ReceivedForm[];
	readonly indicators: readonly CityFigure[];
	/** Units of the period in Vietnamese order of names; a ward or school sees itself alone. */
	readonly units: readonly UnitLine[];
}

const NO_FIGURE: Omit<UnitIndicator, 'code'> = {
	...{ value: null, numerator: null, denominator: null, reason: null, isEstimated: false, sources: [] },
	...{ change: null, noChange: 'no-value', changeSince: null, isLoose: false }
};

/** The unit's figure of an indicator; an indicator that is not about it has none. */
export function figureOf({ indicators }: Pick<UnitLine, 'indicators'>, code: string): UnitIndicator {
	return indicators.find((one) => one.code === code) ?? { code, ...NO_FIGURE };
}
