import type { FormDefinition, FormField } from './form.ts';
import { sheetName, type LayoutCell, type SheetLayout } from './sheet-layout.ts';
import { footOf, HEADER_ROW, headOf } from './template-frame.ts';
import {
	figureCell,
	totalCell,
	valueAt,
	type FigurePlace,
	type TemplateSubject
} from './template-subject.ts';

const FIRST_FIELD = 3;
const WIDTHS = { no: 5, group: 32, people: 9.5, dong: 15 };
const HEADING_HEIGHTS = [32, 78];
const GROUP_HEIGHT = 33;
const TOTAL_HEIGHT = 22;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Policy groups down and fields across, as the paper form has them. */
export function matrixLayout(subject: TemplateSubject): SheetLayout {
	const { form, groups, words } = subject;
	const breadth = { last: FIRST_FIELD + form.fields.length - 1, left: FIRST_FIELD + 5 };
	const numberingRow = HEADER_ROW + HEADING_HEIGHTS.length;
	const firstRow = numberingRow + 1;
	const totalRow = firstRow + groups.length;
	const places = groups.flatMap((group, down) =>
		form.fields.map((field, across) => ({
			group,
			field,
			row: firstRow + down,
			column: FIRST_FIELD + across
		}))
	);
	const labels = groups.flatMap(({ label }, down): LayoutCell[] => [
		{ row: firstRow + down, column: 1, kind: 'numbering', value: ROMAN[down] ?? String(down + 1) },
		{ row: firstRow + down, column: 2, kind: 'label', value: label.vi }
	]);
	const [total = ''] = form.totalHeadings;
	const columnWidths = [WIDTHS.no, WIDTHS.group, ...form.fields.map(({ measure }) => WIDTHS[measure])];
	const foot = footOf(subject, totalRow + 2, breadth, columnWidths);
	const cells: LayoutCell[] = [
		...headOf(subject, breadth),
		...headings(form, words),
		...form.fields.map((field, at): LayoutCell => ({
			row: numberingRow,
			column: FIRST_FIELD + at,
			kind: 'numbering',
			value: numberOf(field, form)
		})),
		{ row: numberingRow, column: 1, kind: 'numbering', value: null, span: { rows: 1, columns: 2 } },
		...labels,
		...places.map((place) => figureCell(subject, place, places)),
		{ row: totalRow, column: 1, kind: 'total-label', value: total, span: { rows: 1, columns: 2 } },
		...form.fields.map((field, at) => columnTotal(subject, field, places, totalRow, FIRST_FIELD + at)),
		...foot.cells
	];
	const heights = [...HEADING_HEIGHTS.entries()].map(([at, height]) => [HEADER_ROW + at, height]);
	const groupHeights = groups.map((_, down) => [firstRow + down, GROUP_HEIGHT]);
	return {
		name: sheetName(form.code),
		cells,
		columnWidths,
		rowHeights: {
			...Object.fromEntries([...heights, ...groupHeights]),
			[totalRow]: TOTAL_HEIGHT,
			...foot.rowHeights
		},
		scrollsFrom: { row: firstRow, column: FIRST_FIELD },
		headerRows: [HEADER_ROW, numberingRow],
		fault: words.fault
	};
}

/** Two rows: a heading that spans several fields above theirs, every other one merged over both. */
function headings(form: FormDefinition, words: TemplateSubject['words']): LayoutCell[] {
	const high = { rows: HEADING_HEIGHTS.length, columns: 1 };
	const row = HEADER_ROW;
	const spanning = (form.columnGroups ?? []).map(({ label, fields }) => ({
		label,
		columns: form.fields.flatMap(({ code }, at) => (fields.includes(code) ? [FIRST_FIELD + at] : []))
	}));
	const spanned = new Set(spanning.flatMap(({ columns }) => columns));
	const fields = form.fields.map(({ label }, at): LayoutCell => {
		const column = FIRST_FIELD + at;
		const cell = { column, kind: 'heading' as const, value: label.vi };
		return spanned.has(column) ? { ...cell, row: row + 1 } : { ...cell, row, span: high };
	});
	return [
		{ row, column: 1, kind: 'heading', value: words.no, span: high },
		{ row, column: 2, kind: 'heading', value: words.group, span: high },
		...spanning.map(({ label, columns }): LayoutCell => ({
			row,
			column: Math.min(...columns),
			kind: 'heading',
			value: label.vi,
			span: { rows: 1, columns: columns.length }
		})),
		...fields
	];
}

function columnTotal(
	{ content }: TemplateSubject,
	field: FormField,
	places: readonly FigurePlace[],
	row: number,
	column: number
): LayoutCell {
	const parts = places.filter((place) => place.field === field);
	const values = parts.map(({ group }) => valueAt(content?.rows ?? [], group, field));
	return totalCell({ row, column }, parts, values);
}

/** (4=5+6) where a field is the sum of others, else (4). */
function numberOf({ no, sumOf }: FormField, { fields }: FormDefinition): string | null {
	if (no === undefined) return null;
	const parts = (sumOf ?? []).map((part) => fields.find(({ code }) => code === part)?.no);
	return parts.length > 0 ? `(${no}=${parts.join('+')})` : `(${no})`;
}
