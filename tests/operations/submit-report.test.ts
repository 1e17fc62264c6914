import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitReport, type SubmitResult } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { expectedFigures } from '../support/changed-workbook.ts';
import { as, figures, sample, SCHOOLS, submit, WARDS } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const ON_TIME = '2023-04-03T09:00';
const expected = expectedFigures();

async function fileByOfficer(unit: string, bytes: Uint8Array, period = '2023-Q1'): Promise<SubmitResult> {
	const isSchool = SCHOOLS.includes(unit);
	const context = await as(house.db, isSchool ? 'school' : 'ward-officer', unit, ON_TIME);
	const target = { form: isSchool ? 'BM-03' : 'BM-01', period, unit };
	return submitReport(context, { target, entry: { kind: 'workbook', fileName: `${unit}.xlsx`, bytes } });
}

describe('workbooks as wards and schools send them', () => {
	test.each([...WARDS, ...SCHOOLS])('%s is stored with every figure as it was written', async (unit) => {
		const operator = await as(house.db, 'office-staff', 'PLD', ON_TIME);
		const result = await submitReport(operator, { target: {}, entry: sample(unit) });
		expect(result).toMatchObject({ ok: true, unit, period: '2023-Q1', version: 1 });

		const view = await viewReport(operator, {
			form: SCHOOLS.includes(unit) ? 'BM-03' : 'BM-01',
			period: '2023-Q1',
			unit
		});
		expect(view.shown).toMatchObject({ source: 'workbook', isOnBehalf: true, fileName: `${unit}.xlsx` });
		const stored = view.shown?.figures ?? [];
		if (SCHOOLS.includes(unit)) {
			const { by_method: methods, name: _, ...totals } = expected.schools[unit]!;
			const found = Object.fromEntries(stored.map(({ field, value }) => [field, value]));
			expect(found).toEqual({ ...totals, ...methods, refund_cashless: 0, refund_cash: 0 });
			expect(view.shown?.acceptedMethods).toEqual(['transfer_qr', 'card_pos', 'e_wallet']);
		} else {
			expect(stored).toHaveLength(4 * 19);
			for (const { group, field, value } of stored) {
				expect(value, `${unit} ${group} ${field}`).toBe(expected.wards[unit]?.groups[group ?? '']?.[field]);
			}
			expect(view.shown?.texts.difficulties).toMatch(/cao tuổi/);
		}
	});
});

describe('who may file what', () => {
	const address = { form: 'BM-01', period: '2023-Q1', unit: '06814' };
	test.each([
		['ward-officer', '06811', 'not-found'],
		['school', 'TC-A', 'not-found'],
		['administrator', 'UB', 'not-found'],
		['city-leader', 'UB', 'not-allowed'],
		['office-head', 'PLD', 'not-allowed']
	] as const)('%s of %s is told %s', async (role, unit, code) => {
		const context = await as(house.db, role, unit, ON_TIME);
		await expect(submitReport(context, { target: address, entry: figures('06814') })).rejects.toMatchObject({
			code
		});
	});

	test.each([
		{ ...address, unit: '99999' },
		{ ...address, period: '2031-Q1' },
		{ ...address, period: 'never' },
		{ ...address, form: 'BM-03' }
	])('what is absent is told the same as what is foreign: %o', async (target) => {
		const context = await as(house.db, 'office-staff', 'PLD', ON_TIME);
		await expect(submitReport(context, { target, entry: figures('06814') })).rejects.toMatchObject({
			code: 'not-found'
		});
	});

	test('the code 06811 of 2023 is Phường Thanh Sơn, not the ward that bears it since 2025', async () => {
		const context = await as(house.db, 'office-staff', 'PLD', ON_TIME);
		const view = await viewReport(context, { ...address, unit: '06811' });
		expect(view.unit.name).toBe('Phường Thanh Sơn');
	});
});

