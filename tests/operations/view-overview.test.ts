import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#lib/domain/actor.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { viewOverview, type OverviewQuery } from '#lib/server/operations/overview/view-overview.ts';
import { sourceLines } from '#lib/domain/number-source.ts';
import type { CityFigure, OverviewView } from '#lib/domain/overview.ts';
import { as, SCHOOLS, submit, WARDS } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
const LATER = '2023-04-20T09:00';

beforeAll(async () => {
	house = await testDatabase();
	for (const [at, unit] of [...WARDS, ...SCHOOLS].entries()) {
		await submit(house.db, { unit, at: `2023-04-03T09:${String(10 + at)}` });
	}
	const staff = await as(house.db, 'office-staff', 'PLD', '2023-04-06T09:00');
	for (const unit of WARDS.slice(1)) {
		const decision = { version: 1, decision: 'accept' as const, cells: [], reason: null };
		await reviewReport(staff, { form: 'BM-01', period: '2023-Q1', unit }, decision);
	}
});
afterAll(() => house.close());

async function look(
	role: Role,
	unit: string,
	at = LATER,
	query: OverviewQuery = { period: '2023-Q1' }
): Promise<OverviewView> {
	return viewOverview(await as(house.db, role, unit, at), query);
}
const pick = (view: OverviewView, code: string): CityFigure | undefined =>
	view.indicators.find((one) => one.code === code);

test('the city’s four targets are the sums of what the sample workbooks say', async () => {
	const view = await look('city-leader', 'UB');
	expect(pick(view, 'CT1')).toMatchObject({
		numerator: 3308,
		denominator: 4450,
		target: 1,
		missing: [],
		reason: null
	});
	expect(pick(view, 'CT2')).toMatchObject({ numerator: 1159, denominator: 1632, target: 1 });
	expect(pick(view, 'CT3')).toMatchObject({
		numerator: 9_376_434_000,
		denominator: 14_380_933_000,
		target: 0.85
	});
	expect(pick(view, 'CT4')).toMatchObject({ numerator: 3, denominator: 3, value: 1 });
	expect(pick(view, 'CT1')?.value).toBeCloseTo(0.743370786516854, 14);
	expect(pick(view, 'CT3')?.value).toBeCloseTo(0.652004567436619, 14);
	expect(view.received).toMatchObject([
		{ form: 'BM-01', owed: 10, counting: 10, accepted: 9, returned: 0 },
		{ form: 'BM-03', owed: 3, counting: 3, accepted: 0, returned: 0 }
	]);
	expect(view.units).toHaveLength(13);
	expect(
		view.units.find(({ unit }) => unit === '06808')?.indicators.find(({ code }) => code === 'CT1')
	).toMatchObject({
		numerator: 341,
		denominator: 420
	});
});

test('with accepted figures only, the ward that is not accepted is missing, by name and within bounds', async () => {
	const ct1 = pick(await look('city-leader', 'UB', LATER, { period: '2023-Q1', acceptedOnly: true }), 'CT1');
	expect(ct1).toMatchObject({
		numerator: 3308 - 341,
		denominator: 4450 - 420,
		missing: [{ unit: '06808', name: 'Phường Vàng Danh' }]
	});
	// Nothing is known of the ward from before: no bounds are made up.
	expect(ct1).toMatchObject({ low: null, high: null });
});

test('moving the clock back shows the past truly', async () => {
	const early = await look('city-leader', 'UB', '2023-04-03T09:12');
	expect(early.received[0]).toMatchObject({ counting: 3, accepted: 0 });
	expect(pick(early, 'CT1')?.missing).toHaveLength(7);
	expect(pick(await look('city-leader', 'UB', '2023-04-03T09:00'), 'CT1')).toMatchObject({
		value: null,
		reason: 'no-reports'
	});
});

