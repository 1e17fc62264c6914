import { describe, expect, test } from 'vitest';
import { addressOf } from '#lib/domain/grid.ts';
import { NotAWorkbook, readGrid } from '#lib/server/excel/read-grid.ts';
import { changedWorkbook, sampleWorkbook } from '../support/changed-workbook.ts';

const WARD = 'ward-reports/06811.xlsx';

async function codeOf(bytes: Uint8Array): Promise<string> {
	return readGrid(bytes).then(
		() => 'read',
		(error: unknown) => (error instanceof NotAWorkbook ? error.code : String(error))
	);
}

describe('cells', () => {
	test('every kind of cell leaves the parser as one of the agreed shapes', async () => {
		const grid = await readGrid(
			await changedWorkbook(WARD, {
				Y1: { richText: [{ text: 'Ghi ' }, { text: 'chú' }] },
				Y2: { text: 'trang', hyperlink: 'https://example.vn' },
				Y3: new Date(Date.UTC(2023, 2, 18)),
				Y4: true,
				Y5: { error: '#REF!' },
				Y6: { formula: 'SUM(C10:C13)', result: 0 },
				Y7: { formula: 'Z1', result: { error: '#N/A' } as never },
				Y8: -1.5
			})
		);
		const cells = grid.sheets[0]?.cells;
		expect([1, 2, 3, 4, 5, 6, 7, 8].map((row) => cells?.[addressOf({ row, column: 25 })])).toEqual([
			{ kind: 'text', text: 'Ghi chú' },
			{ kind: 'text', text: 'trang' },
			{ kind: 'other', text: '2023-03-18' },
			{ kind: 'other', text: 'true' },
			{ kind: 'error', text: '#REF!' },
			{ kind: 'formula', formula: 'SUM(C10:C13)', result: 0 },
			{ kind: 'error', text: '#N/A' },
			{ kind: 'number', value: -1.5 }
		]);
	});

	test('a remembered zero of another office suite is a zero and not nothing', async () => {
		const grid = await readGrid(sampleWorkbook('ward-reports/06808.xlsx'));
		expect(grid.sheets[0]?.cells.L14).toEqual({ kind: 'formula', formula: 'SUM(L10:L13)', result: 0 });
	});

	test('a formula shared by several cells is a formula in each of them', async () => {
		const bytes = await changedWorkbook(WARD, {
			Y1: { formula: 'C10+1', result: 1, shareType: 'shared', ref: 'Y1:Y2' } as never,
			Y2: { sharedFormula: 'Y1', result: 2 } as never
		});
		const cells = (await readGrid(bytes)).sheets[0]?.cells;
		expect(cells?.Y2).toEqual({ kind: 'formula', formula: 'C11+1', result: 2 });
	});

	test('merged cells are blank except the first', async () => {
		const cells = (await readGrid(sampleWorkbook(WARD))).sheets[0]?.cells;
		expect(cells?.C7).toEqual({ kind: 'text', text: 'Tổng số đối tượng hưởng' });
		expect(cells).not.toHaveProperty('C8');
	});

	test('a hidden sheet says that it is hidden', async () => {
		const bytes = await changedWorkbook(WARD, {}, (workbook) => {
			workbook.addWorksheet('Nháp', { state: 'veryHidden' }).getCell('A1').value = 1;
		});
		expect((await readGrid(bytes)).sheets.map(({ isHidden }) => isHidden)).toEqual([false, true]);
	});

	test('a sheet with an odd name stays a sheet', async () => {
		const bytes = await changedWorkbook(WARD, {}, (_, sheet) => void (sheet.name = '__proto__'));
		expect((await readGrid(bytes)).sheets[0]?.name).toBe('__proto__');
	});
});

describe('what is no workbook is refused by its name', () => {
	const zip = [0x50, 0x4b, 0x03, 0x04];
	const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
	test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
		['an empty file', () => new Uint8Array(), 'not-xlsx'],
		['a table saved as text', () => Buffer.from('Nhóm;Tổng số\n'), 'not-xlsx'],
		['a web page named .xls', () => Buffer.from('<html><table>'), 'not-xlsx'],
		['an old .xls', () => Uint8Array.from([...ole, 0, 0]), 'old-xls'],
		[
			'a workbook with a password',
			() => Buffer.concat([Uint8Array.from(ole), Buffer.from('EncryptedPackage', 'utf16le')]),
			'unreadable'
		],
		['more than 5 MB', () => Uint8Array.from({ length: 5 * 1024 * 1024 + 1 }), 'too-large'],
		['the beginning of an archive and nothing more', () => Uint8Array.from(zip), 'unreadable'],
		['half of a workbook', () => sampleWorkbook(WARD).subarray(0, 4000), 'unreadable'],
		['a figure in column 61', () => changedWorkbook(WARD, { BI10: 1 }), 'too-large'],
		['a figure in row 5001', () => changedWorkbook(WARD, { A5001: 1 }), 'too-large'],
		[
			'more figures than any report has',
			() =>
				changedWorkbook(WARD, {}, (_, sheet) => {
					for (let row = 30; row < 430; row++) sheet.getRow(row).values = Array.from({ length: 51 }, () => 1);
				}),
			'too-large'
		],
		[
			'more than 20 sheets',
			() =>
				changedWorkbook(WARD, {}, (workbook) => {
					for (let at = 1; at <= 20; at++) workbook.addWorksheet(`Trang ${at}`).getCell('A1').value = 1;
				}),
			'too-large'
		]
	])('%s', async (_, make, code) => {
		expect(await codeOf(await make())).toBe(code);
	});

	test('two are read at once, ten wait, and the thirteenth is told to come back', async () => {
		const bytes = sampleWorkbook(WARD);
		const codes = await Promise.all(Array.from({ length: 13 }, () => codeOf(bytes)));
		expect(codes).toEqual([...Array.from({ length: 12 }, () => 'read'), 'too-busy']);
		expect(await codeOf(bytes)).toBe('read');
	});
});
