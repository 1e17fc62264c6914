import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt, realClock } from '#lib/server/clock.ts';
import { viewObligations } from '#lib/server/operations/obligation/view-obligations.ts';
import { viewOverview } from '#lib/server/operations/overview/view-overview.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { layDemo } from '../../seeds/demo/demo.ts';
import { expectedFigures } from '../support/changed-workbook.ts';
import { as, instant, SCHOOLS, submit, WARDS } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const DEMO_DAY = '2023-07-05T09:00';
const said: string[] = [];

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
	await layDemo({ db: house.db, clock: clockAt(instant(DEMO_DAY)) }, 'only-for-this-test', (line) =>
		said.push(line)
	);
});
afterAll(() => house.close());

describe('the demo day, Wednesday 5 July 2023, 09:00', () => {
	test.each([
		['2023-Q1', 'BM-01', { 'on-time': 8, late: 2 }, { accepted: 9, submitted: 1 }],
		[
			'2023-Q2',
			'BM-01',
			{ 'on-time': 6, late: 1, overdue: 1, 'due-today': 1, 'due-soon': 1 },
			{ accepted: 4, submitted: 2, returned: 1, none: 3 }
		],
		['2023-Q1', 'BM-03', { 'on-time': 3 }, { accepted: 3 }],
		['2023-Q2', 'BM-03', { 'on-time': 2, open: 1 }, { accepted: 1, submitted: 1, none: 1 }],
		['2023-Q3', 'BM-01', { 'not-open': 10 }, { none: 10 }]
	])('%s of %s shows every state', async (period, form, punctualities, reviews) => {
		const head = await as(house.db, 'office-head', 'PLD', DEMO_DAY);
		const { items, counts } = await viewObligations(head, { period, form });
		expect(Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0))).toEqual(punctualities);
		const byReview = Object.groupBy(items, ({ review }) => review);
		expect(Object.fromEntries(Object.entries(byReview).map(([review, all]) => [review, all.length]))).toEqual(
			reviews
		);
	});

	test('the late ones are 1 and 6 days late, and a report stands with a warning', async () => {
		const head = await as(house.db, 'office-head', 'PLD', DEMO_DAY);
		const { items } = await viewObligations(head, { period: '2023-Q1', form: 'BM-01' });
		expect(
			items
				.map(({ days }) => days)
				.filter(Boolean)
				.sort()
		).toEqual([1, 6]);
		const warned = await viewReport(head, { form: 'BM-01', period: '2023-Q2', unit: '06814' });
		expect(warned.shown?.problems).toContainEqual(
			expect.objectContaining({ code: 'reached-fell', severity: 'warning' })
		);
	});

	test('every figure of the first quarter is the samples’', async () => {
		const expected = expectedFigures();
		const head = await as(house.db, 'office-head', 'PLD', DEMO_DAY);
		for (const unit of [...WARDS, ...SCHOOLS]) {
			const form = SCHOOLS.includes(unit) ? 'BM-03' : 'BM-01';
			const { shown } = await viewReport(head, { form, period: '2023-Q1', unit });
			for (const { group, field, value } of shown?.figures ?? []) {
				const school = expected.schools[unit];
				const totals: Record<string, unknown> = {
					...school,
					...school?.by_method,
					refund_cashless: 0,
					refund_cash: 0
				};
				expect(value, `${unit} ${group} ${field}`).toBe(
					group === null ? totals[field] : expected.wards[unit]?.groups[group]?.[field]
				);
			}
		}
	});

	test('the first quarter is held against the year before only where that says something', async () => {
		const leader = await as(house.db, 'city-leader', 'UB', DEMO_DAY);
		const { indicators, units } = await viewOverview(leader, { period: '2023-Q1' });
		const paid = indicators.find(({ code }) => code === 'CT2');
		const [before] = paid?.trend ?? [];
		expect(before?.period).toBe('2022');
		expect(paid?.change).toBeCloseTo((paid?.value ?? 0) - (before?.value ?? 0), 12);
		expect(paid).toMatchObject({ changeSince: '2022', isLoose: false });
		const reached = indicators.find(({ code }) => code === 'CT1');
		expect(reached).toMatchObject({ change: null, noChange: 'begins-with-the-year' });
		const ward = units.find(({ unit }) => unit === '06808');
		expect(ward?.indicators.find(({ code }) => code === 'CT2')).toMatchObject({ changeSince: '2022' });
	});

	test('one school holds the share back, near 43 %, and the plan says that its reports are made up', async () => {
		const leader = await as(house.db, 'city-leader', 'UB', DEMO_DAY);
		const view = await viewOverview(leader, { period: '2023-Q2' });
		const school = view.units
			.find(({ unit }) => unit === 'TC-A')
			?.indicators.find(({ code }) => code === 'CT3');
		expect(school?.value).toBeCloseTo(0.43, 2);
		expect(view.isSynthetic).toBe(true);
		expect(view.indicators[0]?.trend.map(({ period }) => period)).toEqual(['2022', '2023-Q1', '2023-Q2']);
	});
});

test('a second start lays nothing', async () => {
	const reports = () =>
		house.asOwner((owner) =>
			owner
				.selectFrom('report')
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.executeTakeFirst()
		);
	const [before, spoken] = [await reports(), said.length];
	const { lastWrittenAt } = await layDemo({ db: house.db, clock: realClock }, 'another', (line) =>
		said.push(line)
	);
	expect(await reports()).toEqual(before);
	expect(said).toHaveLength(spoken);
	expect(lastWrittenAt).toEqual(instant('2023-07-05T08:10'));
});

test('the demo is not laid over real reports', async () => {
	const real = await testDatabase();
	try {
		await submit(real.db, { unit: '06808', at: '2023-04-03T09:00' });
		await expect(layDemo({ db: real.db, clock: realClock }, 'x', () => {})).rejects.toMatchObject({
			code: 'holds-real-reports'
		});
	} finally {
		await real.close();
	}
});
