import type { Day } from './day.ts';
import type { DueRule } from './deadline.ts';
import type { Label } from './label.ts';
import { quarterOf, type Period, type PeriodKind } from './period.ts';

/** An obligation rule of a plan: who owes which form for which periods, and until when. */
export interface ObligationRule {
	readonly form: string;
	/** Every unit of this kind under the plan's unit owes it. */
	readonly unitKind: 'ward' | 'school';
	readonly periods: Extract<PeriodKind, 'quarter' | 'year'>;
	/** Only these quarters (1–4); all of them when absent. */
	readonly quarters?: readonly number[];
	readonly due: DueRule;
	/** As the plan prints it. */
	readonly wording: Label;
	/** Section of the plan, or that the office set it itself. */
	readonly source: Label;
	/** The plan says nothing: the office's own setting, to be shown as such. */
	readonly isOfficeSetting: boolean;
}

export interface LegalBasis {
	readonly title: Label;
	/** Number and symbol, kept as printed. */
	readonly number: string;
	readonly issuedOn: Day | null;
}

export interface Target {
	readonly indicator: string;
	/** A fraction: 0.85 is 85 %. */
	readonly value: number;
	/** As the plan prints it, and where. */
	readonly wording: Label;
	readonly source: Label;
}

/** A plan profile: everything of a year that is law or habit and not software. */
export interface PlanDefinition {
	readonly code: string;
	readonly year: number;
	/** Catalogue code of the unit whose plan it is, and of the office that carries it out. */
	readonly unit: string;
	readonly office: string;
	readonly title: Label;
	readonly legalBases: readonly LegalBasis[];
	readonly receivers: readonly string[];
	readonly signatureBlock: readonly string[];
	readonly targets: readonly Target[];
	readonly obligations: readonly ObligationRule[];
	/** Oddities of the printed text and how they are treated. */
	readonly notes: readonly Label[];
}

/** The periods for which a rule of the plan asks a report. */
export function periodsOf(rule: ObligationRule, year: number): Period[] {
	if (rule.periods === 'year') return [String(year)];
	return (rule.quarters ?? [1, 2, 3, 4]).map((quarter) => quarterOf(year, quarter));
}
