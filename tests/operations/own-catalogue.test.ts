import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { realClock } from '#lib/server/clock.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { layCatalogue } from '#lib/server/operations/catalogue/lay-catalogue.ts';
import { saveGroup, type GroupRequest } from '#lib/server/operations/catalogue/save-group.ts';
import { saveUnit, type UnitRequest } from '#lib/server/operations/catalogue/save-unit.ts';
import { viewOwnCatalogue } from '#lib/server/operations/catalogue/view-own-catalogue.ts';
import { viewObligations } from '#lib/server/operations/obligation/view-obligations.ts';
import { viewUnit } from '#lib/server/operations/unit/view-unit.ts';
import { openEntry } from '#lib/server/operations/report/open-entry.ts';
import { catalogue } from '../../seeds/catalogue/catalogue.ts';
import { as } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const AT = '2023-07-05T09:00';
let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());
const administrator = () => as(house.db, 'administrator', 'UB', AT);
const terminal = () => ({ db: house.db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL });
const school = (change: Partial<UnitRequest> = {}): UnitRequest => ({
	...{ was: null, kind: 'school', openedOn: '2023-05-01', code: 'TC-D', name: 'Trường Trung cấp D' },
	...{ namedFrom: null, aliases: ['TC D'] },
	...change
});
const unitOf = async (code: string) => {
	const unit = (await viewOwnCatalogue(await administrator())).units.find((one) => one.code === code);
	if (!unit) throw new Error(`no unit ${code}`);
	return unit;
};
const wasOf = ({ id, editedAt }: Awaited<ReturnType<typeof unitOf>>) => ({
	id,
	editedAt: editedAt ? new Date(editedAt) : null
});

describe('a unit', () => {
	test('that is added owes what the plan asks from its first day on, and a repetition adds nothing', async () => {
		const before = await viewObligations(await as(house.db, 'office-staff', 'PLD', AT), { year: 2023 });
		const key = 'one-form';
		const first = await saveUnit(await administrator(), school(), { key });
		const again = await saveUnit(await administrator(), school(), { key });
		// Q1 stopped before it opened: Q2, Q3 and Q4 are left.
		expect([first, again]).toEqual([{ obligations: 3 }, { obligations: 3 }]);
		const after = await viewObligations(await as(house.db, 'office-staff', 'PLD', AT), { year: 2023 });
		expect(after.items.length - before.items.length).toBe(
			after.items.filter(({ unit }) => unit === 'TC-D').length
		);
		expect((await unitOf('TC-D')).aliases).toEqual(['TC D']);
	});

	test('has a new name from a day on, and keeps the old one before', async () => {
		const unit = await unitOf('TC-A');
		const change = school({
			was: wasOf(unit),
			code: 'TC-A',
			name: 'Trường Cao đẳng A',
			namedFrom: '2023-07-01'
		});
		await saveUnit(await administrator(), change);
		const name = async (period: string) =>
			(await viewObligations(await as(house.db, 'office-staff', 'PLD', AT), { period })).items.find(
				(one) => one.unit === 'TC-A'
			)?.name;
		expect([await name('2023-Q1'), await name('2023-Q3')]).toEqual([unit.name, 'Trường Cao đẳng A']);
	});

	test('that is renamed keeps the day on which its name ends, and takes no name after it', async () => {
		const unit = await unitOf('06820');
		const named = (namedFrom: string) =>
			school({ was: wasOf(unit), code: '06820', name: 'Phường Tên Mới', namedFrom });
		await expect(saveUnit(await administrator(), named('2025-07-01'))).rejects.toMatchObject({
			code: 'wrong-days'
		});
		await saveUnit(await administrator(), named('2023-07-01'));
		const names = await house.asOwner(async (db) => {
			const { rows } = await sql<{ name: string; from: string; before: string | null }>`
				select name, valid_from::text as from, valid_before::text as before
				from app.unit_name where unit_id = ${unit.id} order by valid_from`.execute(db);
			return rows;
		});
		expect(names).toEqual([
			{ name: unit.name, from: '2020-01-01', before: '2023-07-01' },
			{ name: 'Phường Tên Mới', from: '2023-07-01', before: '2025-07-01' }
		]);
	});

	test.each([
		['a code that another bears', { code: '06808' }, 'code-taken'],
		['no code', { code: 'X Y' }, 'bad-unit'],
		['no name', { code: 'TC-E', name: ' ' }, 'bad-unit'],
		['no day', { code: 'TC-E', openedOn: '31/12' }, 'wrong-days']
	])('with %s is refused', async (_, change, code) => {
		await expect(saveUnit(await administrator(), school(change))).rejects.toMatchObject({ code });
	});

	test('that somebody else has changed is not written over, and it is told by whom and when', async () => {
		const unit = await unitOf('06808');
		const change = school({ was: wasOf(unit), code: '06808', name: unit.name, aliases: ['Vàng Danh'] });
		await saveUnit(await administrator(), change);
		await expect(saveUnit(await administrator(), change)).rejects.toMatchObject({
			code: 'stale-catalogue',
			happened: [{ deed: 'edit', at: '2023-07-05T09:00:00+07:00' }]
		});
	});

	test('is changed by the administrator alone', async () => {
		for (const [role, unit] of [
			['office-head', 'PLD'],
			['ward-officer', '06808'],
			['city-leader', 'UB']
		] as const) {
			await expect(saveUnit(await as(house.db, role, unit, AT), school())).rejects.toMatchObject({
				code: 'not-allowed'
			});
		}
	});

	test('stays as it was changed when the shipped catalogue is laid again', async () => {
		const unit = await unitOf('06832');
		const aliases = ['Cách viết riêng'];
		await saveUnit(
			await administrator(),
			school({ was: wasOf(unit), code: '06832', name: unit.name, aliases })
		);
		await layCatalogue(terminal(), catalogue);
		expect((await unitOf('06832')).aliases).toEqual(aliases);
	});
});

