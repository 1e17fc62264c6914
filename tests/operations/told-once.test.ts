import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListedPerson } from '#lib/domain/people-sheet.ts';
import { verifyPassword } from '#lib/server/auth/password.ts';
import { authOf } from '#lib/server/auth/tables.ts';
import { findBearer } from '#lib/server/auth/tokens.ts';
import { findResetLink } from '#lib/server/auth/reset-links.ts';
import { clockAt } from '#lib/server/clock.ts';
import type { Context } from '#lib/server/context.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { createPeople } from '#lib/server/operations/account/create-people.ts';
import { createToken } from '#lib/server/operations/account/create-token.ts';
import { disablePerson } from '#lib/server/operations/account/disable-person.ts';
import { editPerson } from '#lib/server/operations/account/edit-person.ts';
import { enablePerson } from '#lib/server/operations/account/enable-person.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { issueResetLink } from '#lib/server/operations/account/issue-reset-link.ts';
import { listPeople } from '#lib/server/operations/account/list-people.ts';
import { viewPerson } from '#lib/server/operations/account/view-person.ts';
import { as, instant } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makePerson } from '../support/person.ts';
import { authRoom } from '../support/sign-in-browser.ts';

const TOLD = { code: 'told-already', status: 409 };

let house: TestDatabase;
let terminal: Context;
beforeAll(async () => {
	house = await testDatabase();
	const clock = clockAt(instant('2023-07-05T09:00'));
	terminal = { db: house.db, clock, actor: ADMINISTRATOR_AT_TERMINAL };
	await makePerson(house, { userName: 'dau_moi', role: 'ward-officer', unit: '06808' });
});
afterAll(() => house.close());

/** Everything that is kept with keys, as text. */
async function kept(): Promise<string> {
	const rows = await house.asOwner((owner) => owner.selectFrom('idempotency').selectAll().execute());
	expect(rows.length).toBeGreaterThan(0);
	return JSON.stringify(rows);
}

test('a person is made once, and the first password stays what it was and is kept nowhere', async () => {
	const person = { userName: 'mot_lan', role: 'ward-officer', unit: '06811' } as const;
	const create = (unit: string) => createAccount(terminal, { ...person, unit }, { key: 'create' });
	const { id, password } = await create('06811');
	await expect(create('06811')).rejects.toMatchObject(TOLD);
	await expect(create('06814')).rejects.toMatchObject({ code: 'key-reused' });
	const { password: hash } = await authOf(house.unguarded)
		.selectFrom('account')
		.select('password')
		.where('userId', '=', id)
		.executeTakeFirstOrThrow();
	expect(await verifyPassword({ hash, password })).toBe(true);
	expect(await kept()).not.toContain(password);
});

test('a list of people is made once, also when it comes twice at the same moment', async () => {
	const listed = ['danh_sach_1', 'danh_sach_2'].map((userName, at): ListedPerson => ({
		...{ row: 5 + at, name: userName, userName, role: 'ward-officer', unit: '06808', phone: '', email: '' }
	}));
	const create = () => createPeople(terminal, listed, 'vi', { key: 'list' });
	const both = await Promise.allSettled([create(), create()]);
	expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: TOLD });
	await expect(create()).rejects.toMatchObject(TOLD);
	expect((await listPeople(terminal, { text: 'danh_sach' })).found).toBe(2);
	const made = both.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
	const texts = await kept();
	for (const one of made)
		for (const { password } of one.isMade ? one.people : []) expect(texts).not.toContain(password);
});

test('a token is made once: the repetition makes no second and tells none', async () => {
	const create = () => createToken(terminal, { userName: 'dau_moi', days: 7 }, { key: 'token' });
	const token = await create();
	await expect(create()).rejects.toMatchObject(TOLD);
	expect((await viewPerson(terminal, 'dau_moi')).tokens).toHaveLength(1);
	const room = { ...authRoom(house), clock: terminal.clock };
	expect(await findBearer(room, token)).toMatchObject({ role: 'ward-officer' });
	expect(await kept()).not.toContain(token);
});

test('a link to a new password is issued once: the repetition does not end the one that was read out', async () => {
	const issue = (key: string) =>
		issueResetLink(terminal, { userName: 'dau_moi', clearsSecondFactor: false }, { key });
	const tokenOf = ({ path }: { path: string }): string => path.replace('/reset/', '');
	const first = tokenOf(await issue('link'));
	await expect(issue('link')).rejects.toMatchObject(TOLD);
	expect(await findResetLink(authRoom(house), first)).toMatchObject({ userName: 'dau_moi' });
	expect(await kept()).not.toContain(first);
	const second = tokenOf(await issue('another link'));
	expect(await findResetLink(authRoom(house), first)).toBeUndefined();
	expect(await findResetLink(authRoom(house), second)).toBeDefined();
});

test('a form of old that is sent again does not shut out, let in or rename anybody a second time', async () => {
	const userName = 'dau_moi';
	const rename = (name: string, key: string) =>
		editPerson(terminal, { userName, name, phone: '', contactEmail: '' }, { key });
	await rename('Tên trước', 'first name');
	await rename('Tên sau', 'second name');
	await rename('Tên trước', 'first name');
	expect((await viewPerson(terminal, userName)).name).toBe('Tên sau');
	await disablePerson(terminal, userName, { key: 'shut' });
	await enablePerson(terminal, userName, { key: 'open' });
	await disablePerson(terminal, userName, { key: 'shut' });
	expect((await viewPerson(terminal, userName)).isDisabled).toBe(false);
});

test('who must have a second factor and has none yet is marked, and nobody else', async () => {
	await makePerson(house, { userName: 'lanh_dao_phong', role: 'office-head' });
	await makePerson(house, { userName: 'bi_khoa', role: 'office-staff' });
	await disablePerson(terminal, 'bi_khoa');
	const demo = {
		userName: 'trinh_dien',
		role: 'office-staff',
		demoPassword: 'mot-mat-khau-dai-dai'
	} as const;
	await createAccount(terminal, demo);
	const marked = async () =>
		(await listPeople(terminal, {})).people
			.filter(({ lacksSecondFactor }) => lacksSecondFactor)
			.map(({ userName }) => userName);
	expect(await marked()).toEqual(['lanh_dao_phong']);
	expect(await viewPerson(terminal, 'lanh_dao_phong')).toMatchObject({ lacksSecondFactor: true });
	await authOf(house.unguarded)
		.updateTable('user')
		.set({ twoFactorEnabled: true })
		.where('username', '=', 'lanh_dao_phong')
		.execute();
	expect(await marked()).toEqual([]);
});

test('nobody sees or touches another’s keys, however old, and the old ones are cleared away all the same', async () => {
	const age = (key: string) =>
		house.asOwner((owner) =>
			sql`update app.idempotency set recorded_at = recorded_at - interval '31 days' where key = ${key}`.execute(
				owner
			)
		);
	await createToken(terminal, { userName: 'mot_lan', days: 1 }, { key: 'of the terminal' });
	await age('of the terminal');
	const other = await as(house.db, 'administrator', 'UB', '2023-07-05T09:00');
	await house.db.within(
		{ dbRole: 'cashless_admin', userId: other.actor.id, unitId: '', role: 'administrator', businessAt: '' },
		async (handle) => {
			expect(await handle.selectFrom('idempotency').select('key').execute()).toEqual([]);
			const { numDeletedRows } = await handle.deleteFrom('idempotency').executeTakeFirstOrThrow();
			expect(numDeletedRows).toBe(0n);
		}
	);
	await enablePerson(other, 'mot_lan', { key: 'later' });
	expect(await kept()).not.toContain('of the terminal');
});
