import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#lib/domain/actor.ts';
import type { UnitYear } from '#lib/domain/unit-year.ts';
import { viewUnit } from '#lib/server/operations/unit/view-unit.ts';
import { as, SCHOOLS, submit, WARDS } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const { wards, schools } = JSON.parse(
	readFileSync(new URL('../fixtures/samples/2023-Q1/expected.json', import.meta.url), 'utf8')
) as Record<'wards' | 'schools', Record<string, { name: string }>>;

let house: TestDatabase;

beforeAll(async () => {
	house = await testDatabase();
	for (const [at, unit] of [...WARDS, ...SCHOOLS].entries()) {
		await submit(house.db, { unit, at: `2023-04-03T09:${String(10 + at)}` });
	}
});
afterAll(() => house.close());

async function look(unit: string, role: Role, from: string): Promise<UnitYear> {
	return viewUnit(await as(house.db, role, from, '2023-04-20T09:00'), unit, {});
}

test.each<[string, Role, string, string]>([
	['a ward another ward', 'ward-officer', '06811', '06808'],
	['a ward’s leader another ward', 'ward-leader', '06811', '06808'],
	['a ward a school', 'ward-officer', '06811', 'TC-A'],
	['a school another school', 'school', 'TC-A', 'TT-B'],
	['a school a ward', 'school', 'TC-A', '06808'],
	['the administrator a ward', 'administrator', 'UB', '06808'],
	['the office itself', 'office-head', 'PLD', 'PLD'],
	['a leader a unit that does not exist', 'city-leader', 'UB', '99999']
])('%s is absent', async (_, role, from, unit) => {
	await expect(look(unit, role, from)).rejects.toMatchObject({ code: 'not-found' });
});

test.each([...WARDS.slice(0, 1), ...SCHOOLS])(
	'the page of %s names nobody else and no city figure',
	async (unit) => {
		const role = SCHOOLS.includes(unit) ? 'school' : 'ward-officer';
		const text = JSON.stringify(await look(unit, role, unit));
		const others = Object.entries({ ...wards, ...schools }).filter(([code]) => code !== unit);
		expect(others.flatMap(([code, { name }]) => [code, name]).filter((one) => text.includes(one))).toEqual(
			[]
		);
		expect(['9376434000', '14380933000', '3308', '4450'].filter((one) => text.includes(one))).toEqual([]);
	}
);

test('office and leaders open every unit; only the unit itself is told to hand in', async () => {
	expect(await look('TC-A', 'office-staff', 'PLD')).toMatchObject({
		isOwn: false,
		mayReview: true
	});
	expect(await look('06808', 'ward-leader', '06808')).toMatchObject({
		isOwn: true,
		mayReview: false
	});
});
