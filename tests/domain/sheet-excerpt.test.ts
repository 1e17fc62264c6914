import { describe, expect, test } from 'vitest';
import type { Problem } from '#lib/domain/problem.ts';
import { excerptsOf, firstProblems, problemsByRow } from '#lib/domain/sheet-excerpt.ts';
import { gridOf, listForm, matrixForm, sheetOf } from '../support/small-form.ts';

const MATRIX = gridOf(
	sheetOf([
		['UBND PHƯỜNG NAM KHÊ'],
		['BIỂU TỔNG HỢP CHI TRẢ'],
		['TT', 'Nhóm đối tượng', 'Tổng số đối tượng hưởng', 'Chia ra', null, 'Số tiền chi trả (đồng)'],
		[null, null, null, 'Có tài khoản', 'Số người được chi trả'],
		[null, null, '(1)', '(2)', '(3)', '(4)'],
		['I', 'Bảo trợ xã hội', 12, 'mười', 7, { f: '6*7', is: 42 }],
		['II', 'Giảm nghèo', 1, 1, 1, 1]
	])
);

function at(...cells: string[]): Problem[] {
	return cells.map((cell) => ({ kind: 'blank', code: 'blank', severity: 'error', sheet: 'Báo cáo', cell }));
}

describe('the picture of a row', () => {
	test('shows the cell among its neighbours, with the names the sheet gives them', () => {
		const [excerpt, ...others] = excerptsOf(MATRIX, matrixForm, at('D6'));
		expect(others).toEqual([]);
		expect(excerpt).toMatchObject({ sheet: 'Báo cáo', row: 6, label: 'Bảo trợ xã hội' });
		expect(
			excerpt?.columns.map(({ letter, heading, cell }) => [letter, heading, cell.value ?? cell.text])
		).toEqual([
			['B', 'Nhóm đối tượng', 'Bảo trợ xã hội'],
			['C', 'Tổng số đối tượng hưởng', 12],
			['D', 'Có tài khoản', 'mười'],
			['E', 'Số người được chi trả', 7],
			['F', 'Số tiền chi trả (đồng)', 42]
		]);
		expect(excerpt?.columns.filter(({ cell }) => cell.fault).map(({ letter }) => letter)).toEqual(['D']);
	});

	test('of several faults in one row is one, and tells where columns are left out', () => {
		const wide = gridOf(sheetOf([['BIỂU TỔNG HỢP CHI TRẢ'], Array.from({ length: 26 }, (_, i) => i)]));
		const [excerpt] = excerptsOf(wide, matrixForm, at('C2', 'Y2', 'C2'));
		expect(excerpt?.columns.map(({ letter }) => letter).join('')).toBe('ABCDEWXYZ');
		expect(excerpt?.columns.filter(({ isAfterGap }) => isAfterGap).map(({ letter }) => letter)).toEqual([
			'W'
		]);
	});

	test('is no wider than it must be when a whole row is faulty', () => {
		const cells = [...'CDEFGHIJKLMNOPQRSTU'].map((letter) => `${letter}6`);
		const [excerpt] = excerptsOf(MATRIX, matrixForm, at(...cells));
		expect(excerpt?.columns).toHaveLength(19);
	});

	test('shows the formula beside what it comes to', () => {
		const [excerpt] = excerptsOf(MATRIX, matrixForm, at('F6'));
		expect(excerpt?.columns.find(({ letter }) => letter === 'F')?.cell).toMatchObject({
			value: 42,
			text: '=6*7'
		});
	});

	test('above the table has no names', () => {
		const [excerpt] = excerptsOf(MATRIX, matrixForm, at('A1'));
		expect(excerpt).toMatchObject({ row: 1, label: null });
		expect(excerpt?.columns.map(({ heading }) => heading)).toEqual([null, null, null]);
	});

	test('of a list is named by its line', () => {
		const list = gridOf(
			sheetOf([
				['BÁO CÁO THU HỌC PHÍ'],
				['TT', 'Chỉ tiêu', 'Số liệu'],
				[1, 'Số người học phải nộp', 'x'],
				[2, 'Tiền mặt', 5]
			])
		);
		const [excerpt] = excerptsOf(list, listForm, at('C3'));
		expect(excerpt).toMatchObject({ row: 3, label: 'Số người học phải nộp' });
		expect(excerpt?.columns.find(({ letter }) => letter === 'C')).toMatchObject({ heading: 'Số liệu' });
	});

	test('is drawn even where the form is not known, and never of a sheet that is not there', () => {
		expect(excerptsOf(MATRIX, null, at('D6'))).toMatchObject([{ row: 6, label: 'Bảo trợ xã hội' }]);
		expect(excerptsOf(MATRIX, matrixForm, [{ ...at('D6')[0]!, sheet: 'Khác' }])).toEqual([]);
	});

	test('is drawn of so many rows and no more', () => {
		const cells = Array.from({ length: 500 }, (_, row) => `C${row + 1}`);
		expect(excerptsOf(MATRIX, matrixForm, at(...cells))).toHaveLength(60);
	});
});

describe('problems under their rows', () => {
	const warning = { ...at('C1')[0]!, severity: 'warning' as const };
	const problems = [warning, ...at('C7', 'D6', 'E6'), { ...at('D6')[0]!, sheet: null, cell: null }];
	const rows = problemsByRow(problems, excerptsOf(MATRIX, matrixForm, problems));

	test('come together, those to correct first, those of the whole file before the others, then as they stand', () => {
		expect(rows.map(({ excerpt, problems: of }) => [excerpt?.row ?? null, of.length])).toEqual([
			[null, 1],
			[6, 2],
			[7, 1],
			[1, 1]
		]);
	});

	test('are cut where there are too many, and none is lost', () => {
		const { first, rest } = firstProblems(rows, 2);
		const counts = (list: typeof rows) =>
			list.map(({ excerpt, problems: of }) => [excerpt?.row ?? null, of.length]);
		expect(counts(first)).toEqual([
			[null, 1],
			[6, 1]
		]);
		expect(counts(rest)).toEqual([
			[6, 1],
			[7, 1],
			[1, 1]
		]);
		expect(firstProblems(rows, 30).rest).toEqual([]);
	});
});
