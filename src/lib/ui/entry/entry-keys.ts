export type Move = 'up' | 'down' | 'left' | 'right';

/** What a key press in a cell is judged by. */
export interface CellKey {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly isComposing: boolean;
	/** Where the caret stands in the text, and how long the text is. */
	readonly start: number;
	readonly end: number;
	readonly length: number;
}

/**
 * Where a key leads, as in a spreadsheet: Enter and the arrows go from cell to cell; left and right only where the
 * caret has nowhere left to go, or the whole figure is chosen. Null: the key means what it always means.
 */
export function moveOf(press: CellKey): Move | null {
	const { key, start, end, length } = press;
	if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
	if (key === 'Enter') return press.shiftKey ? 'up' : 'down';
	if (press.shiftKey) return null;
	if (key === 'ArrowUp') return 'up';
	if (key === 'ArrowDown') return 'down';
	const isWhole = start === 0 && end === length;
	if (key === 'ArrowLeft') return isWhole || (start === 0 && end === 0) ? 'left' : null;
	if (key === 'ArrowRight') return isWhole || (start === length && end === length) ? 'right' : null;
	return null;
}

/** A cell's place among the cells that can be filled in, both from 0. */
export interface Spot {
	readonly row: number;
	readonly column: number;
}

/**
 * The next spot that way; down from the last row leads to the top of the next column, up from the first to the
 * bottom of the one before, so that Enter alone walks through the whole form. Null at its very ends.
 */
export function spotAfter({ row, column }: Spot, move: Move, rows: number, columns: number): Spot | null {
	switch (move) {
		case 'left':
			return column > 0 ? { row, column: column - 1 } : null;
		case 'right':
			return column < columns - 1 ? { row, column: column + 1 } : null;
		case 'down':
			if (row < rows - 1) return { row: row + 1, column };
			return column < columns - 1 ? { row: 0, column: column + 1 } : null;
		case 'up':
			if (row > 0) return { row: row - 1, column };
			return column > 0 ? { row: rows - 1, column: column - 1 } : null;
	}
}