test('a unit missing in the second quarter is bounded by its figures of the first', async () => {
	for (const unit of WARDS.slice(0, 9))
		await submit(house.db, { unit, period: '2023-Q2', at: '2023-07-03T09:00' });
	const ct1 = pick(await look('city-leader', 'UB', '2023-07-03T10:00', { period: '2023-Q2' }), 'CT1');
	const last = { numerator: 3308 - (ct1?.numerator ?? 0), denominator: 4450 - (ct1?.denominator ?? 0) };
	expect(ct1?.missing).toEqual([{ unit: '06835', name: 'Phường Phương Nam' }]);
	expect(ct1?.low).toBeCloseTo((ct1?.numerator ?? 0) / 4450, 12);
	expect(ct1?.high).toBeCloseTo(((ct1?.numerator ?? 0) + last.denominator) / 4450, 12);
});

test('tuition is year to date, with the quarter’s own beside it', async () => {
	await submit(house.db, { unit: 'TC-A', period: '2023-Q2', at: '2023-07-04T09:00' });
	const ct3 = pick(await look('city-leader', 'UB', '2023-07-04T10:00', { period: '2023-Q2' }), 'CT3');
	expect(ct3?.inPeriod).toMatchObject({ numerator: 1_142_936_000, denominator: 2_643_044_000 });
	expect(ct3).toMatchObject({
		numerator: 9_376_434_000 + 1_142_936_000,
		denominator: 14_380_933_000 + 2_643_044_000
	});
	expect(ct3?.missing.map(({ unit }) => unit).sort()).toEqual(['CDCNXD', 'TT-B']);
	const ct4 = pick(await look('city-leader', 'UB', '2023-07-04T10:00', { period: '2023-Q2' }), 'CT4');
	expect(ct4).toMatchObject({ numerator: 3, denominator: 3, missing: [] });
});

describe('how far a figure moved', () => {
	const unitFigure = (view: OverviewView, unit: string, code: string) =>
		view.units.find((one) => one.unit === unit)?.indicators.find((one) => one.code === code);

	test('in the second quarter it is the value less the value before, of the city and of each unit', async () => {
		const [before, now] = [
			await look('city-leader', 'UB', '2023-07-04T10:00'),
			await look('city-leader', 'UB', '2023-07-04T10:00', { period: '2023-Q2' })
		];
		for (const code of ['CT1', 'CT2', 'CT3', 'P1']) {
			const [past, present] = [pick(before, code), pick(now, code)];
			expect(present?.change).toBeCloseTo((present?.value ?? 0) - (past?.value ?? 0), 12);
			expect(present).toMatchObject({ noChange: null, changeSince: '2023-Q1', isLoose: true });
		}
		expect(unitFigure(now, 'TC-A', 'CT3')?.change).toBeCloseTo(
			(unitFigure(now, 'TC-A', 'CT3')?.value ?? 0) - (unitFigure(before, 'TC-A', 'CT3')?.value ?? 0),
			12
		);
		expect(unitFigure(now, '06808', 'CT1')).toMatchObject({ change: 0, isLoose: false });
		// Neither has reported the second quarter; the school's figure to date is that of the first.
		expect(unitFigure(now, 'TT-B', 'CT3')).toMatchObject({ change: null, noChange: 'no-value' });
		expect(unitFigure(now, '06835', 'CT1')).toMatchObject({ change: null, noChange: 'no-value' });
	});

	test('in the first quarter nothing is known from before, and what begins with the year has no past', async () => {
		const view = await look('city-leader', 'UB');
		for (const [code, noChange] of [
			['CT1', 'begins-with-the-year'],
			['CT2', 'no-earlier-value'],
			['CT3', 'begins-with-the-year'],
			['CT4', 'no-earlier-value'],
			['P5', 'begins-with-the-year']
		] as const) {
			expect(pick(view, code)).toMatchObject({ change: null, noChange, changeSince: null });
		}
	});

	test('a ward is told no change that would give away what the quarter before was kept from it', async () => {
		const school = await look('school', 'TC-A', '2023-07-04T10:00', { period: '2023-Q2' });
		expect(pick(school, 'CT3')).toMatchObject({ change: null, noChange: 'withheld' });
	});
});

