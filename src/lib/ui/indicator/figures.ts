import type { IndicatorDefinition, NoValueReason } from '#lib/domain/indicator.ts';
import type { Label } from '#lib/domain/label.ts';
import type { Period } from '#lib/domain/period.ts';

/** A share as it travels; all null when it is withheld. */
export interface ShareFigure {
	readonly value: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly reason: NoValueReason | null;
}

export interface TrendFigure extends ShareFigure {
	readonly period: Period;
	readonly low: number | null;
	readonly high: number | null;
	readonly missingCount: number;
	readonly isEstimated: boolean;
}

/** An indicator of the whole city in one period, with what its passport needs. */
export interface CityFigure extends ShareFigure {
	readonly code: string;
	readonly kind: IndicatorDefinition['kind'];
	readonly counts: IndicatorDefinition['counts'];
	readonly label: Label;
	readonly short: Label;
	readonly meaning: Label;
	readonly source: Label;
	readonly target: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly missing: readonly { readonly name: string }[];
	readonly missingCount: number;
	readonly isEstimated: boolean;
	readonly inPeriod: ShareFigure;
	readonly trend: readonly TrendFigure[];
}
