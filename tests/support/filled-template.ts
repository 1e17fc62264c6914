import ExcelJS from 'exceljs';
import type { FigureRow } from '#lib/domain/figure.ts';
import { rowGroups, type FormDefinition } from '#lib/domain/form.ts';
import { addressOf, type Grid, type GridCell } from '#lib/domain/grid.ts';
import type { WorkbookLayout } from '#lib/domain/sheet-layout.ts';
import type { TemplateSubject } from '#lib/domain/template-subject.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { formBm01 } from '../../seeds/catalogue/form-bm01.ts';
import { formBm03 } from '../../seeds/catalogue/form-bm03.ts';
import { groups } from '../../seeds/catalogue/groups.ts';

export const WARD = { id: 'w', code: '06832', name: 'Phường Phương Đông' };
export const SCHOOL = { id: 's', code: 'TC-A', name: 'Trường Trung cấp nghề mô phỏng A' };

/** What a template is made of, of one of the city's two forms. */
export function subjectOf(code: 'BM-01' | 'BM-03', more: Partial<TemplateSubject> = {}): TemplateSubject {
	const form = code === 'BM-01' ? formBm01 : formBm03;
	return {
		form,
		groups: form.layout === 'matrix' ? groups : [],
		unit: code === 'BM-01' ? WARD : SCHOOL,
		period: '2023-Q2',
		past: null,
		content: null,
		words: wordsOf('vi').template,
		...more
	};
}

/** Figures by group and field for every cell of the form that people fill in. */
export function rowsBy(
	form: FormDefinition,
	valueOf: (group: string | null, field: string, at: number) => number
): FigureRow[] {
	let at = 0;
	return rowGroups(form, groups).map((group) => ({
		group,
		values: Object.fromEntries(
			form.fields.filter(({ sumOf }) => !sumOf).map(({ code }) => [code, valueOf(group, code, at++)])
		),
		remarks: {}
	}));
}

/** The inputs of a layout, in the order of the form: group by group, field by field. */
export function inputsOf(layout: WorkbookLayout): string[] {
	return layout.sheet.cells
		.filter(({ kind }) => kind === 'input')
		.sort((a, b) => a.row - b.row || a.column - b.column)
		.map(addressOf);
}

/** The layout as the reader would see it, with some cells filled in and totals as they were remembered. */
export function gridOf(layout: WorkbookLayout, typed: Readonly<Record<string, number | string>> = {}): Grid {
	const cells: Record<string, GridCell> = {};
	for (const cell of layout.sheet.cells) {
		const { value, formula } = cell;
		if (formula !== undefined) cells[addressOf(cell)] = { kind: 'formula', formula, result: value || null };
		else if (value !== null && value !== '') cells[addressOf(cell)] = cellOf(value);
	}
	for (const [address, value] of Object.entries(typed)) cells[address] = cellOf(value);
	const mark = layout.mark.rows.flatMap(([name, value], at) => [
		[`A${at + 1}`, cellOf(name)],
		[`B${at + 1}`, cellOf(value)]
	]);
	return {
		sheets: [
			{ name: layout.sheet.name, isHidden: false, cells },
			{ name: layout.mark.name, isHidden: true, cells: Object.fromEntries(mark) as Record<string, GridCell> }
		]
	};
}

/** The bytes with every cell of the list filled in, and nothing else changed: no formula is counted anew. */
export async function fillIn(
	bytes: Uint8Array,
	typed: Readonly<Record<string, ExcelJS.CellValue>>,
	change: (workbook: ExcelJS.Workbook) => void = () => {}
): Promise<Uint8Array> {
	const workbook = await opened(bytes);
	const [sheet] = workbook.worksheets;
	for (const [address, value] of Object.entries(typed)) sheet!.getCell(address).value = value;
	change(workbook);
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
	return workbook;
}

function cellOf(value: number | string): GridCell {
	return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}
