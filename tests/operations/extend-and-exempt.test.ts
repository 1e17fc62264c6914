import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exemptObligation } from '#lib/server/operations/obligation/exempt-obligation.ts';
import { extendObligation } from '#lib/server/operations/obligation/extend-obligation.ts';
import { viewObligations } from '#lib/server/operations/obligation/view-obligations.ts';
import type { ObligationItem } from '#lib/server/owed.ts';
import { viewOverview } from '#lib/server/operations/overview/view-overview.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { as, instant, submit, WARDS } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const address = (unit: string, period = '2023-Q1') => ({ form: 'BM-01', period, unit });

async function item(unit: string, at: string): Promise<ObligationItem | undefined> {
	const { items } = await viewObligations(await as(house.db, 'office-staff', 'PLD', at), {
		period: '2023-Q1',
		form: 'BM-01'
	});
	return items.find((one) => one.unit === unit);
}

test('an extension replaces the due instant from the moment it is given, for that unit alone', async () => {
	const head = await as(house.db, 'office-head', 'PLD', '2023-04-06T09:00');
	await extendObligation(head, address('06808'), {
		dueBefore: instant('2023-04-11T00:00'),
		reason: 'Hệ thống hỏng'
	});
	expect(await item('06808', '2023-04-06T08:59')).toMatchObject({
		punctuality: 'overdue',
		days: 2,
		isExtended: false
	});
	expect(await item('06808', '2023-04-06T09:00')).toMatchObject({
		punctuality: 'due-soon',
		dueBefore: '2023-04-11T00:00:00+07:00'
	});
	expect(await item('06811', '2023-04-06T09:00')).toMatchObject({ punctuality: 'overdue' });
	expect(await submit(house.db, { unit: '06808', at: '2023-04-10T23:00' })).toMatchObject({
		ok: true,
		punctuality: 'on-time'
	});
});

test('an extension needs a reason, a later end, and the head of the office', async () => {
	const head = await as(house.db, 'office-head', 'PLD', '2023-04-06T09:00');
	const staff = await as(house.db, 'office-staff', 'PLD', '2023-04-06T09:00');
	const dueBefore = instant('2023-04-11T00:00');
	await expect(extendObligation(head, address('06811'), { dueBefore, reason: ' ' })).rejects.toMatchObject({
		code: 'reason-needed'
	});
	await expect(extendObligation(staff, address('06811'), { dueBefore, reason: 'x' })).rejects.toMatchObject({
		code: 'not-allowed'
	});
	await expect(
		extendObligation(head, address('06811'), { dueBefore: instant('2023-04-05T00:00'), reason: 'x' })
	).rejects.toMatchObject({ code: 'ends-too-early' });
});

test('an exempt unit is counted as owed and exempt, and missing from nothing', async () => {
	const head = await as(house.db, 'office-head', 'PLD', '2023-04-07T09:00');
	await exemptObligation(head, address('06814'), { reason: 'Đơn vị đang sắp xếp lại' });
	const view = await viewObligations(head, { period: '2023-Q1', form: 'BM-01' });
	expect(view.owed).toBe(10);
	expect(view.counts.exempt).toBe(1);
	const overview = await viewOverview(head, { period: '2023-Q1' });
	const ct1 = overview.indicators.find(({ code }) => code === 'CT1');
	expect(ct1?.missing.map(({ unit }) => unit)).not.toContain('06814');
	expect(ct1?.missing.map(({ unit }) => unit)).toContain('06811');
});

test('counts add up to what is owed after any sequence of filings, rulings and clock moves', async () => {
	const days = fc
		.integer({ min: 85, max: 130 })
		.map((day) => new Date(Date.UTC(2023, 0, day, 3)).toISOString());
	const step = fc.record({
		unit: fc.constantFrom(...WARDS),
		kind: fc.constantFrom('submit', 'extend', 'exempt', 'look'),
		at: days
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
			for (const { unit, kind, at } of steps) {
				const head = await as(house.db, 'office-head', 'PLD', at);
				try {
					if (kind === 'submit') await submit(house.db, { unit, at });
					if (kind === 'extend')
						await extendObligation(head, address(unit), {
							dueBefore: new Date(Date.parse(at) + 864e5),
							reason: 'x'
						});
					if (kind === 'exempt') await exemptObligation(head, address(unit), { reason: 'x' });
				} catch (error) {
					if (!(error instanceof Refusal)) throw error;
				}
				const { owed, counts } = await viewObligations(head, { period: '2023-Q1', form: 'BM-01' });
				expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(owed);
				expect(owed).toBe(10);
			}
		}),
		{ numRuns: 15, seed: 2023 }
	);
});