describe('a policy group', () => {
	const group = (change: Partial<GroupRequest['group']> = {}): GroupRequest => ({
		was: undefined,
		group: {
			code: 'tre-em',
			label: { vi: 'Trẻ em', en: 'Children' },
			short: { vi: 'Trẻ em', en: 'Children' },
			...{ headings: ['Trẻ em'], from: '2023-07-01', before: null },
			...change
		}
	});
	const groupsIn = async (period: string) => {
		const ward = await as(house.db, 'ward-officer', '06829', '2023-10-01T09:00');
		const entry = await openEntry(ward, { form: 'BM-01', period, unit: '06829' });
		return entry.groups.map(({ code }) => code);
	};
	let shipped: string[];
	beforeEach(() => {
		shipped = catalogue.groups.map(({ code }) => code);
	});

	test('that is added is the last row of reports from its first period on', async () => {
		await saveGroup(await administrator(), group());
		expect(await groupsIn('2023-Q2')).toEqual(shipped);
		expect(await groupsIn('2023-Q3')).toEqual([...shipped, 'tre-em']);
		await layCatalogue(terminal(), catalogue);
		expect(await groupsIn('2023-Q3')).toEqual([...shipped, 'tre-em']);
		// The unit's page has the groups of its reports: until the third quarter opens, those of before.
		const ward = await as(house.db, 'ward-officer', '06829', AT);
		const { groups } = await viewUnit(ward, '06829', { year: 2023 });
		expect(groups.map(({ code }) => code)).toEqual(shipped);
	});

	test.each([
		['that is there already', {}, 'code-taken'],
		['without a first day', { code: 'moi', from: null }, 'wrong-days'],
		['that ends before it begins', { code: 'moi', before: '2023-06-01' }, 'wrong-days'],
		['without an English name', { code: 'moi', label: { vi: 'Mới', en: '' } }, 'bad-group'],
		['without a code', { code: 'Mới' }, 'bad-group']
	])('%s is refused', async (_, change, code) => {
		await expect(saveGroup(await administrator(), group(change))).rejects.toMatchObject({ code });
	});

	test('is written over only as it was read', async () => {
		const change = { ...group({ before: '2024-01-01' }), was: { editedAt: null } };
		await expect(saveGroup(await administrator(), change)).rejects.toMatchObject({ code: 'stale-catalogue' });
	});
});
