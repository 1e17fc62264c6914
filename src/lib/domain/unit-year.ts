import type { CatchUp } from './catch-up.ts';
import type { Punctuality } from './deadline.ts';
import type { FieldHistory } from './figure-history.ts';
import type { FormField, PolicyGroup } from './form.ts';
import type { Label } from './label.ts';
import { lastDayOf, type Period } from './period.ts';
import type { Review, Ruling } from './standing.ts';
import type { UnitFigure } from './unit-figure.ts';

/** One version of a report: when it came, from where, and what was ruled. */
export interface VersionLine {
	readonly version: number;
	readonly submittedAt: string;
	readonly source: 'workbook' | 'typed';
	readonly isOnBehalf: boolean;
	/** Name of the file as it was received; null when it was typed. */
	readonly fileName: string | null;
	readonly decision: Ruling['decision'] | null;
	readonly isCurrent: boolean;
	readonly isCounting: boolean;
}

/** One obligation of the year with all that came of it. */
export interface RecordLine {
	readonly form: string;
	readonly period: Period;
	/** The unit's code in this period: the report's address. */
	readonly unit: string;
	readonly isOpened: boolean;
	readonly opensAt: string;
	readonly dueBefore: string;
	readonly isExtended: boolean;
	readonly punctuality: Punctuality;
	readonly days: number;
	readonly review: Review;
	readonly correctBefore: string | null;
	/** Whether a further version would be taken now. */
	readonly isOpen: boolean;
	readonly firstSubmittedAt: string | null;
	/** Whether it has figures that count, and whether the office accepted those. */
	readonly isCounting: boolean;
	readonly isAccepted: boolean;
	/** Newest first. */
	readonly versions: readonly VersionLine[];
}

/** What a unit wrote beside the figures of one period. */
export interface SaidInPeriod {
	readonly form: string;
	readonly period: Period;
	readonly unit: string;
	readonly review: Review;
	readonly texts: readonly { readonly label: Label; readonly text: string }[];
}

/** What a school last said of how it can be paid, each with the period in which it said so. */
export interface Acceptance {
	readonly methods: { readonly fields: readonly FormField[]; readonly said: Period } | null;
	readonly providers: { readonly names: readonly string[]; readonly said: Period } | null;
}

/** A ward's or school's year: what its own page tells. */
export interface UnitYear {
	readonly unit: { readonly code: string; readonly name: string; readonly kind: 'ward' | 'school' };
	readonly year: number;
	/** Years with a plan, newest first, with the unit's code in each. */
	readonly years: readonly { readonly year: number; readonly unit: string }[];
	readonly asOf: string;
	readonly isSynthetic: boolean;
	readonly acceptedOnly: boolean;
	/** Whether the unit itself looks, and whether the reader rules on reports. */
	readonly isOwn: boolean;
	readonly mayReview: boolean;
	readonly form: {
		readonly code: string;
		readonly fields: readonly Pick<FormField, 'code' | 'no' | 'label'>[];
	} | null;
	readonly groups: readonly PolicyGroup[];
	/** The newest period with figures that count; null when there is none. */
	readonly period: Period | null;
	/** In order of time. */
	readonly record: readonly RecordLine[];
	readonly indicators: readonly UnitFigure[];
	/** Periods of `history`: the opened ones. */
	readonly historyPeriods: readonly Period[];
	readonly history: readonly FieldHistory[];
	/** Newest first. */
	readonly said: readonly SaidInPeriod[];
	/** Schools only. */
	readonly acceptance: Acceptance | null;
	/** By indicator: flows that are below their target. */
	readonly catchUp: Readonly<Record<string, CatchUp>>;
}

/** Of the reports of the newest opened period the one that still asks for something, else the newest. */
export function currentOf(record: readonly RecordLine[]): RecordLine | undefined {
	const opened = record.filter(({ isOpened, punctuality }) => isOpened && punctuality !== 'exempt');
	const newest = opened.at(-1);
	if (!newest) return undefined;
	const together = opened.filter(({ period }) => lastDayOf(period) === lastDayOf(newest.period));
	return together.find(({ review }) => review !== 'accepted') ?? newest;
}

export type NextStep = 'submit' | 'correct' | 'review' | 'chase' | 'read';

const WORTH_CHASING: readonly Punctuality[] = ['due-soon', 'due-today', 'overdue'];

/** The one thing to do next about a report, for whoever looks. */
export function stepOf(
	{ review, isOpen, punctuality }: RecordLine,
	{ isOwn, mayReview }: { readonly isOwn: boolean; readonly mayReview: boolean }
): NextStep {
	const isMissing = review === 'none' || review === 'draft' || review === 'void';
	if (isOwn && isOpen && punctuality !== 'exempt') {
		if (isMissing) return 'submit';
		if (review === 'returned' || review === 'accepted') return 'correct';
	}
	if (mayReview && review === 'submitted') return 'review';
	if (mayReview && isMissing && WORTH_CHASING.includes(punctuality)) return 'chase';
	return 'read';
}
