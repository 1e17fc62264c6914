import type { FormDefinition } from './form.ts';
import { addressOf, placeOf, type Grid, type GridCell } from './grid.ts';
import { blocks, type Problem } from './problem.ts';
import { sheetCells, type SheetCells } from './sheet-cells.ts';
import { fieldHeadings } from './sheet-form.ts';
import { tidy } from './vietnamese.ts';

/** A cell as it is shown in the picture of its row. */
export interface ExcerptCell {
	readonly address: string;
	/** Null where it holds no number; then `text` says what it holds, '' for nothing. */
	readonly value: number | null;
	readonly text: string;
	/** Whether something is wrong or odd with it. */
	readonly fault: 'error' | 'warning' | null;
}

export interface ExcerptColumn {
	readonly letter: string;
	/** What the sheet calls the column, if anything. */
	readonly heading: string | null;
	/** Columns between this one and the one before are left out. */
	readonly isAfterGap: boolean;
	readonly cell: ExcerptCell;
}

/** One row of a sheet around its faulty cells: enough to find them, however wide the sheet is. */
export interface RowExcerpt {
	readonly sheet: string;
	readonly row: number;
	/** What the sheet calls the row, if anything. */
	readonly label: string | null;
	readonly columns: readonly ExcerptColumn[];
}

/** Columns shown on either side of a faulty cell, fewer when there are many of them. */
const REACH = 2;
const MOST_COLUMNS = 10;
const MOST_ROWS = 60;
const LONGEST_TEXT = 60;
/** Rows above the table in which the columns are named. */
const HEADER_ROWS = 3;
const NAME = /\p{L}{2}/u;

/** Pictures of the rows in which problems have a cell, in the order of the problems; at most MOST_ROWS of them. */
export function excerptsOf(
	grid: Grid,
	form: FormDefinition | null,
	problems: readonly Problem[]
): RowExcerpt[] {
	const rows = new Map<string, { sheet: string; row: number; faults: Faults }>();
	for (const problem of problems) {
		const { sheet, cell, severity } = problem;
		if (!sheet || !cell || severity === 'note') continue;
		const { row, column } = placeOf(cell);
		const key = `${row}/${sheet}`;
		const found = rows.get(key) ?? { sheet, row, faults: new Map() };
		if (found.faults.get(column) !== 'error') found.faults.set(column, blocks(problem) ? 'error' : 'warning');
		rows.set(key, found);
	}
	const names = new Map<string, SheetNames>();
	return [...rows.values()].slice(0, MOST_ROWS).flatMap(({ sheet: name, row, faults }) => {
		const sheet = grid.sheets.find((candidate) => candidate.name === name);
		if (!sheet) return [];
		const known = names.get(name) ?? namesIn(sheetCells(sheet), form);
		names.set(name, known);
		return [excerptOf(known, row, faults)];
	});
}

/** The problems of one row, or those that belong to no row. */
export interface RowProblems {
	readonly excerpt: RowExcerpt | null;
	readonly problems: readonly Problem[];
}

/** The problems of each picture's row together: what must be corrected first, then in the order of the sheet. */
export function problemsByRow(problems: readonly Problem[], excerpts: readonly RowExcerpt[]): RowProblems[] {
	const rowOf = ({ sheet, cell }: Problem): RowExcerpt | null => {
		const row = cell ? placeOf(cell).row : 0;
		return excerpts.find((excerpt) => excerpt.sheet === sheet && excerpt.row === row) ?? null;
	};
	const [placed, others] = [problems.filter(rowOf), problems.filter((problem) => !rowOf(problem))];
	const rows = [...Map.groupBy(placed, rowOf)]
		.map(([excerpt, ofRow]) => ({ excerpt, problems: ofRow }))
		.sort((a, b) => (a.excerpt?.row ?? 0) - (b.excerpt?.row ?? 0));
	const ofNoRow = [others.filter(blocks), others.filter((problem) => !blocks(problem))];
	const [first = [], last = []] = ofNoRow.map((list) =>
		list.length > 0 ? [{ excerpt: null, problems: list }] : []
	);
	const isBlocked = (row: RowProblems): boolean => row.problems.some(blocks);
	return [...first, ...rows.filter(isBlocked), ...rows.filter((row) => !isBlocked(row)), ...last];
}

