import { looksLikeFigure } from './cell-number.ts';
import type { FormDefinition, FormField } from './form.ts';
import type { Grid } from './grid.ts';
import { headingFinder, mentions } from './heading.ts';
import type { Problem } from './problem.ts';
import { mostCommon, sheetCells, type PlacedCell, type SheetCells } from './sheet-cells.ts';

export interface SheetOfForm {
	readonly cells: SheetCells;
	readonly form: FormDefinition;
}

export interface FieldHeading {
	readonly field: FormField;
	readonly cell: PlacedCell;
}

/** Rows above and below the fullest header row that may still belong to the header. */
const HEADER_REACH = 3;

/** Finds the one visible sheet that is a form we know: by its title, or by half of its headings. */
export function findForm(
	grid: Grid,
	forms: readonly FormDefinition[]
): { found: SheetOfForm | null; problems: Problem[] } {
	const visible = sheetsOfForms(grid, forms, false);
	if (visible.length === 1 && visible[0]) return { found: visible[0], problems: [] };
	if (visible.length > 1)
		return { found: null, problems: visible.slice(1).map(problemOf('ambiguous-sheet')) };
	const hidden = sheetsOfForms(grid, forms, true);
	if (hidden.length > 0) return { found: null, problems: hidden.map(problemOf('hidden-sheet')) };
	const text = grid.sheets.map(({ name }) => name).join('; ');
	const expected = forms.map(({ code }) => code).join(', ');
	return {
		found: null,
		problems: [{ kind: 'form-not-found', code: 'form-not-found', severity: 'error', text, expected }]
	};
}

/** Headings of fields where they make a header: across a few rows, or down one column of a list. */
export function fieldHeadings(cells: SheetCells, form: FormDefinition): FieldHeading[] {
	const find = headingFinder(form.fields, ({ label, headings = [] }) => [label.vi, ...headings]);
	const all = cells.texts.flatMap((cell) => {
		const field = find(cell.text);
		return field ? [{ field, cell }] : [];
	});
	if (form.layout === 'list') {
		const column = mostCommon(all.map(({ cell }) => cell.column)) ?? 0;
		// A line set apart, a total for instance, may begin further left.
		return all.filter(({ cell }) => cell.column <= column);
	}
	const row = mostCommon(all.map(({ cell }) => cell.row)) ?? 0;
	return all.filter(({ cell }) => Math.abs(cell.row - row) <= HEADER_REACH);
}

function sheetsOfForms(grid: Grid, forms: readonly FormDefinition[], isHidden: boolean): SheetOfForm[] {
	const sheets = grid.sheets.filter((sheet) => sheet.isHidden === isHidden).map(sheetCells);
	const likely = sheets.flatMap((cells) => {
		const [best] = forms
			.map((form) => ({ cells, form, ...likeness(cells, form) }))
			.filter(({ hasTitle, hasFields }) => hasTitle || hasFields)
			.sort(
				(a, b) =>
					Number(b.hasFields) - Number(a.hasFields) ||
					Number(b.hasTitle) - Number(a.hasTitle) ||
					b.share - a.share ||
					b.form.version - a.form.version
			);
		return best ? [best] : [];
	});
	// A cover that only names the form does not compete with the form itself.
	const filled = likely.filter(({ hasFields }) => hasFields);
	return filled.length > 0 ? filled : likely;
}

function likeness(
	cells: SheetCells,
	form: FormDefinition
): { hasTitle: boolean; hasFields: boolean; share: number } {
	const hasTitle = form.titles.some((title) => cells.texts.some(({ text }) => mentions(text, title)));
	const required = form.fields.filter(({ isOptional }) => !isOptional);
	const found = new Set(fieldHeadings(cells, form).map(({ field }) => field));
	const share = required.filter((field) => found.has(field)).length / required.length;
	// Instructions repeat the headings too, but have neither title nor figures.
	const isTable = hasTitle || cells.filled.some(({ cell, text }) => text === '' && looksLikeFigure(cell));
	return { hasTitle, hasFields: share >= 0.5 && isTable, share };
}

function problemOf(kind: 'ambiguous-sheet' | 'hidden-sheet') {
	return ({ cells, form }: SheetOfForm): Problem => ({
		kind,
		code: kind,
		severity: 'error',
		sheet: cells.name,
		expected: form.code
	});
}
