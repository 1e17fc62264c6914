import type { FormField } from './form.ts';
import { sheetName, type LayoutCell, type SheetLayout } from './sheet-layout.ts';
import { footOf, HEADER_ROW, headOf } from './template-frame.ts';
import { figureCell, type TemplateSubject } from './template-subject.ts';

const WIDTHS = [6, 52, 32, 20];
const BREADTH = { last: WIDTHS.length, left: 2 };
const LABEL_COLUMN = 2;
const FIGURE_COLUMN = 3;
const HEADING_HEIGHT = 24;
const LINE_HEIGHT = 21;
/** The letters of a list, in the order of the Vietnamese alphabet. */
const LETTERS = 'abcdđeghiklmnopq';

/** One figure a line, the parts of a sum moved in under it. */
export function listLayout(subject: TemplateSubject): SheetLayout {
	const { form, words } = subject;
	const firstRow = HEADER_ROW + 1;
	const places = form.fields.map((field, at) => ({
		group: null,
		field,
		row: firstRow + at,
		column: FIGURE_COLUMN
	}));
	const parts = new Set(form.fields.flatMap(({ sumOf }) => sumOf ?? []));
	const numbers = numbered(form.fields, parts);
	const lines = form.fields.flatMap(({ code, label, sumOf, measure }, at): LayoutCell[] => {
		const row = firstRow + at;
		return [
			{ row, column: 1, kind: 'numbering', value: numbers[at] ?? '' },
			{
				row,
				column: LABEL_COLUMN,
				kind: sumOf ? 'total-label' : 'label',
				value: label.vi,
				indent: parts.has(code) ? 2 : 0
			},
			{ row, column: FIGURE_COLUMN + 1, kind: 'numbering', value: words.counted[measure] }
		];
	});
	const foot = footOf(subject, firstRow + form.fields.length + 1, BREADTH, WIDTHS);
	const heights = places.map(({ row }) => [row, LINE_HEIGHT]);
	return {
		name: sheetName(form.code),
		cells: [
			...headOf(subject, BREADTH),
			...[words.no, words.item, words.figure, words.measure].map((value, at): LayoutCell => ({
				row: HEADER_ROW,
				column: at + 1,
				kind: 'heading',
				value
			})),
			...lines,
			...places.map((place) => figureCell(subject, place, places)),
			...foot.cells
		],
		columnWidths: WIDTHS,
		rowHeights: { [HEADER_ROW]: HEADING_HEIGHT, ...Object.fromEntries(heights), ...foot.rowHeights },
		scrollsFrom: { row: firstRow, column: FIGURE_COLUMN },
		headerRows: [HEADER_ROW, HEADER_ROW],
		fault: words.fault
	};
}

/** 1, 2, 3 for lines of their own; a, b, c for the parts of a sum. */
function numbered(fields: readonly FormField[], parts: ReadonlySet<string>): (string | number)[] {
	let [line, part] = [0, 0];
	return fields.map(({ code }) => (parts.has(code) ? (LETTERS[part++] ?? '–') : (line += 1)));
}
