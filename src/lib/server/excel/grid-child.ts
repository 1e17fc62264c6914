// The process that opens a stranger's workbook: bytes on stdin, one JSON on stdout. A file made to exhaust
// memory or time takes this process down and nothing else.
import { buffer } from 'node:stream/consumers';
import ExcelJS, { type Cell, type CellErrorValue, type Worksheet } from 'exceljs';
import type { Grid, GridCell, GridSheet } from '../../domain/grid.ts';
import { readNumbersStrictly } from './strict-cells.ts';

const MAX_ROWS = 5000;
const MAX_COLUMNS = 60;
const MAX_SHEETS = 20;
/** Filled cells in all. The largest report has a few hundred, and the reader of sheets looks at each of them. */
const MAX_CELLS = 20_000;
const ROWS_OF_EXCEL = 1_048_576;
/** Cells that only carry a border or a colour may reach further right than figures do. */
const MAX_STYLED_COLUMNS = 512;
/** Parts from which whole-sheet ranges are blown up in memory, and which say nothing about figures. */
const IGNORED_NODES = [
	'mergeCells',
	'dataValidations',
	'cols',
	'conditionalFormatting',
	'hyperlinks',
	'drawing',
	'picture',
	'tableParts',
	'extLst'
];

class TooLarge extends Error {}

readNumbersStrictly();
const answer = await answerTo(await buffer(process.stdin));
process.stdout.write(JSON.stringify(answer));

async function answerTo(bytes: Buffer): Promise<{ grid: Grid } | { refused: 'unreadable' | 'too-large' }> {
	try {
		const workbook = new ExcelJS.Workbook();
		const limits = { ignoreNodes: IGNORED_NODES, maxRows: MAX_ROWS, maxCols: MAX_STYLED_COLUMNS };
		await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, limits);
		if (workbook.worksheets.length === 0) return { refused: 'unreadable' };
		if (workbook.worksheets.length > MAX_SHEETS) throw new TooLarge();
		const sheets = workbook.worksheets.map(sheetOf);
		const count = sheets.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
		if (count > MAX_CELLS) throw new TooLarge();
		return { grid: { sheets } };
	} catch (error) {
		const isTooLarge =
			error instanceof TooLarge || (error instanceof Error && /^Max .* exceeded$/.test(error.message));
		return { refused: isTooLarge ? 'too-large' : 'unreadable' };
	}
}

function sheetOf(worksheet: Worksheet): GridSheet {
	// Going through rows up to number 4,000,000,000 takes longer than anybody waits.
	if (worksheet.rowCount > ROWS_OF_EXCEL) throw new TooLarge();
	const cells: [string, GridCell][] = [];
	worksheet.eachRow({ includeEmpty: false }, (row) =>
		row.eachCell({ includeEmpty: false }, (cell) => {
			const shape = shapeOf(cell);
			if (!shape) return;
			if (row.number > MAX_ROWS || Number(cell.col) > MAX_COLUMNS) throw new TooLarge();
			cells.push([cell.address, shape]);
		})
	);
	const isHidden = (worksheet.state ?? 'visible') !== 'visible';
	return { name: worksheet.name, isHidden, cells: Object.fromEntries(cells) };
}

function shapeOf(cell: Cell): GridCell | null {
	const { value } = cell;
	switch (cell.type) {
		case ExcelJS.ValueType.Number:
			return Number.isFinite(value) ? { kind: 'number', value: Number(value) } : other(value);
		case ExcelJS.ValueType.String:
		case ExcelJS.ValueType.SharedString:
		case ExcelJS.ValueType.RichText:
		case ExcelJS.ValueType.Hyperlink:
			return textOf(value) === '' ? null : { kind: 'text', text: textOf(value) };
		case ExcelJS.ValueType.Formula:
			return formulaOf(cell);
		case ExcelJS.ValueType.Error:
			return { kind: 'error', text: String((value as CellErrorValue).error) };
		case ExcelJS.ValueType.Null:
		case ExcelJS.ValueType.Merge:
			return null;
		default:
			return other(value);
	}
}

/** `cell.value` forgets a remembered 0, `cell.result` does not; shared formulas are translated by `cell.formula`. */
function formulaOf(cell: Cell): GridCell {
	const result: unknown = cell.result;
	if (isError(result)) return { kind: 'error', text: result.error };
	const isKept =
		typeof result === 'number' ? Number.isFinite(result) : typeof result === 'string' && result !== '';
	return {
		kind: 'formula',
		formula: cell.formula ?? '',
		result: isKept ? (result as number | string) : null
	};
}

function isError(value: unknown): value is CellErrorValue {
	return typeof value === 'object' && value !== null && 'error' in value;
}

function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value !== 'object' || value === null) return '';
	if ('richText' in value && Array.isArray(value.richText)) return value.richText.map(textOf).join('');
	return 'text' in value ? textOf(value.text) : '';
}

function other(value: unknown): GridCell {
	const isDay = value instanceof Date && !Number.isNaN(value.getTime());
	return { kind: 'other', text: isDay ? value.toISOString().slice(0, 10) : String(value) };
}