/** The first rows with at most so many problems in all, a row cut in two where it must be, and the rest. */
export function firstProblems(
	rows: readonly RowProblems[],
	most: number
): { first: RowProblems[]; rest: RowProblems[] } {
	const [first, rest]: [RowProblems[], RowProblems[]] = [[], []];
	let room = most;
	for (const { excerpt, problems } of rows) {
		const [shown, left] = [problems.slice(0, room), problems.slice(room)];
		if (shown.length > 0) first.push({ excerpt, problems: shown });
		if (left.length > 0) rest.push({ excerpt, problems: left });
		room -= shown.length;
	}
	return { first, rest };
}

/** By column. */
type Faults = Map<number, 'error' | 'warning'>;

/** What a sheet calls its columns and rows. */
interface SheetNames {
	readonly cells: SheetCells;
	headingOf(row: number, column: number): string | null;
	/** `before`: the first column in which a figure stands. */
	labelOf(row: number, before: number): string | null;
}

function namesIn(cells: SheetCells, form: FormDefinition | null): SheetNames {
	const headings = form ? fieldHeadings(cells, form).map(({ cell }) => cell) : [];
	const rows = headings.map(({ row }) => row);
	const columns = headings.map(({ column }) => column);
	const first = Math.min(...rows);
	const isMatrix = form?.layout === 'matrix';
	// In a matrix the fields' headings name the columns; in a list they name the rows.
	const [from, to] = isMatrix ? [first, Math.max(0, ...rows)] : [first - HEADER_ROWS, first - 1];
	const lastTitleRow = headings.length > 0 ? to : 0;
	const firstFigure = isMatrix ? Math.min(...columns) : Math.max(...columns) + 1;
	const named = cells.texts.filter(({ row, text }) => row >= from && row <= to && NAME.test(text));
	const columnNames = new Map(named.map(({ column, text }) => [column, shown(text)]));
	return {
		cells,
		headingOf: (row, column) => (row > to ? (columnNames.get(column) ?? null) : null),
		labelOf: (row, before) => {
			if (row <= lastTitleRow) return null;
			const end = headings.length > 0 ? firstFigure : before;
			const said = cells.inRow(row).filter(({ column, text }) => column < end && NAME.test(text));
			// Beside the label stands at most its number, in Roman figures perhaps.
			const [label] = said.toSorted((a, b) => b.text.length - a.text.length);
			return label ? shown(label.text) : null;
		}
	};
}

function excerptOf(names: SheetNames, row: number, faults: Faults): RowExcerpt {
	const { filled } = names.cells;
	const last = Math.max(0, ...filled.map(({ column }) => column));
	const columns = windowAround([...faults.keys()], last);
	return {
		sheet: names.cells.name,
		row,
		label: names.labelOf(row, Math.min(...faults.keys())),
		columns: columns.map((column, at) => ({
			letter: addressOf({ row: 1, column }).slice(0, -1),
			heading: names.headingOf(row, column),
			isAfterGap: at > 0 && column !== (columns[at - 1] ?? 0) + 1,
			cell: cellOf(names.cells.at(row, column), addressOf({ row, column }), faults.get(column) ?? null)
		}))
	};
}

/** Every faulty column and as many neighbours as there is room for, up to the last one in use. */
function windowAround(faulty: readonly number[], last: number): number[] {
	for (let reach = REACH; reach > 0; reach -= 1) {
		const columns = new Set(faulty);
		for (const column of faulty) {
			const end = Math.min(last, column + reach);
			for (let at = Math.max(1, column - reach); at <= end; at += 1) columns.add(at);
		}
		if (columns.size <= MOST_COLUMNS) return [...columns].sort((a, b) => a - b);
	}
	return [...faulty].sort((a, b) => a - b);
}

/** A formula shows its result, as the sheet does; where it is the fault itself, the formula. */
function cellOf(cell: GridCell | undefined, address: string, fault: ExcerptCell['fault']): ExcerptCell {
	const place = { address, fault };
	if (!cell) return { ...place, value: null, text: '' };
	if (cell.kind === 'number') return { ...place, value: cell.value, text: '' };
	if (cell.kind !== 'formula') return { ...place, value: null, text: shown(cell.text) };
	if (typeof cell.result === 'number')
		return { ...place, value: cell.result, text: `=${shown(cell.formula)}` };
	return { ...place, value: null, text: shown(cell.result ?? `=${cell.formula}`) };
}

function shown(text: string): string {
	const line = tidy(text);
	return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1).trimEnd()}…` : line;
}
