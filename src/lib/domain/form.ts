import type { Day } from './day.ts';
import type { Label } from './label.ts';

/** What a field counts; money is whole đồng. */
export type Measure = 'people' | 'dong';

/** How a field behaves over a year (RULES 4). `stock-in-year` is compared only within one year. */
export type Nature = 'stock' | 'stock-in-year' | 'flow' | 'not-summed';

export interface FormField {
	readonly code: string;
	/** The number printed in the form's numbering row, if it has one. */
	readonly no?: number;
	readonly label: Label;
	/** A word or two for narrow columns. */
	readonly short: Label;
	/** What the field means, in a sentence a ward officer understands. */
	readonly meaning?: Label;
	/** Other headings under which senders write it; the Vietnamese label always counts. */
	readonly headings?: readonly string[];
	readonly measure: Measure;
	readonly nature: Nature;
	/** May be left out, and then is 0. */
	readonly isOptional?: boolean;
	/** A total of these fields: compared with what is written, computed where it is not. */
	readonly sumOf?: readonly string[];
	/** A way of paying tuition, and whether it counts as cashless. */
	readonly method?: 'cashless' | 'cash';
}

interface CheckBase {
	/** Lower-kebab, part of the contract: `paid-exceeds-accounts`. */
	readonly code: string;
	readonly severity: 'error' | 'warning';
}

/** A rule between figures of one row. Its words are made from its kind and the fields' labels. */
export type Check = CheckBase &
	(
		| { readonly kind: 'sum'; readonly total: string; readonly parts: readonly string[] }
		| { readonly kind: 'at-most'; readonly parts: readonly string[]; readonly limit: string }
		| { readonly kind: 'people-and-money'; readonly people: string; readonly money: string }
		| {
				readonly kind: 'per-person';
				readonly people: string;
				readonly money: string;
				readonly low: number;
				readonly high: number;
		  }
		| { readonly kind: 'moved'; readonly fraction: number; readonly from: number }
		| { readonly kind: 'fell'; readonly field: string }
		| { readonly kind: 'thousandfold' }
		| {
				readonly kind: 'share-moved';
				readonly by: number;
				readonly part: FigureSum;
				readonly whole: FigureSum;
		  }
		| { readonly kind: 'unlisted-method' }
	);

/** A sum over fields: `{ collected: 1, cash: -1 }` is collected − cash. */
export type FigureSum = Readonly<Record<string, number>>;

/** Neighbouring fields under one heading, as the paper form groups its columns. */
export interface FormSection {
	readonly label: Label;
	readonly fields: readonly string[];
}

export interface FormText {
	readonly code: 'outreach' | 'fees' | 'complaints' | 'difficulties' | 'proposals';
	readonly label: Label;
	readonly headings: readonly string[];
}

/** A form is data: adding a column or a check is a row of the catalogue, not code. */
export interface FormDefinition {
	readonly code: string;
	readonly version: number;
	readonly label: Label;
	/** Who fills it in. */
	readonly unitKind: 'ward' | 'school';
	/** `matrix`: policy groups down, fields across. `list`: one figure a line. */
	readonly layout: 'matrix' | 'list';
	/** Titles by which a sheet is known to be this form. */
	readonly titles: readonly string[];
	readonly totalHeadings: readonly string[];
	readonly fields: readonly FormField[];
	/** Every field once, in the order of the fields; absent on a form without headings over its fields. */
	readonly sections?: readonly FormSection[];
	/** Headings over several columns of a printed matrix; their fields stand side by side. */
	readonly columnGroups?: readonly FormSection[];
	readonly checks: readonly Check[];
	readonly texts: readonly FormText[];
	/** Lines that list the accepted methods and the providers, where the form has them. */
	readonly acceptedMethodsHeadings?: readonly string[];
	readonly providersHeadings?: readonly string[];
	/** Reconstructed, to be replaced when the official form is found. */
	readonly isProvisional: boolean;
}

export interface PolicyGroup {
	readonly code: string;
	readonly label: Label;
	readonly short: Label;
	readonly headings?: readonly string[];
	/** Reports whose figures stop on this day or later have it; all of them when absent. */
	readonly from?: Day | null;
	/** Reports whose figures stop on this day or later have it no more. */
	readonly before?: Day | null;
}

/** The groups that a report has whose figures stop on the day. */
export function groupsOn<T extends Pick<PolicyGroup, 'from' | 'before'>>(
	groups: readonly T[],
	cutOffOn: Day
): T[] {
	return groups.filter(({ from, before }) => (!from || from <= cutOffOn) && (!before || cutOffOn < before));
}

/** The rows a report of the form must have: the groups, or one row without a group. */
export function rowGroups(form: FormDefinition, groups: readonly PolicyGroup[]): (string | null)[] {
	return form.layout === 'matrix' ? groups.map((group) => group.code) : [null];
}

export function fieldOf(form: FormDefinition, code: string): FormField | undefined {
	return form.fields.find((field) => field.code === code);
}
