import { afterAll, beforeAll, expect, test } from 'vitest';
import { realClock } from '#lib/server/clock.ts';
import { asActor } from '#lib/server/db/as-actor.ts';
import { listUnitsOn } from '#lib/server/db/unit.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { layCatalogue } from '#lib/server/operations/catalogue/lay-catalogue.ts';
import { generateObligations } from '#lib/server/operations/obligation/generate-obligations.ts';
import { viewObligations } from '#lib/server/operations/obligation/view-obligations.ts';
import { viewOverview } from '#lib/server/operations/overview/view-overview.ts';
import { catalogue } from '../../seeds/catalogue/catalogue.ts';
import { as, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());
const terminal = () => ({ db: house.db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL });

test('laying catalogue and obligations again changes nothing', async () => {
	await layCatalogue(terminal(), catalogue);
	expect(await generateObligations(terminal())).toBe(0);
});

test('a code that was reused means two units on two days', async () => {
	const on = (day: string) => asActor(terminal(), ({ db }) => listUnitsOn(db, day));
	const [before, after] = [await on('2025-06-30'), await on('2025-07-01')];
	const [old, young] = [
		before.find(({ code }) => code === '06811'),
		after.find(({ code }) => code === '06811')
	];
	expect([old?.name, young?.name]).toEqual(['Phường Thanh Sơn', 'Phường Uông Bí']);
	expect(old?.id).not.toBe(young?.id);
});

test('a deadline, a target and an indicator change by data alone', async () => {
	const changed = {
		...catalogue,
		indicators: [
			...catalogue.indicators,
			{
				...catalogue.indicators.find(({ code }) => code === 'P1')!,
				code: 'P9',
				numerator: { own_account: 1 }
			} as (typeof catalogue.indicators)[number]
		],
		plans: catalogue.plans.map((plan) => ({
			...plan,
			targets: plan.targets.map((target) =>
				target.indicator === 'CT3' ? { ...target, value: 0.9 } : target
			),
			obligations: plan.obligations.map((rule) =>
				rule.form === 'BM-01' && rule.quarters?.includes(1)
					? { ...rule, due: { ...rule.due, dueBefore: { kind: 'day-of-next-month' as const, day: 10 } } }
					: rule
			)
		}))
	};
	await submit(house.db, { unit: '06808', at: '2023-04-07T09:00' });
	await layCatalogue(terminal(), changed);
	expect(await generateObligations(terminal())).toBe(30);
	const staff = await as(house.db, 'office-staff', 'PLD', '2023-04-09T09:00');
	const { items } = await viewObligations(staff, { period: '2023-Q1', form: 'BM-01' });
	expect(items[0]?.dueBefore).toBe('2023-04-10T00:00:00+07:00');
	expect(items.find(({ unit }) => unit === '06808')?.punctuality).toBe('on-time');
	const { indicators } = await viewOverview(staff, { period: '2023-Q1' });
	expect(indicators.find(({ code }) => code === 'CT3')?.target).toBe(0.9);
	expect(indicators.find(({ code }) => code === 'P9')).toMatchObject({ numerator: 155, denominator: 420 });
});
