import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { viewObligations } from '#lib/server/operations/obligation/view-obligations.ts';
import { as, WARDS } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
const zone = process.env.TZ;
beforeAll(async () => {
	house = await testDatabase();
});
afterEach(() => {
	process.env.TZ = zone;
});
afterAll(() => house.close());

/** What an empty ledger says of the first quarter's ward reports at an instant. */
async function statesAt(instant: string): Promise<{ overdue: number; days: Set<number>; owed: number }> {
	const staff = await as(house.db, 'office-staff', 'PLD', instant);
	const { counts, items, owed } = await viewObligations(staff, { period: '2023-Q1', form: 'BM-01' });
	return { overdue: counts.overdue, days: new Set(items.map(({ days }) => days)), owed };
}

test.each(['UTC', 'America/New_York', 'Asia/Ho_Chi_Minh'])(
	'with the process in %s, a missing report is overdue at 00:00 on 5 April and not a millisecond earlier',
	async (TZ) => {
		process.env.TZ = TZ;
		expect(await statesAt('2023-04-04T23:59:59.999+07:00')).toEqual({
			overdue: 0,
			days: new Set([0]),
			owed: 10
		});
		expect(await statesAt('2023-04-05T00:00:00.000+07:00')).toEqual({
			overdue: 10,
			days: new Set([1]),
			owed: 10
		});
		expect(await statesAt('2023-04-06T00:00:00.000+07:00')).toEqual({
			overdue: 10,
			days: new Set([2]),
			owed: 10
		});
	}
);

test('a quarter’s missing reports stay overdue in the next quarter', async () => {
	expect(await statesAt('2023-06-30T12:00:00+07:00')).toMatchObject({ overdue: 10 });
});

test('the year’s obligations are one row per unit, form and period, with the plan’s bounds', async () => {
	const staff = await as(house.db, 'office-staff', 'PLD', '2023-03-01T09:00');
	const { items, owed } = await viewObligations(staff, { year: 2023 });
	expect(owed).toBe(10 * 5 + 3 * 4);
	expect(new Set(items.map(({ form, unit, period }) => `${form} ${unit} ${period}`)).size).toBe(owed);
	const q4 = items.filter(({ period, unit }) => unit === WARDS[0] && ['2023-Q4', '2023'].includes(period));
	expect(q4.map(({ dueBefore }) => dueBefore)).toEqual([
		'2023-12-01T00:00:00+07:00',
		'2023-12-01T00:00:00+07:00'
	]);
});
