import type { Place } from './grid.ts';

/** What a cell is for, and thereby how it looks and whether people may change it. */
export type CellKind =
	// words that stand fast
	| 'authority'
	| 'title'
	| 'subtitle'
	| 'remark'
	| 'heading'
	| 'numbering'
	| 'label'
	| 'total-label'
	| 'question'
	| 'signature'
	// figures and words that people fill in
	| 'input'
	| 'answer'
	/** A text that stays one, digits too: names, codes, telephone numbers. */
	| 'text'
	// figures that the sheet adds up itself
	| 'computed';

export interface LayoutCell extends Place {
	readonly kind: CellKind;
	/** What stands there; of a computed cell what it remembers, '' while an addend is missing. */
	readonly value: string | number | null;
	readonly formula?: string;
	/** Cells that are merged into this one, itself included. */
	readonly span?: { readonly rows: number; readonly columns: number };
	/** Said when the cell is chosen. */
	readonly prompt?: { readonly title: string; readonly text: string };
	/** The largest figure that is taken. */
	readonly largest?: number;
	/** Steps by which the text is moved in. */
	readonly indent?: number;
}

/** A worksheet as data: what stands where, and how it is meant to be looked at and printed. */
export interface SheetLayout {
	readonly name: string;
	readonly cells: readonly LayoutCell[];
	/** In characters, from column A. */
	readonly columnWidths: readonly number[];
	/** In points, by row number, where a row is not of the usual height. */
	readonly rowHeights: Readonly<Record<number, number>>;
	/** The first cell that scrolls: what stands above and left of it stays. */
	readonly scrollsFrom: Place;
	/** The rows of the header, repeated on every printed page. */
	readonly headerRows: readonly [number, number];
	/** Said when something else than a whole number is typed into a figure. */
	readonly fault: { readonly title: string; readonly text: string };
}

/** A workbook to be written: the sheet people see, and one that only the reader of sheets looks at. */
export interface WorkbookLayout {
	readonly title: string;
	readonly author: string;
	readonly sheet: SheetLayout;
	readonly mark: { readonly name: string; readonly rows: readonly (readonly [string, string])[] };
}

/** Bounds of the file format: longer ones make a workbook that asks to be repaired. */
const LONGEST_PROMPT = 255;
const LONGEST_PROMPT_TITLE = 32;
const LONGEST_SHEET_NAME = 31;
const FORBIDDEN_IN_SHEET_NAMES = /[*?:/\\[\]']/gu;

/** A prompt within its bounds. Where room is short the middle gives way: it explains, the ends name and compare. */
export function promptOf(title: string, [start, middle, end]: readonly [string, string, string]) {
	const room = LONGEST_PROMPT - start.length - end.length - 2;
	const parts = [start, clipped(middle, Math.max(0, room)), end].filter((part) => part !== '');
	return { title: clipped(title, LONGEST_PROMPT_TITLE), text: clipped(parts.join(' '), LONGEST_PROMPT) };
}

export function sheetName(text: string): string {
	return clipped(text.replace(FORBIDDEN_IN_SHEET_NAMES, ' ').trim(), LONGEST_SHEET_NAME);
}

function clipped(text: string, longest: number): string {
	if (text.length <= longest) return text;
	return longest < 2 ? '' : `${text.slice(0, longest - 1).trimEnd()}…`;
}
