import { readColumn } from './cell-number.ts';
import type { FigureRow } from './figure.ts';
import type { FormDefinition, FormField, PolicyGroup } from './form.ts';
import { addressOf } from './grid.ts';
import { tableRows, type TableRow } from './matrix-rows.ts';
import type { Problem } from './problem.ts';
import { figureKey } from './report-reading.ts';
import type { SheetCells } from './sheet-cells.ts';
import { readFigures, sumOfKnown, type FigureCell, type FiguresRead } from './sheet-figures.ts';
import { fieldHeadings } from './sheet-form.ts';
import { sheetError } from './sheet-problem.ts';
import { judgeTotal } from './sheet-total.ts';

/** What a table of figures says, however it is laid out. */
export interface TableReading {
	/** The first row of the table: what stands above is its title. */
	readonly firstRow: number;
	readonly rows: readonly FigureRow[];
	readonly cells: Readonly<Record<string, string>>;
	readonly problems: readonly Problem[];
}

interface Column {
	readonly field: FormField;
	readonly column: number;
}

/** Reads policy groups down and fields across; both are found by their headings, never by their place. */
export function readMatrix(
	cells: SheetCells,
	form: FormDefinition,
	groups: readonly PolicyGroup[],
	wordRows: ReadonlySet<number>
): TableReading {
	const header = readHeader(cells, form);
	const ofColumn = new Map(header.columns.map(({ column, field }) => [column, field]));
	const rows = tableRows(cells, form, groups, ofColumn, header.lastRow, wordRows);
	const { ofGroup, problems } = readGroups(cells, groups, rows);
	const figureColumns = header.columns.map(({ field, column }): FigureCell[] =>
		[...ofGroup].map(([group, { row }]) => ({
			group,
			field,
			address: addressOf({ row, column }),
			cell: cells.at(row, column)
		}))
	);
	const leftOut = header.leftOut.map((field): FigureCell[] =>
		[...ofGroup.keys()].map((group) => ({ group, field, address: null, cell: undefined }))
	);
	const figures = readFigures(cells.name, [...figureColumns, ...leftOut]);
	const totals = rows
		.filter(({ is }) => is.kind === 'total')
		.flatMap(({ row }) =>
			header.columns.flatMap(({ column }, at) =>
				totalProblems(cells, { row, column }, figureColumns[at] ?? [], figures)
			)
		);
	return {
		firstRow: header.firstRow,
		rows: figures.rows,
		cells: figures.cells,
		problems: [...header.problems, ...problems, ...figures.problems, ...totals]
	};
}

function readHeader(cells: SheetCells, form: FormDefinition) {
	const headings = fieldHeadings(cells, form);
	// Under a heading that spans columns stand the columns' own: the lowest names the column.
	const lowest = new Map(headings.map((heading) => [heading.cell.column, heading]));
	const columns: Column[] = [];
	const problems: Problem[] = [];
	for (const { field, cell } of [...lowest.values()].sort((a, b) => a.cell.column - b.cell.column)) {
		if (columns.some((column) => column.field === field)) {
			const details = { cell: cell.address, field: field.code, text: cell.text };
			problems.push(sheetError('duplicate-field', cells.name, details));
		} else columns.push({ field, column: cell.column });
	}
	const missing = form.fields.filter((field) => !columns.some((column) => column.field === field));
	const leftOut = missing.filter(({ isOptional, sumOf }) => isOptional || sumOf);
	for (const field of missing) {
		if (leftOut.includes(field)) continue;
		const details = { cell: null, field: field.code, text: field.label.vi };
		problems.push(sheetError('missing-field', cells.name, details));
	}
	const rows = headings.map(({ cell }) => cell.row);
	return { columns, leftOut, problems, firstRow: Math.min(...rows), lastRow: Math.max(0, ...rows) };
}

function readGroups(cells: SheetCells, groups: readonly PolicyGroup[], rows: readonly TableRow[]) {
	const ofGroup = new Map<string, TableRow>();
	const problems: Problem[] = [];
	for (const row of rows) {
		if (row.is.kind === 'total') continue;
		const group = row.is.kind === 'group' ? row.is.group.code : null;
		if (group !== null && !ofGroup.has(group)) ofGroup.set(group, row);
		// A group's name once more, in a note or a signature, is no second row of it.
		else if (group === null || row.figures.length > 0) {
			const cell = row.label?.address ?? row.figures[0]?.address ?? null;
			const kind = group === null ? 'unknown-group' : 'duplicate-group';
			problems.push(sheetError(kind, cells.name, { cell, group, text: row.label?.text ?? null }));
		}
	}
	for (const { code, label } of groups) {
		if (ofGroup.has(code)) continue;
		problems.push(sheetError('missing-group', cells.name, { cell: null, group: code, text: label.vi }));
	}
	return { ofGroup, problems };
}

function totalProblems(
	cells: SheetCells,
	place: { row: number; column: number },
	column: readonly FigureCell[],
	figures: FiguresRead
): Problem[] {
	const [first] = column;
	if (!first) return [];
	const field = first.field;
	const cell = cells.at(place.row, place.column);
	const values = figures.rows.map(({ values }) => values[field.code] ?? undefined);
	const reading = readColumn(
		[...column.map((figure) => figure.cell), cell].map((cell) => ({ cell, measure: 'dong' }))
	);
	return judgeTotal({
		sheet: cells.name,
		address: addressOf(place),
		group: null,
		field: field.code,
		cell,
		reading: reading.at(-1) ?? { value: null, fault: 'blank', text: null },
		counted: sumOfKnown(values),
		isOverText: column.some(({ group }) => figures.textKeys.has(figureKey(group, field.code)))
	});
}
