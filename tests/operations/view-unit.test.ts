import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UnitYear } from '#lib/domain/unit-year.ts';
import { reviewReport, type Decision } from '#lib/server/operations/report/review-report.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { viewUnit, type UnitQuery } from '#lib/server/operations/unit/view-unit.ts';
import { as, sample, SCHOOLS, submit, WARDS } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

interface Expected {
	wards: Record<string, { name: string; groups: Record<string, Record<string, number>> }>;
	schools: Record<string, { name: string; collected: number; by_method: Record<string, number> }>;
}
const expected = JSON.parse(
	readFileSync(new URL('../fixtures/samples/2023-Q1/expected.json', import.meta.url), 'utf8')
) as Expected;

let house: TestDatabase;
const APRIL = '2023-04-20T09:00';
const JULY = '2023-07-05T09:00';

beforeAll(async () => {
	house = await testDatabase();
	for (const [at, unit] of [...WARDS.slice(0, 4), ...SCHOOLS].entries()) {
		await submit(house.db, { unit, at: `2023-04-03T09:${String(10 + at)}` });
	}
});
afterAll(() => house.close());

async function look(unit: string, query: UnitQuery & { at?: string } = {}): Promise<UnitYear> {
	return viewUnit(await as(house.db, 'city-leader', 'UB', query.at ?? APRIL), unit, query);
}
async function rule(
	unit: string,
	decision: Decision['decision'],
	at: string,
	period = '2023-Q1'
): Promise<void> {
	const form = SCHOOLS.includes(unit) ? 'BM-03' : 'BM-01';
	const cells = decision === 'return' ? [{ group: 'ncc', field: 'total', reason: 'Đối chiếu lại' }] : [];
	const staff = await as(house.db, 'office-staff', 'PLD', at);
	await reviewReport(staff, { form, period, unit }, { version: 1, decision, cells, reason: null });
}
const pick = ({ indicators }: UnitYear, code: string) => indicators.find((one) => one.code === code);
const sum = (unit: string, field: string): number =>
	Object.values(expected.wards[unit]?.groups ?? {}).reduce((total, group) => total + (group[field] ?? 0), 0);

