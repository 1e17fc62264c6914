import { describe, expect, test } from 'vitest';
import type { GridSheet } from '#lib/domain/grid.ts';
import { readReportSheet } from '#lib/domain/report-sheet.ts';
import { catalogue, gridOf, sheetOf, type Written } from '../support/small-form.ts';

const TITLE: Written[][] = [['UBND PHƯỜNG NAM KHÊ'], ['BIỂU TỔNG HỢP CHI TRẢ'], ['Quý I năm 2023']];
const HEADER: Written[] = [
	'TT',
	'Nhóm đối tượng',
	'Tổng số đối tượng hưởng',
	'Có tài khoản',
	'Số người được chi trả',
	'Số tiền chi trả (đồng)'
];
const NCC: Written[] = ['I', 'Người có công', 10, 8, 5, 5_000_000];
const GN: Written[] = ['II', 'Giảm nghèo', 20, 6, 4, 2_000_000];

const matrix = (...rows: Written[][]): GridSheet => sheetOf([...TITLE, ...rows]);
const read = (...sheets: GridSheet[]) => readReportSheet(gridOf(...sheets), catalogue);
const told = (...sheets: GridSheet[]) =>
	read(...sheets).problems.map(({ kind, cell }) => [kind, cell ?? null]);

describe('a table of groups and fields', () => {
	test('is read with the place of each figure', () => {
		const report = read(matrix(HEADER, NCC, GN));
		expect(report).toMatchObject({ sheet: 'Báo cáo', unitId: 'w-nam-khe', period: '2023-Q1', problems: [] });
		expect(report).toMatchObject({ unitCell: 'A1', periodCell: 'A3', cells: { 'gn/amount': 'F6' } });
		expect(report.content?.rows).toEqual([
			{ group: 'ncc', values: { total: 10, with_account: 8, paid: 5, amount: 5_000_000 }, remarks: {} },
			{ group: 'gn', values: { total: 20, with_account: 6, paid: 4, amount: 2_000_000 }, remarks: {} }
		]);
	});

	test.each<[string, Written[][]]>([
		['its numbering row is no group', [HEADER, [null, null, '(1)', '(2=3+4)', '(3)', '(4)'], NCC, GN]],
		['nor is one of plain numbers', [HEADER, ['A', 'B', 1, 2, 3, 4], NCC, GN]],
		['groups may come in another order', [HEADER, GN, NCC]],
		[
			'other spellings of headings are known',
			[
				[
					'TT',
					'Nhóm',
					'TỔNG SỐ ĐỐI TƯỢNG HƯỞNG (người)',
					'Trong đó: đã có tài khoản',
					'3. Số người được chi trả',
					'Số tiền chi trả'
				],
				['I', 'Ưu đãi  NGƯỜI CÓ CÔNG', 10, 8, 5, 5_000_000],
				['II', '2. Giảm nghèo', 20, 6, 4, 2_000_000]
			]
		],
		[
			'a header may take two rows',
			[['TT', 'Nhóm', 'Tổng số đối tượng hưởng', 'Chia ra'], [null, null, null, ...HEADER.slice(3)], NCC, GN]
		],
		[
			'signatures and notes below are no groups',
			[
				HEADER,
				NCC,
				GN,
				[],
				[null, 'Ghi chú: số liệu chốt ngày 31/3'],
				[null, 'NGƯỜI LẬP BIỂU', null, 'CHỦ TỊCH'],
				[null, 'Điện thoại', 912345678]
			]
		],
		[
			'a total that agrees needs no word',
			[HEADER, NCC, GN, [null, 'Tổng cộng', 30, { f: 'SUM(D5:D6)', is: 14 }, 9, 7_000_000]]
		],
		['a total may stand first', [HEADER, ['Cộng', null, 30, 14, 9, 7_000_000], NCC, GN]]
	])('%s', (_, rows) => {
		const report = read(matrix(...rows));
		expect(report.problems).toEqual([]);
		expect(report.content?.rows.find(({ group }) => group === 'gn')?.values).toEqual({
			total: 20,
			with_account: 6,
			paid: 4,
			amount: 2_000_000
		});
	});

	test.each<[string, Written[][], [string, string | null][]]>([
		['a missing column', [HEADER.slice(0, 5), NCC, GN], [['missing-field', null]]],
		['a column twice', [[...HEADER, 'Có tài khoản'], NCC, GN], [['duplicate-field', 'G4']]],
		['a missing group', [HEADER, NCC], [['missing-group', null]]],
		['a group twice', [HEADER, NCC, GN, NCC], [['duplicate-group', 'B7']]],
		['a group we do not know', [HEADER, NCC, GN, ['III', 'Hộ mới', 1, 1, 1, 1]], [['unknown-group', 'B7']]],
		['figures without any name', [HEADER, NCC, [null, null, null, 7], GN], [['unknown-group', 'D6']]],
		[
			'a typed total that differs',
			[HEADER, NCC, GN, [null, 'Cộng', 31, 14, 9, 7_000_000]],
			[['total-mismatch', 'C7']]
		],
		[
			'a remembered total that differs',
			[HEADER, NCC, GN, [null, 'Cộng', { f: 'SUM(C5:C6)', is: 0 }, 14, 9, 7_000_000]],
			[['total-mismatch', 'C7']]
		],
		[
			'totals without a remembered value are counted and noted once',
			[HEADER, NCC, GN, [null, 'Cộng', { f: 'SUM(C5:C6)' }, { f: 'SUM(D5:D6)' }, 9, null]],
			[['total-computed', 'C7']]
		],
		[
			'a formula over text remembers nothing that means anything',
			[
				HEADER,
				['I', 'Người có công', '10', 8, 5, 1],
				['II', 'Giảm nghèo', '20', 6, 4, 1],
				[null, 'Cộng', { f: 'SUM(C5:C6)', is: 0 }, 14, 9, 2]
			],
			[
				['number-as-text', 'C5'],
				['total-computed', 'C7']
			]
		],
		['a blank', [HEADER, NCC, ['II', 'Giảm nghèo', 20, null, 4, 1]], [['blank', 'D6']]]
	])('%s', (_, rows, expected) => {
		expect(told(matrix(...rows))).toEqual(expected);
	});

	test('texts are read beside their heading or after its colon, and their numbers are no figures', () => {
		const beside = matrix(HEADER, NCC, GN, ['Khó khăn, vướng mắc:', null, 'Điểm rút tiền xa. ']);
		const after = matrix(HEADER, NCC, GN, ['Khó khăn: điểm rút tiền xa']);
		const counted = matrix(HEADER, NCC, GN, ['Khó khăn:', null, 2]);
		expect([beside, after, counted].map((sheet) => read(sheet).content?.texts)).toEqual([
			{ difficulties: 'Điểm rút tiền xa.' },
			{ difficulties: 'điểm rút tiền xa' },
			{ difficulties: '2' }
		]);
	});

	test('everything wrong is told at once, and what could be read is still there', () => {
		const report = read(
			sheetOf([['BIỂU TỔNG HỢP CHI TRẢ'], HEADER, NCC, ['II', 'Giảm nghèo', 'hai', -1, 4, 1]])
		);
		expect(report.problems.map(({ kind, cell }) => [kind, cell])).toEqual([
			['unit-not-found', null],
			['period-not-found', null],
			['not-a-number', 'C4'],
			['negative', 'D4']
		]);
		expect([report.content, report.rows[1]?.values]).toEqual([null, { paid: 4, amount: 1 }]);
	});
});

