import { sumOf, totalsOf, type Figure, type FigureRow } from '#lib/domain/figure.ts';
import { changeOf, isComparable, type Change, type PastKind } from '#lib/domain/figure-change.ts';
import { rowGroups, type FormDefinition, type FormField, type PolicyGroup } from '#lib/domain/form.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { figureKey } from '#lib/domain/report-reading.ts';

export type Mark = 'returned' | 'warned';
/** Figures that somebody should look at, by `figureKey`. */
export type Marks = ReadonlyMap<string, Mark>;

/** A field across the groups of a report. */
export interface FigureLine {
	readonly field: FormField;
	/** A part of a field above it. */
	readonly isPart: boolean;
	readonly figures: readonly (Figure & { readonly mark: Mark | null; readonly change: Change | null })[];
	/** Null when a group is blank. */
	readonly total: number | null;
	readonly totalChange: Change | null;
	/** Held against the past, where there is one that says something about it. */
	readonly isCompared: boolean;
}

/** What the figures are held against. */
export interface Past extends PastKind {
	readonly figures: readonly Figure[];
}

/** The figures turned round for reading: fields down, groups across. */
export function figureLines(
	form: FormDefinition,
	groups: readonly PolicyGroup[],
	figures: readonly Figure[],
	marks: Marks,
	past: Past | null = null
): FigureLine[] {
	const codes = rowGroups(form, groups);
	const known = byKey(figures);
	const totals = totalsOf(rowsOf(codes, figures), form);
	const before = byKey(past?.figures ?? []);
	const pastTotals = past && totalsOf(rowsOf(codes, past.figures), form);
	const lineOf = (field: FormField, isCompared: boolean): FigureLine => ({
		field,
		isPart: isPart(form, field),
		figures: codes.map((group) => {
			const key = figureKey(group, field.code);
			const figure = known.get(key) ?? { group, field: field.code, value: null, state: 'blank' as const };
			const change = isCompared ? changeOf(form, field, figure.value, before.get(key)?.value ?? null) : null;
			return { ...figure, mark: marks.get(key) ?? null, change };
		}),
		total: totals[field.code] ?? null,
		totalChange:
			pastTotals && isCompared
				? changeOf(form, field, totals[field.code] ?? null, pastTotals[field.code] ?? null, true)
				: null,
		isCompared
	});
	return form.fields.map((field) => lineOf(field, past !== null && isComparable(field, past)));
}

/** What the office returned comes before what the checks noticed. */
export function marksOf(
	returned: readonly { readonly group: string | null; readonly field: string }[],
	problems: readonly Problem[]
): Marks {
	const marks = new Map<string, Mark>();
	for (const { severity, group, field } of problems) {
		if (severity !== 'note' && field) marks.set(figureKey(group ?? null, field), 'warned');
	}
	for (const { group, field } of returned) marks.set(figureKey(group, field), 'returned');
	return marks;
}

/** What part of the total above it each line is; null where that says nothing. */
export function shareOf(lines: readonly FigureLine[], line: FigureLine): number | null {
	const whole = lines.find(({ field }) => field.sumOf?.includes(line.field.code));
	const [part, all] = [line.total, whole?.total ?? null];
	return part === null || !all ? null : part / all;
}

/** The form's own share, of the check that watches it (tuition paid without cash), or null. */
export function watchedShare(form: FormDefinition, figures: readonly Figure[]): number | null {
	const check = form.checks.find(({ kind }) => kind === 'share-moved');
	if (check?.kind !== 'share-moved') return null;
	const values = Object.fromEntries(figures.map(({ field, value }) => [field, value]));
	const [part, whole] = [sumOf(check.part, values), sumOf(check.whole, values)];
	return part === null || !whole ? null : part / whole;
}

export function hasWatchedShare(form: FormDefinition): boolean {
	return form.checks.some(({ kind }) => kind === 'share-moved');
}

function byKey(figures: readonly Figure[]): Map<string, Figure> {
	return new Map(figures.map((figure) => [figureKey(figure.group, figure.field), figure]));
}

function rowsOf(groups: readonly (string | null)[], figures: readonly Figure[]): FigureRow[] {
	return groups.map((group) => ({
		group,
		values: Object.fromEntries(
			figures.filter((figure) => figure.group === group).map(({ field, value }) => [field, value])
		),
		remarks: {}
	}));
}

function isPart(form: FormDefinition, { code }: FormField): boolean {
	const isAddend = form.checks.some(
		(check) => check.kind === 'sum' && check.severity === 'error' && check.parts.includes(code)
	);
	return isAddend || form.fields.some(({ sumOf }) => sumOf?.includes(code));
}
