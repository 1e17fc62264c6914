import type { FormDefinition, FormField, PolicyGroup } from '../../src/lib/domain/form.ts';
import type { Grid, GridCell, GridSheet } from '../../src/lib/domain/grid.ts';
import type { Label } from '../../src/lib/domain/label.ts';
import type { Unit, UnitKind } from '../../src/lib/domain/unit.ts';

/** What a cell of a test sheet may be written as: a formula is `{ f: 'SUM(…)', is: 3 }`. */
export type Written = string | number | null | { readonly f: string; readonly is?: number | string };

/** Forms just large enough to show a behaviour. */
export const groups: readonly PolicyGroup[] = [
	{ code: 'ncc', label: label('Người có công'), short: label('NCC'), headings: ['Ưu đãi người có công'] },
	{ code: 'gn', label: label('Giảm nghèo'), short: label('GN') }
];

export const matrixForm: FormDefinition = {
	code: 'BM-01',
	version: 1,
	label: label('Báo cáo chi trả'),
	unitKind: 'ward',
	layout: 'matrix',
	titles: ['BIỂU TỔNG HỢP CHI TRẢ'],
	totalHeadings: ['Tổng cộng', 'Cộng'],
	fields: [
		field('total', 'Tổng số đối tượng hưởng', { no: 1 }),
		field('with_account', 'Có tài khoản', { no: 2, headings: ['Đã có tài khoản'] }),
		field('paid', 'Số người được chi trả', { no: 3 }),
		field('amount', 'Số tiền chi trả (đồng)', { no: 4, measure: 'dong' })
	],
	checks: [],
	texts: [{ code: 'difficulties', label: label('Khó khăn, vướng mắc'), headings: ['Khó khăn'] }],
	isProvisional: false
};

export const listForm: FormDefinition = {
	code: 'BM-03',
	version: 1,
	label: label('Báo cáo học phí'),
	unitKind: 'school',
	layout: 'list',
	titles: ['BÁO CÁO THU HỌC PHÍ'],
	totalHeadings: ['Tổng cộng'],
	fields: [
		field('payers', 'Số người học phải nộp'),
		field('collected', 'Học phí đã thu', { measure: 'dong', sumOf: ['transfer_qr', 'e_wallet', 'cash'] }),
		field('transfer_qr', 'Chuyển khoản, QR', { measure: 'dong', method: 'cashless' }),
		field('e_wallet', 'Ví điện tử', { measure: 'dong', method: 'cashless' }),
		field('cash', 'Tiền mặt', { measure: 'dong', method: 'cash' }),
		field('refund', 'Hoàn trả', { measure: 'dong', isOptional: true })
	],
	checks: [],
	texts: [{ code: 'proposals', label: label('Kiến nghị'), headings: [] }],
	acceptedMethodsHeadings: ['Phương thức đang chấp nhận'],
	providersHeadings: ['Đơn vị cung ứng dịch vụ'],
	isProvisional: false
};

export const units: readonly Unit[] = [
	unit('w-nam-khe', 'ward', 'Phường Nam Khê'),
	unit('w-phuong-nam', 'ward', 'Phường Phương Nam'),
	unit('w-thuong', 'ward', 'Xã Thượng Yên Công', ['Xã TYC']),
	unit('s-tt', 'school', 'Trung tâm GDNN - GDTX Hòa Bình'),
	unit('c', 'city', 'Thành phố Uông Bí')
];

export const catalogue = { forms: [matrixForm, listForm], groups, units };

export function field(code: string, vi: string, more: Partial<FormField> = {}): FormField {
	return { code, label: label(vi), short: label(vi), measure: 'people', nature: 'stock', ...more };
}

/** A sheet written row by row, the first cell of each in column A. */
export function sheetOf(
	rows: readonly (readonly Written[])[],
	name = 'Báo cáo',
	isHidden = false
): GridSheet {
	const cells: Record<string, GridCell> = {};
	rows.forEach((row, down) =>
		row.forEach((written, across) => {
			if (written === null || written === '') return;
			cells[`${String.fromCharCode(65 + across)}${down + 1}`] = cellOf(written);
		})
	);
	return { name, isHidden, cells };
}

export function gridOf(...sheets: GridSheet[]): Grid {
	return { sheets };
}

export function cellOf(written: Exclude<Written, null>): GridCell {
	if (typeof written === 'number') return { kind: 'number', value: written };
	if (typeof written === 'string') return { kind: 'text', text: written };
	return { kind: 'formula', formula: written.f, result: written.is ?? null };
}

function label(vi: string): Label {
	return { vi, en: vi };
}

function unit(id: string, kind: UnitKind, name: string, aliases: readonly string[] = []): Unit {
	return { id, kind, parentId: null, code: id, name, aliases };
}
