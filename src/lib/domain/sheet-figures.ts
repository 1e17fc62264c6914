import { isBlank, readColumn, type CellNumber } from './cell-number.ts';
import type { FigureRow } from './figure.ts';
import type { FormField } from './form.ts';
import type { GridCell } from './grid.ts';
import type { Problem } from './problem.ts';
import { figureKey } from './report-reading.ts';
import { faultIn, judgeTotal } from './sheet-total.ts';

/** The place of one figure. `address` is null when the sheet leaves out a field that may be left out. */
export interface FigureCell {
	readonly group: string | null;
	readonly field: FormField;
	readonly address: string | null;
	readonly cell: GridCell | undefined;
}

export interface FiguresRead {
	/** What could be read; a figure with a fault is absent from its row. */
	readonly rows: readonly FigureRow[];
	readonly cells: Readonly<Record<string, string>>;
	/** Keys of figures that were typed as text. */
	readonly textKeys: ReadonlySet<string>;
	readonly problems: readonly Problem[];
}

interface ReadCell extends FigureCell {
	readonly reading: CellNumber;
}

/** Reads figures column by column, totals of fields (`sumOf`) last, and makes rows of them. */
export function readFigures(sheet: string, columns: readonly (readonly FigureCell[])[]): FiguresRead {
	const read = columns.map(readFigureColumn);
	const all = read.flat();
	const problems = read.flatMap((column) => columnProblems(sheet, column));
	const values = new Map<string, number>();
	const textKeys = new Set<string>();
	for (const { group, field, reading } of all) {
		if (reading.value === null) continue;
		values.set(figureKey(group, field.code), reading.value);
		if (reading.isText) textKeys.add(figureKey(group, field.code));
	}
	for (const cell of all.filter(isTotal)) {
		const { group, field, address } = cell;
		const keys = (field.sumOf ?? []).map((code) => figureKey(group, code));
		const counted = sumOfKnown(keys.map((key) => values.get(key)));
		const isOverText = keys.some((key) => textKeys.has(key));
		const place = { sheet, address, group, field: field.code };
		problems.push(...judgeTotal({ ...place, cell: cell.cell, reading: cell.reading, counted, isOverText }));
		if (counted !== null) values.set(figureKey(group, field.code), counted);
	}
	return { rows: rowsOf(all, values), cells: addressesOf(all), textKeys, problems };
}

/** The sum, or null when one of them is unknown. */
export function sumOfKnown(values: readonly (number | undefined)[]): number | null {
	let sum = 0;
	for (const value of values) {
		if (value === undefined) return null;
		sum += value;
	}
	return sum;
}

function readFigureColumn(column: readonly FigureCell[]): ReadCell[] {
	const readings = readColumn(column.map(({ cell, field }) => ({ cell, measure: field.measure })));
	return column.map((figure, at) => {
		const reading = readings[at] ?? { value: null, fault: 'blank', text: null };
		const isLeftOut = figure.field.isOptional && isBlank(figure.cell);
		return { ...figure, reading: isLeftOut ? { value: 0, isText: false } : reading };
	});
}

function columnProblems(sheet: string, column: readonly ReadCell[]): Problem[] {
	const problems: Problem[] = [];
	for (const figure of column) {
		const { group, field, address, reading } = figure;
		if (reading.value !== null || isTotal(figure)) continue;
		problems.push(faultIn({ sheet, address, group, field: field.code }, reading.fault, reading.text));
	}
	const typed = column.find(({ reading }) => reading.value !== null && reading.isText);
	if (typed) {
		const { group, field, address: cell } = typed;
		const text = typed.cell?.kind === 'text' ? typed.cell.text : null;
		const kind = 'number-as-text';
		problems.push({ kind, code: kind, severity: 'note', sheet, cell, group, field: field.code, text });
	}
	return problems;
}

function isTotal({ field }: FigureCell): boolean {
	return field.sumOf !== undefined;
}

function rowsOf(figures: readonly FigureCell[], values: ReadonlyMap<string, number>): FigureRow[] {
	return [...Map.groupBy(figures, ({ group }) => group)].map(([group, ofGroup]) => ({
		group,
		values: Object.fromEntries(
			ofGroup.flatMap(({ field: { code } }) => {
				const value = values.get(figureKey(group, code));
				return value === undefined ? [] : [[code, value]];
			})
		),
		remarks: {}
	}));
}

function addressesOf(figures: readonly FigureCell[]): Record<string, string> {
	return Object.fromEntries(
		figures.flatMap(({ group, field, address }) => (address ? [[figureKey(group, field.code), address]] : []))
	);
}
