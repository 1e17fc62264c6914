import type { FigureSum, FormDefinition } from './form.ts';

/** `blank` is "not available, with a reason"; it is never a zero. */
export type FigureState = 'reported' | 'estimated' | 'nil' | 'blank';
export const FIGURE_STATES: readonly FigureState[] = ['reported', 'estimated', 'nil', 'blank'];

/** One figure as a sender gives it and as an answer shows it. `group` is null on a form without groups. */
export interface Figure {
	readonly group: string | null;
	readonly field: string;
	/** Whole people or whole đồng; null only when blank. */
	readonly value: number | null;
	readonly state: FigureState;
	readonly reason?: string;
}

/** The figures of one policy group (or of the whole form), by field code. */
export interface FigureRow {
	readonly group: string | null;
	readonly values: Readonly<Record<string, number | null>>;
	/** Only fields that are something else than plainly reported. */
	readonly remarks: Readonly<Record<string, { readonly state: FigureState; readonly reason?: string }>>;
}

export interface ReportTexts {
	readonly outreach?: string;
	readonly fees?: string;
	readonly complaints?: string;
	readonly difficulties?: string;
	readonly proposals?: string;
}

/** What a report says, whichever door it came through. */
export interface ReportContent {
	readonly rows: readonly FigureRow[];
	readonly texts: ReportTexts;
	/** Method codes now accepted; null when the form does not ask or the sender did not say. */
	readonly acceptedMethods: readonly string[] | null;
	readonly providers: readonly string[] | null;
}

/** Rows as a flat list in the form's order. */
export function figuresOf(rows: readonly FigureRow[], form: FormDefinition): Figure[] {
	return rows.flatMap((row) =>
		form.fields.map((field) => ({
			group: row.group,
			field: field.code,
			value: row.values[field.code] ?? null,
			state: row.remarks[field.code]?.state ?? ('reported' as const),
			...(row.remarks[field.code]?.reason ? { reason: row.remarks[field.code]?.reason } : {})
		}))
	);
}

/** Σ coefficient × value; null when an operand is blank. */
export function sumOf(sum: FigureSum, values: FigureRow['values']): number | null {
	let total = 0;
	for (const [field, coefficient] of Object.entries(sum)) {
		const value = values[field];
		if (value === null || value === undefined) return null;
		total += coefficient * value;
	}
	return total;
}

/** Column totals over the groups; null where any group is blank. */
export function totalsOf(rows: readonly FigureRow[], form: FormDefinition): Record<string, number | null> {
	const totals: Record<string, number | null> = {};
	for (const field of form.fields) {
		totals[field.code] = rows.reduce<number | null>((total, row) => {
			const value = row.values[field.code] ?? null;
			return total === null || value === null ? null : total + value;
		}, 0);
	}
	return totals;
}
