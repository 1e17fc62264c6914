import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeOf } from '#lib/domain/grid.ts';
import { MARK_SHEET } from '#lib/domain/template-mark.ts';
import { makeTemplate } from '#lib/server/operations/report/make-template.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { submitReport, type SubmitResult } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { as, figures, SCHOOLS, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { fillIn, opened } from '../support/filled-template.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
	for (const unit of ['06811', 'TC-A']) await submit(house.db, { unit, at: '2023-04-03T09:00' });
});
afterAll(() => house.close());

const AT = '2023-07-03T09:00';
const PERIOD = '2023-Q2';

const formOf = (unit: string): string => (SCHOOLS.includes(unit) ? 'BM-03' : 'BM-01');
const addressOf = (unit: string, period = PERIOD) => ({ form: formOf(unit), period, unit });
const officer = (unit: string) => as(house.db, SCHOOLS.includes(unit) ? 'school' : 'ward-officer', unit, AT);

async function templateOf(unit: string): Promise<{ fileName: string; bytes: Uint8Array }> {
	return makeTemplate(await officer(unit), addressOf(unit));
}

async function fileIt(unit: string, bytes: Uint8Array, period = PERIOD): Promise<SubmitResult> {
	const entry = { kind: 'workbook' as const, fileName: `${unit}.xlsx`, bytes };
	return submitReport(await officer(unit), { target: addressOf(unit, period), entry });
}

/** The unlocked figures of the template, in the form's order, and the first quarter's figures to fill them with. */
async function filled(unit: string, bytes: Uint8Array): Promise<Record<string, ExcelJS.CellValue>> {
	const [sheet] = (await opened(bytes)).worksheets;
	const inputs: string[] = [];
	sheet!.eachRow((row) =>
		row.eachCell({ includeEmpty: true }, (cell) => {
			if (cell.dataValidation?.type === 'whole') inputs.push(cell.address);
		})
	);
	inputs.sort((a, b) => placeOf(a).row - placeOf(b).row || placeOf(a).column - placeOf(b).column);
	const given = figures(unit).figures.filter(({ field }) => !['with_account', 'collected'].includes(field));
	const values = [...given.map(({ value }) => value), ...(SCHOOLS.includes(unit) ? [0, 0] : [])];
	expect(values).toHaveLength(inputs.length);
	return Object.fromEntries(inputs.map((address, at) => [address, values[at] ?? null]));
}

async function storedBy(unit: string) {
	const view = await viewReport(await officer(unit), addressOf(unit));
	return Object.fromEntries(view.shown?.figures.map((one) => [`${one.group}/${one.field}`, one.value]) ?? []);
}

describe('a template filled in by an office suite that counts nothing anew', () => {
	test.each(['06811', 'TC-A'])('of %s is taken with every figure', async (unit) => {
		const { fileName, bytes } = await templateOf(unit);
		expect(fileName).toBe(`${formOf(unit)}_2023-Q2_${unit}.xlsx`);
		const result = await fileIt(unit, await fillIn(bytes, await filled(unit, bytes)));
		expect(result.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
		expect(result).toMatchObject({ ok: true, version: 1 });
		const stored = await storedBy(unit);
		for (const { group, field, value } of figures(unit).figures)
			expect(stored[`${group}/${field}`]).toBe(value);
	});

	test('is refused at the cells that were left empty', async () => {
		const { bytes } = await templateOf('06820');
		const typed = await filled('06820', bytes);
		const result = await fileIt('06820', await fillIn(bytes, { ...typed, D11: null, U13: null }));
		expect(result.ok).toBe(false);
		const errors = result.problems.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ code, cell }) => [code, cell])).toEqual([
			['blank', 'D11'],
			['blank', 'U13']
		]);
		if (result.ok) return;
		expect(result.excerpts.map(({ row, label }) => [row, label])).toEqual([
			[11, 'Bảo trợ xã hội'],
			[13, 'Khác (lao động - việc làm, chính sách đặc thù của Tỉnh)']
		]);
	});
});

