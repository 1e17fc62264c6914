import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitReport, type SubmitResult } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { changedWorkbook } from '../support/changed-workbook.ts';
import { as, figures, placeOf, sample, SCHOOLS, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
	await submit(house.db, { unit: '06811', at: ON_TIME });
});
afterAll(() => house.close());

const ON_TIME = '2023-04-03T09:00';

async function fileByOfficer(unit: string, bytes: Uint8Array): Promise<SubmitResult> {
	const isSchool = SCHOOLS.includes(unit);
	const context = await as(house.db, isSchool ? 'school' : 'ward-officer', unit, ON_TIME);
	const target = { form: isSchool ? 'BM-03' : 'BM-01', period: '2023-Q1', unit };
	return submitReport(context, { target, entry: { kind: 'workbook', fileName: `${unit}.xlsx`, bytes } });
}

async function versionOf(unit: string): Promise<number | null> {
	const context = await as(house.db, 'office-staff', 'PLD', '2023-12-30T09:00');
	const view = await viewReport(context, { form: 'BM-01', period: '2023-Q1', unit });
	return view.versions[0]?.version ?? null;
}

describe('a changed copy is refused at the right cell and nothing is stored', () => {
	test.each([
		['paid above account-holders', { O10: 200 }, 'paid-exceeds-accounts', 'O10'],
		['a text in a number cell', { C11: 'mười hai' }, 'not-a-number', 'C11'],
		['a negative number', { S12: -2 }, 'negative', 'S12'],
		['a typed total that is not the sum', { C14: 999 }, 'total-mismatch', 'C14']
	])('%s', async (_, cells, code, cell) => {
		const unit = '06811';
		const before = await versionOf(unit);
		const result = await fileByOfficer(unit, await changedWorkbook(placeOf(unit), cells));
		expect(result.ok).toBe(false);
		expect(result.problems).toContainEqual(
			expect.objectContaining({ severity: 'error', code, cell, sheet: 'Báo cáo' })
		);
		expect(await versionOf(unit)).toBe(before);
	});

	test('all problems come at once, errors before warnings', async () => {
		const cells = { O10: 200, C11: 'mười hai', S12: -2, E13: 5 };
		const result = await fileByOfficer('06811', await changedWorkbook(placeOf('06811'), cells));
		const codes = result.problems.map(({ code }) => code);
		expect(codes).toEqual(expect.arrayContaining(['paid-exceeds-accounts', 'not-a-number', 'negative']));
		const severities = result.problems.map(({ severity }) => severity);
		expect(severities).toEqual([...severities].sort((a, b) => order(a) - order(b)));
	});

	test('another ward’s file', async () => {
		const result = await fileByOfficer('06814', sample('06811').bytes);
		expect(result.problems).toContainEqual(
			expect.objectContaining({
				code: 'wrong-unit',
				cell: 'A1',
				text: 'Phường Thanh Sơn',
				expected: 'Phường Bắc Sơn'
			})
		);
	});

	test('another quarter’s file', async () => {
		const context = await as(house.db, 'ward-officer', '06814', '2023-07-01T09:00');
		const target = { form: 'BM-01', period: '2023-Q2', unit: '06814' };
		const result = await submitReport(context, { target, entry: sample('06814') });
		expect(result.problems).toContainEqual(
			expect.objectContaining({ code: 'wrong-period', cell: 'A5', text: '2023-Q1', expected: '2023-Q2' })
		);
	});

	test('a school’s sheet sent as a ward’s report', async () => {
		const result = await fileByOfficer('06814', sample('TC-A').bytes);
		expect(result.ok).toBe(false);
		expect(result.problems.map(({ code }) => code)).toContain('wrong-form');
	});
});

describe('what a sheet may not say', () => {
	test.each([
		['TC-A', { C5: 'Đơn vị tính: nghìn đồng' }, 'C5'],
		['TC-A', { C5: 'ĐVT: triệu đồng' }, 'C5'],
		['06814', { R6: 'Đơn vị tính: người, triệu đồng' }, 'R6'],
		['06814', { P7: 'Số tiền chi trả qua tài khoản (nghìn đồng)' }, 'P7']
	])('%s counting money in something larger than đồng: %o', async (unit, cells, cell) => {
		const result = await fileByOfficer(unit, await changedWorkbook(placeOf(unit), cells));
		expect(result.problems).toContainEqual(expect.objectContaining({ code: 'not-in-dong', cell }));
	});

	test('refunds above what came in that way, in either way', async () => {
		const school = await as(house.db, 'school', 'TC-A', ON_TIME);
		const target = { form: 'BM-03', period: '2023-Q1', unit: 'TC-A' };
		for (const [field, code] of [
			['refund_cash', 'cash-refunds-exceed-cash'],
			['refund_cashless', 'cashless-refunds-exceed-cashless']
		] as const) {
			const { figures: given, ...rest } = figures('TC-A');
			const refund = { group: null, field, value: 2_000_000_000, state: 'reported' as const };
			const result = await submitReport(school, { target, entry: { ...rest, figures: [...given, refund] } });
			expect(result.problems).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
		}
	});
});

function order(severity: string): number {
	return ['error', 'question', 'warning', 'note'].indexOf(severity);
}
