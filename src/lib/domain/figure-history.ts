import { figuresOf, totalsOf, type FigureRow, type FigureState } from './figure.ts';
import { fieldOf, type FormDefinition, type FormField } from './form.ts';
import type { Period } from './period.ts';

/** The figures that count for one period; null when none do. */
export interface HistoryReport {
	readonly period: Period;
	readonly rows: readonly FigureRow[] | null;
}

export interface HistoryCell {
	/** Null only when blank, and then the sender's reason. */
	readonly value: number | null;
	readonly state: FigureState;
	readonly reason?: string;
}

export interface HistoryLine {
	readonly group: string | null;
	/** One a period; null where no report counts. */
	readonly cells: readonly (HistoryCell | null)[];
	/** Between the two newest reports; null when there are not two, or one of them is blank. */
	readonly change: number | null;
}

/** One field of a form over the periods. */
export interface FieldHistory {
	readonly field: FormField;
	readonly lines: readonly HistoryLine[];
	/** Over the groups; blank where any group is. */
	readonly total: HistoryLine;
	/** Σ of the reports of a flow, nothing of what no report says; null for a stock, and where a figure is blank. */
	readonly toDate: number | null;
}

/** Fields of a form over the periods, in the order in which they are asked for. Unknown fields are left out. */
export function historyOf(
	form: FormDefinition,
	fields: readonly string[],
	groups: readonly (string | null)[],
	reports: readonly HistoryReport[]
): FieldHistory[] {
	const known = reports.map(({ rows }) => rows && { figures: figuresOf(rows, form), rows });
	return fields.flatMap((code) => {
		const field = fieldOf(form, code);
		if (!field) return [];
		const lines = groups.map((group) =>
			lineOf(
				group,
				known.map((report) => {
					if (!report) return null;
					const figure = report.figures.find((one) => one.group === group && one.field === code);
					const { value = null, state = 'blank', reason } = figure ?? {};
					return { value, state, ...(reason ? { reason } : {}) };
				})
			)
		);
		const totals = known.map((report): HistoryCell | null => {
			const value = report && (totalsOf(report.rows, form)[code] ?? null);
			return report && { value, state: value === null ? 'blank' : 'reported' };
		});
		return [{ field, lines, total: lineOf(null, totals), toDate: toDate(field, totals) }];
	});
}

function lineOf(group: string | null, cells: readonly (HistoryCell | null)[]): HistoryLine {
	const [before, newest] = cells.filter((cell) => cell !== null).slice(-2);
	const isKnown = before && newest && before.value !== null && newest.value !== null;
	return { group, cells, change: isKnown ? newest.value - before.value : null };
}

function toDate({ nature }: FormField, totals: readonly (HistoryCell | null)[]): number | null {
	const reported = totals.filter((cell) => cell !== null);
	if (nature !== 'flow' || reported.length === 0) return null;
	return reported.reduce<number | null>(
		(sum, { value }) => (sum === null || value === null ? null : sum + value),
		0
	);
}