describe('versions', () => {
	test('a second report is version 2 and the first time stands; over an accepted one it is refused', async () => {
		const unit = '06817';
		const address = { form: 'BM-01', period: '2023-Q2', unit };
		expect(await submit(house.db, { unit, period: '2023-Q2', at: '2023-07-03T08:00' })).toMatchObject({
			ok: true,
			version: 1,
			punctuality: 'on-time'
		});
		const second = await submit(house.db, { unit, period: '2023-Q2', at: '2023-07-06T08:00' });
		expect(second).toMatchObject({ ok: true, version: 2, punctuality: 'on-time', days: 0 });
		const staff = await as(house.db, 'office-staff', 'PLD', '2023-07-07T08:00');
		expect((await viewReport(staff, address)).firstSubmittedAt).toBe('2023-07-03T08:00:00+07:00');
		await reviewReport(staff, address, { version: 2, decision: 'accept', cells: [], reason: null });
		await expect(submit(house.db, { unit, period: '2023-Q2', at: '2023-07-08T08:00' })).rejects.toMatchObject(
			{ code: 'already-accepted' }
		);
	});

	test('before it opens a report is refused, after the due instant it is taken and late', async () => {
		await expect(
			submit(house.db, { unit: '06820', period: '2023-Q3', at: '2023-09-24T23:59' })
		).rejects.toMatchObject({ code: 'not-open' });
		const late = await submit(house.db, { unit: '06820', period: '2023-Q3', at: '2023-10-25T08:00' });
		expect(late).toMatchObject({ ok: true, punctuality: 'late', days: 21 });
	});

	test('with the clock before what the ledger holds, be it by seconds, nothing is written', async () => {
		await submit(house.db, { unit: '06823', period: '2023-Q2', at: '2023-07-03T08:00' });
		await expect(
			submit(house.db, { unit: '06823', period: '2023-Q2', at: '2023-07-01T08:00' })
		).rejects.toMatchObject({ code: 'clock-behind-ledger' });
		await expect(
			submit(house.db, { unit: '06823', period: '2023-Q2', at: '2023-07-03T07:59:58' })
		).rejects.toMatchObject({ code: 'clock-behind-ledger' });
	});
});

describe('the same key', () => {
	const send = async (unit: string, idempotencyKey: string, reached?: number): Promise<SubmitResult> => {
		const context = await as(house.db, 'ward-officer', unit, '2023-07-02T09:00');
		const entry = figures(unit, (figure) =>
			reached !== undefined && figure.field === 'reached' && figure.group === 'gn'
				? { ...figure, value: reached }
				: figure
		);
		return submitReport(context, {
			target: { form: 'BM-01', period: '2023-Q2', unit },
			entry,
			idempotencyKey
		});
	};

	test('again is one effect and the same answer', async () => {
		const first = await send('06826', 'key-1');
		const again = await send('06826', 'key-1');
		expect(first).toMatchObject({ ok: true, isStored: true, version: 1 });
		expect(again).toMatchObject({ ok: true, isStored: false, version: 1 });
		expect(again.ok && first.ok && again.receipt === first.receipt).toBe(true);
	});

	test('with other figures is refused', async () => {
		await expect(send('06826', 'key-1', 1)).rejects.toMatchObject({ code: 'key-reused' });
	});

	test('twenty times at once is one version', async () => {
		const all = await Promise.all(Array.from({ length: 20 }, () => send('06829', 'key-2')));
		expect(all.filter((result) => result.ok && result.isStored)).toHaveLength(1);
		expect(await versionOf('06829', '2023-Q2')).toBe(1);
	});
});

test('a preview says what would happen and stores nothing', async () => {
	const context = await as(house.db, 'ward-officer', '06832', '2023-07-02T09:00');
	const target = { form: 'BM-01', period: '2023-Q2', unit: '06832' };
	const result = await submitReport(context, { target, entry: figures('06832'), isPreview: true });
	expect(result).toMatchObject({ ok: true, isStored: false, version: 1, punctuality: 'on-time' });
	expect(await versionOf('06832', '2023-Q2')).toBeNull();
});

test.each([
	['not-xlsx', new TextEncoder().encode('đây không phải tệp Excel')],
	['old-xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
	['empty-file', new Uint8Array()],
	['too-large', new Uint8Array(5 * 1024 * 1024 + 1)]
])('a file that is no workbook is refused as %s', async (code, bytes) => {
	await expect(fileByOfficer('06814', bytes)).rejects.toMatchObject({ code });
});

async function versionOf(unit: string, period = '2023-Q1'): Promise<number | null> {
	const context = await as(house.db, 'office-staff', 'PLD', '2023-12-30T09:00');
	const view = await viewReport(context, { form: SCHOOLS.includes(unit) ? 'BM-03' : 'BM-01', period, unit });
	return view.versions[0]?.version ?? null;
}
