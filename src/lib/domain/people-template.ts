import { PEOPLE_COLUMNS, type PeopleColumn } from './people-sheet.ts';
import type { LayoutCell, WorkbookLayout } from './sheet-layout.ts';

export interface PeopleTemplateWords {
	readonly office: string;
	readonly title: string;
	readonly note: string;
	readonly headings: Readonly<Record<PeopleColumn, string>>;
	readonly hints: Readonly<Record<PeopleColumn, string>>;
}

const WIDTHS: Readonly<Record<PeopleColumn, number>> = {
	...{ name: 30, userName: 20, role: 32 },
	...{ unit: 16, phone: 18, email: 30 }
};
const HEADER_ROW = 4;
const EMPTY_ROWS = 60;
const NO_FAULT = { title: '', text: '' };

/** A workbook in which many people are listed, a row each. */
export function peopleTemplate(words: PeopleTemplateWords): WorkbookLayout {
	const rows = Array.from({ length: EMPTY_ROWS }, (_, at) => HEADER_ROW + 1 + at);
	const cells: LayoutCell[] = [
		...headOf(words.title, words.note, PEOPLE_COLUMNS.length),
		...PEOPLE_COLUMNS.map((column, at): LayoutCell => ({
			...{ row: HEADER_ROW, column: at + 1, kind: 'heading', value: words.headings[column] }
		})),
		...rows.flatMap((row) =>
			PEOPLE_COLUMNS.map((column, at): LayoutCell => ({
				...{ row, column: at + 1, kind: 'text', value: null },
				prompt: { title: words.headings[column], text: words.hints[column] }
			}))
		)
	];
	return layoutOf(
		words,
		cells,
		PEOPLE_COLUMNS.map((column) => WIDTHS[column]),
		'people'
	);
}

/** A workbook of what is told once: who signs in with which first password. */
export function handOutSheet(
	words: Pick<PeopleTemplateWords, 'office' | 'title' | 'note'>,
	headings: readonly string[],
	lines: readonly (readonly string[])[]
): WorkbookLayout {
	const cells: LayoutCell[] = [
		...headOf(words.title, words.note, headings.length),
		...headings.map((value, at): LayoutCell => ({ row: HEADER_ROW, column: at + 1, kind: 'heading', value })),
		...lines.flatMap((line, row) =>
			line.map((value, at): LayoutCell => ({
				...{ row: HEADER_ROW + 1 + row, column: at + 1, kind: 'label', value }
			}))
		)
	];
	return layoutOf(
		words,
		cells,
		headings.map(() => 28),
		'first-passwords'
	);
}

function headOf(title: string, note: string, columns: number): LayoutCell[] {
	const span = { rows: 1, columns };
	return [
		{ row: 1, column: 1, kind: 'title', value: title, span },
		{ row: 2, column: 1, kind: 'remark', value: note, span }
	];
}

function layoutOf(
	words: { readonly office: string; readonly title: string },
	cells: LayoutCell[],
	columnWidths: readonly number[],
	mark: string
): WorkbookLayout {
	return {
		title: words.title,
		author: words.office,
		sheet: {
			...{ name: mark, cells, columnWidths, fault: NO_FAULT },
			rowHeights: { 1: 26, 2: 48, [HEADER_ROW]: 24 },
			scrollsFrom: { row: HEADER_ROW + 1, column: 1 },
			headerRows: [HEADER_ROW, HEADER_ROW]
		},
		mark: { name: 'mark', rows: [['kind', mark]] }
	};
}