describe('a template that is not for this', () => {
	test.each<[string, (workbook: ExcelJS.Workbook) => void, object]>([
		['of another version', mark(2, '7'), {}],
		['with a mark that was changed', mark(3, '06835'), {}],
		['of another quarter than its heading says', heading('A5', 'Quý I năm 2023'), { text: '2023-Q1' }],
		[
			'of another ward than its heading says',
			heading('A1', 'UBND PHƯỜNG NAM KHÊ'),
			{ text: 'Phường Nam Khê', expected: '06820' }
		]
	])('%s is refused as an old one', async (_, change, details) => {
		const { bytes } = await templateOf('06820');
		const result = await fileIt('06820', await fillIn(bytes, await filled('06820', bytes), change));
		expect(result.ok).toBe(false);
		expect(result.problems).toContainEqual(
			expect.objectContaining({ code: 'old-template', severity: 'error', sheet: 'BM-01', ...details })
		);
	});

	test('without its mark it is a free layout, and welcome', async () => {
		const { bytes } = await templateOf('06823');
		const bare = await fillIn(bytes, await filled('06823', bytes), (workbook) =>
			workbook.removeWorksheet(MARK_SHEET)
		);
		expect(await fileIt('06823', bare)).toMatchObject({ ok: true });
	});

	function mark(row: number, value: string) {
		return (workbook: ExcelJS.Workbook): void => {
			workbook.getWorksheet(MARK_SHEET)!.getCell(`B${row}`).value = value;
		};
	}

	function heading(address: string, value: string) {
		return (workbook: ExcelJS.Workbook): void => {
			workbook.worksheets[0]!.getCell(address).value = value;
		};
	}
});

describe('who may have which template', () => {
	test.each([
		['ward-officer', '06811', '06814', 'not-found'],
		['school', 'TC-A', '06814', 'not-found'],
		['city-leader', 'UB', '06814', 'not-allowed'],
		['office-head', 'PLD', '06814', 'not-allowed'],
		['office-staff', 'PLD', '99999', 'not-found']
	] as const)('%s of %s asking for %s is told %s', async (role, at, unit, code) => {
		const context = await as(house.db, role, at, AT);
		await expect(makeTemplate(context, addressOf(unit))).rejects.toMatchObject({ code });
	});

	test('the office may, for a unit it files on behalf of', async () => {
		const context = await as(house.db, 'office-staff', 'PLD', AT);
		expect((await makeTemplate(context, addressOf('06814'))).fileName).toBe('BM-01_2023-Q2_06814.xlsx');
	});
});

test('a returned report comes back filled in, and is taken corrected once its totals agree', async () => {
	const unit = '06826';
	const { bytes } = await templateOf(unit);
	const sent = await fillIn(bytes, { ...(await filled(unit, bytes)), C20: 'Mở thêm điểm chi trả' });
	expect(await fileIt(unit, sent)).toMatchObject({ ok: true });

	const untouched = (await opened((await templateOf(unit)).bytes)).worksheets[0]!;
	expect(untouched.getCell('C10').value).toBeNull();

	const office = await as(house.db, 'office-staff', 'PLD', AT);
	await reviewReport(office, addressOf(unit), {
		version: 1,
		decision: 'return',
		cells: [],
		reason: 'Kiểm tra lại'
	});
	const again = await templateOf(unit);
	const sheet = (await opened(again.bytes)).worksheets[0]!;
	const first = figures(unit).figures.find(({ field }) => field === 'total')?.value ?? 0;
	expect(sheet.getCell('C10').value).toBe(first);
	expect(sheet.getCell('C20').value).toBe('Mở thêm điểm chi trả');
	expect(sheet.getCell('C14').result).toBeGreaterThan(0);

	// A spreadsheet counts the total anew; where nothing did, it contradicts its groups (RULES 5).
	const stale = await fileIt(unit, await fillIn(again.bytes, { C10: first + 1 }));
	expect(stale.problems).toContainEqual(expect.objectContaining({ code: 'total-mismatch', cell: 'C14' }));
	const { formula, result } = sheet.getCell('C14');
	const total = { formula, result: Number(result) + 1 };
	const corrected = await fillIn(again.bytes, { C10: first + 1, C14: total });
	expect(await fileIt(unit, corrected)).toMatchObject({ ok: true, version: 2 });
	expect((await storedBy(unit))['ncc/total']).toBe(first + 1);

	const same = await fileIt(unit, sent);
	expect(same).toMatchObject({ ok: true, version: 3 });
	expect(same.problems).toContainEqual(
		expect.objectContaining({ code: 'same-file', severity: 'note', found: 1 })
	);
});
