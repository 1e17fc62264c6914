import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disablePerson } from '#lib/server/operations/account/disable-person.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { viewPermissions } from '#lib/server/operations/account/view-permissions.ts';
import { removeContact } from '#lib/server/operations/unit/remove-contact.ts';
import { saveContact, type ContactRequest } from '#lib/server/operations/unit/save-contact.ts';
import { viewDirectory } from '#lib/server/operations/unit/view-directory.ts';
import { as, SCHOOLS, WARDS } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const AT = '2023-07-05T09:00';
let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const staff = () => as(house.db, 'office-staff', 'PLD', AT);
const administrator = () => as(house.db, 'administrator', 'UB', AT);
const contact = (change: Partial<ContactRequest> = {}): ContactRequest => ({
	...{ unit: '06808', name: 'Bộ phận một cửa', job: 'văn thư', phone: '0203 3854 123', email: '' },
	was: null,
	...change
});
async function contactsOf(unit: string) {
	const { units } = await viewDirectory(await staff());
	return units.find(({ code }) => code === unit)?.contacts ?? [];
}

describe('the directory', () => {
	test('names every ward and school once, and which of them nobody can sign in for', async () => {
		const { id } = await createAccount(await administrator(), {
			userName: 'can_bo',
			role: 'ward-officer',
			unit: '06808'
		});
		const before = await viewDirectory(await staff());
		expect(before.units.map(({ code }) => code).sort()).toEqual([...WARDS, ...SCHOOLS].sort());
		const reach = (view: typeof before, unit: string) => {
			const found = view.units.find(({ code }) => code === unit);
			return [found?.reachability, found?.people];
		};
		expect(reach(before, '06808')).toEqual(['never-signed-in', 1]);
		expect(reach(before, '06811')).toEqual(['no-account', 0]);
		expect(id).not.toBe('');
		await disablePerson(await administrator(), 'can_bo');
		expect(reach(await viewDirectory(await staff()), '06808')).toEqual(['no-account', 0]);
	});

	test.each([
		['ward-officer', '06808'],
		['ward-leader', '06808'],
		['school', 'TC-A']
	] as const)('is not for a %s', async (role, unit) => {
		await expect(viewDirectory(await as(house.db, role, unit, AT))).rejects.toMatchObject({
			code: 'not-allowed'
		});
	});

	test('is read but not changed by the head and the city’s leader', async () => {
		for (const [role, unit] of [
			['office-head', 'PLD'],
			['city-leader', 'UB']
		] as const) {
			const reader = await as(house.db, role, unit, AT);
			expect((await viewDirectory(reader)).mayEdit).toBe(false);
			await expect(saveContact(reader, contact())).rejects.toMatchObject({ code: 'not-allowed' });
		}
	});
});

describe('a contact', () => {
	test('is added, changed and removed, and nobody writes over what somebody else changed', async () => {
		await saveContact(await staff(), contact({ unit: '06814' }));
		const [added] = await contactsOf('06814');
		if (!added) throw new Error('it was not added');
		const was = { id: added.id, changedAt: new Date(added.changedAt) };
		const later = await as(house.db, 'administrator', 'UB', '2023-07-05T09:05');
		await saveContact(later, contact({ unit: '06814', phone: '', email: 'phuong@example.vn', was }));
		expect(await contactsOf('06814')).toMatchObject([{ phone: '', email: 'phuong@example.vn' }]);

		await expect(saveContact(await staff(), contact({ unit: '06814', was }))).rejects.toMatchObject({
			code: 'stale-contact',
			happened: [{ deed: 'edit', at: '2023-07-05T09:05:00+07:00' }]
		});
		await expect(removeContact(await staff(), { unit: '06814', was })).rejects.toMatchObject({
			code: 'stale-contact'
		});
		const [changed] = await contactsOf('06814');
		const now = { id: added.id, changedAt: new Date(changed?.changedAt ?? '') };
		await expect(removeContact(await staff(), { unit: '06817', was: now })).rejects.toMatchObject({
			code: 'stale-contact'
		});
		await removeContact(await staff(), { unit: '06814', was: now });
		expect(await contactsOf('06814')).toEqual([]);
	});

	test.each([
		['nobody’s name', { name: '' }, 'contact-needed'],
		['no way to reach them', { phone: '', email: '' }, 'contact-needed'],
		['words for a number', { phone: 'gọi sau' }, 'bad-contact'],
		['an address that is none', { email: 'phuong@' }, 'bad-contact'],
		['a unit that is not there', { unit: '99999' }, 'not-found']
	] as const)('is refused with %s', async (_, change, code) => {
		await expect(saveContact(await staff(), contact(change))).rejects.toMatchObject({ code });
		expect(await contactsOf('06808')).toEqual([]);
	});
});

test('the permission table is for who gives rights, and tells every role of every deed', async () => {
	const { roles, rows } = await viewPermissions(await administrator());
	expect(rows.every(({ scopes }) => scopes.length === roles.length)).toBe(true);
	expect(rows.find(({ deed }) => deed === 'void-report')?.scopes[roles.indexOf('office-head')]).toBe('all');
	await expect(viewPermissions(await staff())).rejects.toMatchObject({ code: 'not-allowed' });
});