test('a number names the reports it is made of, and the cells where they begin', async () => {
	const view = await look('city-leader', 'UB', '2023-07-04T10:00', { period: '2023-Q2' });
	expect(pick(view, 'CT2')?.cells).toEqual({ numerator: 'paid_via_account', denominator: 'with_account' });
	expect(pick(view, 'CT4')?.cells).toBeNull();
	const lines = sourceLines(view.units, 'CT1');
	expect(lines.map(({ unit }) => unit).sort()).toEqual(WARDS.slice(0, 9).sort());
	const sum = (part: 'numerator' | 'denominator') => lines.reduce((all, line) => all + (line[part] ?? 0), 0);
	expect(pick(view, 'CT1')).toMatchObject({ numerator: sum('numerator'), denominator: sum('denominator') });
	// Year to date: each quarter of the school has a line of its own, with its own report.
	expect(sourceLines(view.units, 'CT3').filter(({ unit }) => unit === 'TC-A')).toMatchObject([
		{ period: '2023-Q1', form: 'BM-03', submittedAt: expect.stringContaining('2023-04-03') },
		{ period: '2023-Q2', isAccepted: false, submittedAt: expect.stringContaining('2023-07-04') }
	]);
});

describe('who sees what', () => {
	test('a ward sees the four city values, of the missing only a count, and itself alone', async () => {
		const view = await look('ward-officer', '06811', '2023-04-03T09:12');
		expect(view.indicators.map(({ code }) => code)).toEqual(['CT1', 'CT2', 'CT3', 'CT4']);
		expect(pick(view, 'CT1')).toMatchObject({ missing: [], missingCount: 7 });
		expect(view.units.map(({ unit }) => unit)).toEqual(['06811']);
		expect(view.seesOthers).toBe(false);
		const others = WARDS.filter((ward) => ward !== '06811');
		expect(others.filter((ward) => JSON.stringify(view).includes(ward))).toEqual([]);
		// A band would tell the missing units' denominators to the last digit.
		expect(
			view.indicators
				.flatMap(({ low, high, trend }) => [low, high, ...trend.flatMap((one) => [one.low, one.high])])
				.filter((bound) => bound !== null)
		).toEqual([]);
	});

	test('a school sees the schools’ two targets only when enough schools stand behind them', async () => {
		const view = await look('school', 'TC-A');
		expect(view.indicators.map(({ code }) => code)).toEqual(['CT3', 'CT4']);
		for (const indicator of view.indicators) {
			expect(indicator).toMatchObject({
				value: null,
				numerator: null,
				denominator: null,
				low: null,
				high: null,
				reason: 'withheld',
				trend: []
			});
		}
		expect(view.units).toHaveLength(1);
		expect(JSON.stringify(view)).not.toContain('9376434000');
	});

	test('a ward is not told a tuition figure that is a single school’s own', async () => {
		const ward = await look('ward-officer', '06811', '2023-07-04T10:00', { period: '2023-Q2' });
		expect(pick(ward, 'CT3')).toMatchObject({ value: null, reason: 'withheld', trend: [] });
	});

	test('a leader of an office sees the units under it, and no others', async () => {
		const leader = await look('city-leader', '06808');
		expect(leader.units.map(({ unit }) => unit)).toEqual(['06808']);
		expect(pick(leader, 'CT1')).toMatchObject({ numerator: 341, denominator: 420 });
	});

	test('the administrator sees no figures', async () => {
		await expect(look('administrator', 'UB')).rejects.toMatchObject({ code: 'not-allowed' });
	});
});

describe('which period is shown when none is asked for', () => {
	test.each([
		['2023-03-24T23:59', '2023-Q1', 'nothing-open-yet'],
		['2023-04-20T09:00', '2023-Q1', null],
		['2023-06-25T00:00', '2023-Q2', null],
		['2026-11-23T09:00', '2023-Q2', 'no-plan-this-year']
	])('at %s it is %s (%s)', async (at, period, fallback) => {
		expect(await look('city-leader', 'UB', at, {})).toMatchObject({ period, fallback });
	});

	test('a period that no plan has is absent', async () => {
		await expect(look('city-leader', 'UB', LATER, { period: '2031-Q1' })).rejects.toMatchObject({
			code: 'not-found'
		});
		await expect(look('city-leader', 'UB', LATER, { period: 'x' })).rejects.toMatchObject({
			code: 'not-found'
		});
	});
});