describe('the sheet of the form', () => {
	const good = matrix(HEADER, NCC, GN);
	const other = (more: Partial<GridSheet>): GridSheet => ({ ...good, name: 'Khác', ...more });

	test('is found by its headings alone', () => {
		expect(told(sheetOf([['Phường Nam Khê'], ['Quý I/2023'], HEADER, NCC, GN]))).toEqual([]);
	});

	test('is found among other sheets', () => {
		const instructions = sheetOf(
			[['Cách ghi'], ...HEADER.map((heading) => [heading, 'ghi số người'])],
			'Hướng dẫn'
		);
		expect(read(sheetOf([['BIỂU TỔNG HỢP CHI TRẢ']], 'Bìa'), instructions, good).sheet).toBe('Báo cáo');
	});

	test.each<[string, GridSheet[], string]>([
		['twice is ambiguous', [good, other({})], 'ambiguous-sheet'],
		['twice but once hidden is not', [good, other({ isHidden: true })], ''],
		['only hidden is not read', [other({ isHidden: true })], 'hidden-sheet'],
		['nowhere is said', [sheetOf([['Danh sách cán bộ'], ['1', 'Nguyễn Văn A']])], 'form-not-found'],
		['in an empty workbook neither', [], 'form-not-found']
	])('%s', (_, sheets, kind) => {
		expect(
			told(...sheets)
				.map(([first]) => first)
				.join()
		).toBe(kind);
	});
});
