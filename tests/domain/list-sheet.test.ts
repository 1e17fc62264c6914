import { describe, expect, test } from 'vitest';
import { readReportSheet } from '#lib/domain/report-sheet.ts';
import { catalogue, gridOf, sheetOf, type Written } from '../support/small-form.ts';

const TITLE: Written[][] = [['TRUNG TÂM GDNN - GDTX HÒA BÌNH'], ['BÁO CÁO THU HỌC PHÍ'], ['Quý I năm 2023']];
const LINES: Written[][] = [
	['TT', 'Chỉ tiêu', 'Số liệu'],
	[1, 'Số người học phải nộp', 12],
	[2, 'Học phí đã thu', { f: 'SUM(C7:C9)' }],
	[3, 'Chuyển khoản, QR', 500],
	[4, 'Ví điện tử', 300],
	[5, 'Tiền mặt', 200]
];
const VALUES = { payers: 12, collected: 1000, transfer_qr: 500, e_wallet: 300, cash: 200, refund: 0 };

const read = (...rows: Written[][]) => readReportSheet(gridOf(sheetOf([...TITLE, ...rows])), catalogue);
const told = (...rows: Written[][]) => read(...rows).problems.map(({ kind, cell }) => [kind, cell ?? null]);
/** The lines with some of them, by number, written otherwise. */
const but = (changes: Record<number, Written[]>): Written[][] => LINES.map((line, at) => changes[at] ?? line);

describe('a list of figures', () => {
	test('is read line by line; a total that remembers nothing is counted and noted', () => {
		const report = read(...LINES);
		expect(report.content?.rows).toEqual([{ group: null, values: VALUES, remarks: {} }]);
		expect(report.cells['/cash']).toBe('C9');
		expect(report.problems.map(({ kind, cell, found }) => [kind, cell, found])).toEqual([
			['total-computed', 'C6', 1000]
		]);
	});

	test.each<[string, Written[][], [string, string | null][]]>([
		['a remembered total that agrees', but({ 2: [2, 'Học phí đã thu', { f: 'SUM(C7:C9)', is: 1000 }] }), []],
		['a typed total that agrees', but({ 2: [2, 'Học phí đã thu', 1000] }), []],
		['a typed total that differs', but({ 2: [2, 'Học phí đã thu', 999] }), [['total-mismatch', 'C6']]],
		[
			'a remembered total that differs',
			but({ 2: [2, 'Học phí đã thu', { f: 'SUM(C7:C9)', is: 0 }] }),
			[['total-mismatch', 'C6']]
		],
		['a total left out', LINES.filter((_, at) => at !== 2), [['total-computed', null]]],
		[
			'all figures with dots in text',
			[
				LINES[0]!,
				[1, 'Số người học phải nộp', '12'],
				[3, 'Chuyển khoản, QR', '1.500'],
				[4, 'Ví điện tử', '0'],
				[5, 'Tiền mặt', '2.000']
			],
			[
				['number-as-text', 'C5'],
				['total-computed', null]
			]
		],
		[
			'an optional line that says something else than a number',
			[...but({ 2: [2, 'Học phí đã thu', 1000] }), [6, 'Hoàn trả', 'không']],
			[['not-a-number', 'C10']]
		],
		['a missing line', but({ 2: [2, 'Học phí đã thu', 800], 5: [] }), [['missing-field', null]]],
		[
			'a line twice',
			[...but({ 2: [2, 'Học phí đã thu', 1000] }), [6, 'Tiền mặt', 1]],
			[['duplicate-field', 'B10']]
		],
		[
			'a line we do not know',
			but({ 2: [2, 'Học phí đã thu', 1000], 3: [3, 'Chuyển khoản, QR', 500], 4: [4, 'Séc', 300] }),
			[
				['missing-field', null],
				['unknown-field', 'B8']
			]
		],
		[
			'a formula in an input line',
			but({ 2: [2, 'Học phí đã thu', 1000], 5: [5, 'Tiền mặt', { f: '100+100', is: 200 }] }),
			[['formula-in-input', 'C9']]
		]
	])('%s', (_, rows, expected) => {
		expect(told(...rows)).toEqual(expected);
	});

	test('lines and columns may stand elsewhere', () => {
		const moved = [['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ trước', 'Số liệu']];
		const lines = LINES.slice(1)
			.reverse()
			.map(([no, name, value]) => [no!, name!, 'đồng', 7, value!]);
		expect(read(...moved, ...lines).content?.rows[0]?.values).toEqual(VALUES);
	});

	test('of two columns of figures without a heading none is chosen silently', () => {
		const rows = LINES.slice(1).map(([no, name, value]) => [no!, name!, value!, 7]);
		expect(told(...rows).map(([kind]) => kind)).toContain('duplicate-field');
	});
});

describe('accepted methods and providers', () => {
	const accepting = (methods: string) => {
		const report = read(...but({ 2: [] }), [], [null, 'Phương thức đang chấp nhận:', methods]);
		const unknown = report.problems.filter(({ kind }) => kind === 'unknown-method');
		return report.content?.acceptedMethods ?? unknown.map(({ cell, text }) => `${cell} ${text}`);
	};
	test.each<[string, string[]]>([
		['Chuyển khoản, QR; Ví điện tử', ['transfer_qr', 'e_wallet']],
		['Chuyển khoản, QR, Ví điện tử, tiền mặt', ['transfer_qr', 'e_wallet', 'cash']],
		['Ví điện tử', ['e_wallet']],
		['Không', []],
		['Ví điện tử; Séc', ['C11 Séc']]
	])('%s', (methods, expected) => {
		expect(accepting(methods)).toEqual(expected);
	});

	test('are unknown where nothing was said', () => {
		expect(read(...LINES, [null, 'Phương thức đang chấp nhận:']).content).toMatchObject({
			acceptedMethods: null,
			providers: null
		});
	});

	test('providers are listed by commas', () => {
		const { content } = read(
			...LINES,
			[],
			['Kiến nghị: không thu tiền mặt'],
			[null, 'Đơn vị cung ứng dịch vụ:', 'Agribank, VNPT Money']
		);
		expect(content?.providers).toEqual(['Agribank', 'VNPT Money']);
		expect(content?.texts).toEqual({ proposals: 'không thu tiền mặt' });
	});
});