describe('a ward’s page', () => {
	test('tells the figures of the first quarter as the samples have them', async () => {
		const view = await look('06808');
		expect(view).toMatchObject({
			unit: { code: '06808', name: 'Phường Vàng Danh', kind: 'ward' },
			year: 2023,
			period: '2023-Q1',
			isOwn: false,
			acceptance: null
		});
		expect(pick(view, 'CT1')).toMatchObject({
			numerator: sum('06808', 'reached'),
			denominator: sum('06808', 'total'),
			target: 1,
			change: null
		});
		expect(pick(view, 'CT2')).toMatchObject({
			numerator: sum('06808', 'paid_via_account'),
			denominator: sum('06808', 'with_account')
		});
		expect(view.indicators.map(({ code }) => code)).toEqual(
			'CT1 CT2 P1 P2a P2b P3 P4a P4b P4c P4d P5'.split(' ')
		);
		expect(view.history.map(({ field }) => field.code)).toEqual([
			'total',
			'with_account',
			'paid_via_account'
		]);
		for (const { field, lines } of view.history) {
			for (const { group, cells } of lines) {
				expect(cells[0]?.value).toBe(expected.wards['06808']?.groups[group ?? '']?.[field.code]);
			}
		}
	});

	test('follows another field over the periods when asked to, and ignores one that the form does not have', async () => {
		const cash = (await look('06808', { field: 'paid_cash' })).history;
		expect(cash.map(({ field, total }) => [field.code, total.cells[0]?.value])).toEqual([
			['paid_cash', sum('06808', 'paid_cash')]
		]);
		expect((await look('06808', { field: 'nonsense' })).history).toHaveLength(3);
	});

	test('compares with the period before within the year, and shows a missing period as missing', async () => {
		await submit(house.db, {
			unit: '06808',
			period: '2023-Q2',
			at: '2023-07-03T09:00',
			change: (figure) =>
				figure.group === 'ncc' && figure.field === 'reached'
					? { ...figure, value: (figure.value ?? 0) + 5 }
					: figure
		});
		const view = await look('06808', { at: JULY });
		expect(view.period).toBe('2023-Q2');
		expect(pick(view, 'CT1')?.change).toEqual({ points: expect.closeTo(5 / 420, 12), since: '2023-Q1' });
		const silent = await look('06811', { at: JULY });
		expect(silent).toMatchObject({ period: '2023-Q1', historyPeriods: ['2023-Q1', '2023-Q2'] });
		expect(silent.history[0]?.total.cells[1]).toBeNull();
		expect(pick(silent, 'CT1')?.trend.at(-1)).toMatchObject({ value: null, reason: 'no-reports' });
		// The record goes on to now: the second quarter is due and missing.
		expect(pick(silent, 'P5')).toMatchObject({ numerator: 1, denominator: 2 });
		expect(silent.record.map(({ period, punctuality }) => [period, punctuality])).toEqual([
			['2023-Q1', 'on-time'],
			['2023-Q2', 'overdue'],
			['2023-Q3', 'not-open'],
			['2023-Q4', 'not-open'],
			['2023', 'not-open']
		]);
	});

	test('counts only what the office accepted when asked to', async () => {
		expect(await look('06811', { acceptedOnly: true })).toMatchObject({ period: null });
		await rule('06811', 'accept', '2023-04-21T09:00');
		const view = await look('06811', { acceptedOnly: true, at: '2023-04-21T10:00' });
		expect(view.period).toBe('2023-Q1');
		expect(view.record[0]).toMatchObject({ review: 'accepted', isAccepted: true });
	});

	test('lists every version with its file, ruling and words', async () => {
		await rule('06814', 'return', '2023-04-06T09:00');
		const officer = await as(house.db, 'ward-officer', '06814', '2023-04-07T09:00');
		await submitReport(officer, {
			target: { form: 'BM-01', period: '2023-Q1', unit: '06814' },
			entry: sample('06814')
		});
		const [returned, corrected] = [await look('06814', { at: '2023-04-06T10:00' }), await look('06814')];
		expect(returned).toMatchObject({
			period: null,
			record: [{ review: 'returned', isCounting: false }, {}, {}, {}, {}]
		});
		expect(returned.said).toHaveLength(1);
		expect(corrected.record[0]?.versions).toMatchObject([
			{
				version: 2,
				source: 'workbook',
				fileName: '06814.xlsx',
				decision: null,
				isCurrent: true,
				isCounting: true
			},
			{ version: 1, source: 'typed', fileName: null, decision: 'return', isCurrent: false, isCounting: false }
		]);
		expect(corrected.said[0]?.texts.map(({ text }) => text).join()).not.toBe('');
	});

	test('says that there is nothing yet: before any report, and in a year without a plan', async () => {
		const quiet = await look('06835');
		expect(quiet).toMatchObject({ period: null, said: [] });
		expect(pick(quiet, 'CT1')).toMatchObject({ value: null, reason: 'no-reports' });
		expect(await look('06835', { year: 2024 })).toMatchObject({
			record: [],
			indicators: [],
			history: [],
			years: [{ year: 2023, unit: '06835' }]
		});
	});
});

describe('a school’s page', () => {
	test('tells its own share and its gap in đồng, as the samples have it', async () => {
		const view = await look('TC-A');
		const { collected = 0, by_method: methods = {} } = expected.schools['TC-A'] ?? {};
		expect(pick(view, 'CT3')).toMatchObject({
			numerator: collected - (methods['cash'] ?? 0),
			denominator: collected
		});
		for (const [code, money] of Object.entries(methods)) {
			expect(view.history.find(({ field }) => field.code === code)?.toDate).toBe(money);
		}
		// 85 % of 2,643,044,000 less 1,142,936,000, over the second, third and fourth quarter.
		expect(view.catchUp['CT3']).toMatchObject({
			remaining: ['2023-Q2', '2023-Q3', '2023-Q4'],
			perQuarter: Math.ceil((2_246_587_400 - 1_142_936_000) / 3)
		});
		expect(view.acceptance?.methods).toMatchObject({ said: '2023-Q1' });
		expect(view.acceptance?.methods?.fields.map(({ code }) => code)).toEqual([
			'transfer_qr',
			'card_pos',
			'e_wallet'
		]);
	});

	test('adds the quarters up, with the period’s own beside it', async () => {
		await submit(house.db, { unit: 'CDCNXD', period: '2023-Q2', at: '2023-07-04T09:00' });
		const ct3 = pick(await look('CDCNXD', { at: JULY }), 'CT3');
		expect(ct3?.denominator).toBe(2 * (ct3?.inPeriod.denominator ?? 0));
	});
});

test('moving the clock back shows the page as it was', async () => {
	const before = await look('06808', { at: '2023-04-03T09:00' });
	expect(before.record[0]).toMatchObject({ review: 'none', versions: [], isCounting: false });
	expect(before.said).toEqual([]);
});

test('with no year asked for it is this year’s plan, else the newest', async () => {
	expect((await look('06808', { at: '2026-01-05T09:00' })).year).toBe(2023);
	await expect(look('06808', { year: 1800 })).rejects.toMatchObject({ code: 'not-found' });
});
