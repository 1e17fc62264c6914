import type { Punctuality } from './deadline.ts';
import type { ReportTexts } from './figure.ts';
import type { Label } from './label.ts';
import type { Period } from './period.ts';
import type { Review } from './standing.ts';
import type { UnitKind } from './unit.ts';

/** The first results of one kind, and how many there are in all. */
export interface Found<T> {
	readonly total: number;
	readonly items: readonly T[];
}

export interface FoundUnit {
	readonly unit: string;
	readonly name: string;
	readonly kind: UnitKind;
}

export interface FoundReport {
	readonly form: string;
	readonly formLabel: Label;
	readonly period: Period;
	readonly unit: string;
	readonly name: string;
	readonly punctuality: Punctuality;
	readonly days: number;
	readonly review: Review;
}

/** Something a unit wrote in the current version of a report. */
export interface FoundText {
	readonly form: string;
	readonly period: Period;
	readonly unit: string;
	readonly name: string;
	readonly kind: keyof ReportTexts;
	readonly label: Label;
	readonly text: string;
}

export interface SearchView {
	/** What was asked, as it is shown again. */
	readonly query: string;
	/** Its words as they are looked for; none when nothing was asked. */
	readonly words: readonly string[];
	/** The year in which units are called by these codes, for their pages; null when no page may be opened. */
	readonly unitYear: number | null;
	readonly units: Found<FoundUnit>;
	readonly reports: Found<FoundReport>;
	readonly texts: Found<FoundText>;
}
