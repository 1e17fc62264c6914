import { addressOf, placeOf, type GridCell, type GridSheet, type Place } from './grid.ts';
import { tidy } from './vietnamese.ts';

export interface PlacedCell extends Place {
	readonly address: string;
	readonly cell: GridCell;
	/** What it says, line by line as it was written; empty when it is no text. */
	readonly text: string;
}

export interface SheetCells {
	readonly name: string;
	/** Filled cells as people read them: row by row, left to right. */
	readonly filled: readonly PlacedCell[];
	/** The filled cells that say something. */
	readonly texts: readonly PlacedCell[];
	at(row: number, column: number): GridCell | undefined;
	/** The filled cells of a row, left to right. */
	inRow(row: number): readonly PlacedCell[];
}

/** A sheet made ready for being searched. */
export function sheetCells(sheet: GridSheet): SheetCells {
	const filled = Object.entries(sheet.cells)
		.map(([address, cell]) => ({ ...placeOf(address), address, cell, text: textOf(cell) }))
		.filter(({ cell, text }) => cell.kind !== 'text' || text !== '')
		.sort((a, b) => a.row - b.row || a.column - b.column);
	const rows = Map.groupBy(filled, ({ row }) => row);
	return {
		name: sheet.name,
		filled,
		texts: filled.filter(({ text }) => text !== ''),
		at: (row, column) => sheet.cells[addressOf({ row, column })],
		inRow: (row) => rows.get(row) ?? []
	};
}

/** The nearest filled cell to the right in the same row. */
export function rightOf(cells: SheetCells, { row, column }: Place): PlacedCell | undefined {
	return cells.inRow(row).find((cell) => cell.column > column);
}

/** The value that most of the items have; of equals the smallest. Undefined for no items. */
export function mostCommon(values: readonly number[]): number | undefined {
	const counts = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, length }));
	return counts.sort((a, b) => b.length - a.length || a.value - b.value)[0]?.value;
}

function textOf(cell: GridCell): string {
	const text = cell.kind === 'text' ? cell.text : cell.kind === 'formula' ? cell.result : null;
	return typeof text === 'string' && tidy(text) !== '' ? text : '';
}
