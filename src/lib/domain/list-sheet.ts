import { isBlank, looksLikeFigure } from './cell-number.ts';
import type { FormDefinition } from './form.ts';
import { addressOf } from './grid.ts';
import { headingFinder } from './heading.ts';
import type { TableReading } from './matrix-sheet.ts';
import type { Problem } from './problem.ts';
import { rightOf, type SheetCells } from './sheet-cells.ts';
import { readFigures, type FigureCell } from './sheet-figures.ts';
import { fieldHeadings, type FieldHeading } from './sheet-form.ts';
import { sheetError } from './sheet-problem.ts';
import { fold } from './vietnamese.ts';

/** Headings of the column of figures, for sheets that have a second one beside it. */
const FIGURE_HEADINGS = ['Số liệu', 'Số tiền', 'Giá trị', 'Thực hiện', 'Trong kỳ', 'Kỳ này'].map(fold);

/** Reads one figure a line; lines are found by their headings, never by their place. */
export function readList(
	cells: SheetCells,
	form: FormDefinition,
	wordRows: ReadonlySet<number>
): TableReading {
	const headings = fieldHeadings(cells, form).filter(({ cell }) => !wordRows.has(cell.row));
	const rows = headings.map(({ cell }) => cell.row);
	const [firstRow, lastRow] = [Math.min(...rows), Math.max(0, ...rows)];
	const { column, problems } = readFigureColumn(cells, headings, firstRow);
	const lines = new Map<string, FieldHeading>();
	for (const heading of headings) {
		const { field, cell } = heading;
		if (lines.has(field.code)) {
			const details = { cell: cell.address, field: field.code, text: cell.text };
			problems.push(sheetError('duplicate-field', cells.name, details));
		} else lines.set(field.code, heading);
	}
	const figures = form.fields.flatMap((field): FigureCell[] => {
		const line = lines.get(field.code);
		if (line) {
			const place = { row: line.cell.row, column };
			return [{ group: null, field, address: addressOf(place), cell: cells.at(place.row, place.column) }];
		}
		if (field.isOptional || field.sumOf) return [{ group: null, field, address: null, cell: undefined }];
		const details = { cell: null, field: field.code, text: field.label.vi };
		problems.push(sheetError('missing-field', cells.name, details));
		return [];
	});
	const read = readFigures(cells.name, [figures]);
	problems.push(...unknownLines(cells, form, { firstRow, lastRow, column }, new Set([...rows, ...wordRows])));
	return { firstRow, rows: read.rows, cells: read.cells, problems: [...problems, ...read.problems] };
}

/** The column that holds the figures; with two of them, the one whose heading says so, else none is chosen silently. */
function readFigureColumn(
	cells: SheetCells,
	headings: readonly FieldHeading[],
	firstRow: number
): { column: number; problems: Problem[] } {
	const filled = headings.flatMap(({ field, cell: label }) =>
		cells
			.inRow(label.row)
			.filter(({ column, cell }) => column > label.column && !isBlank(cell))
			.map((cell) => ({ field, cell }))
	);
	const named = cells.texts.find(
		({ row, column, text }) =>
			row <= firstRow &&
			FIGURE_HEADINGS.includes(fold(text.replace(/\(.*\)/u, ''))) &&
			filled.some(({ cell }) => cell.column === column)
	);
	if (named) return { column: named.column, problems: [] };
	const figures = filled.filter(({ cell }) => looksLikeFigure(cell.cell));
	const [first] = figures;
	const column = first?.cell.column ?? filled[0]?.cell.column ?? (headings[0]?.cell.column ?? 0) + 1;
	const rival = figures.find(({ cell }) => cell.column !== column);
	if (!rival) return { column, problems: [] };
	const details = { cell: rival.cell.address, field: rival.field.code, text: rival.field.label.vi };
	return { column, problems: [sheetError('duplicate-field', cells.name, details)] };
}

/** Lines between the first and the last known one that hold a figure under a name we do not know. */
function unknownLines(
	cells: SheetCells,
	form: FormDefinition,
	{ firstRow, lastRow, column }: { firstRow: number; lastRow: number; column: number },
	knownRows: ReadonlySet<number>
): Problem[] {
	const isTotal = headingFinder([form], ({ totalHeadings }) => totalHeadings);
	return cells.texts
		.filter(
			({ row, column: at }) => row > firstRow && row <= lastRow + 1 && at < column && !knownRows.has(row)
		)
		.filter(
			(label) => rightOf(cells, label)?.column === column && looksLikeFigure(cells.at(label.row, column))
		)
		.filter(({ text }) => !isTotal(text))
		.map(({ address: cell, text }) => sheetError('unknown-field', cells.name, { cell, text }));
}
