import { afterAll, beforeAll, expect, test } from 'vitest';
import { findResetLink, useResetLink } from '#lib/server/auth/reset-links.ts';
import { signIn, signInWithCode } from '#lib/server/auth/sign-in.ts';
import { authOf } from '#lib/server/auth/tables.ts';
import { realClock } from '#lib/server/clock.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { issueResetLink } from '#lib/server/operations/account/issue-reset-link.ts';
import { as } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { enrolled } from '../support/enrolled.ts';
import { makePerson, PASSWORD } from '../support/person.ts';
import { authRoom, browser } from '../support/sign-in-browser.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const NEW = 'bảy chú vịt con qua cầu';
const administrator = () => ({ db: house.db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL });

async function issue(userName: string, clearsSecondFactor = false): Promise<string> {
	const { path } = await issueResetLink(administrator(), { userName, clearsSecondFactor });
	return path.slice('/reset/'.length);
}

test('a link sets the own new password once, and ends every session and every wait', async () => {
	await makePerson(house, { userName: 'quen_mk' });
	const before = browser(authRoom(house));
	await signIn(before.visit(), { userName: 'quen_mk', password: PASSWORD });
	for (let attempt = 1; attempt <= 6; attempt += 1) {
		await signIn(browser(authRoom(house)).visit(), { userName: 'quen_mk', password: 'không nhớ nữa' }).catch(
			() => {}
		);
	}
	const token = await issue('quen_mk');
	expect(await findResetLink(authRoom(house), token)).toMatchObject({ userName: 'quen_mk' });
	await useResetLink(authRoom(house), token, NEW);
	expect(await before.session()).toBeUndefined();
	const after = browser(authRoom(house));
	await signIn(after.visit(), { userName: 'quen_mk', password: NEW });
	expect(await after.session()).toMatchObject({ mustChangePassword: false });
	await expect(useResetLink(authRoom(house), token, 'một mật khẩu khác hẳn')).rejects.toMatchObject({
		code: 'dead-link'
	});
});

test('used, ended, replaced, unknown links and those of a disabled person are all the same nothing', async () => {
	const id = await makePerson(house, { userName: 'nhieu_lan' });
	const replaced = await issue('nhieu_lan');
	const ended = await issue('nhieu_lan');
	await authOf(house.unguarded)
		.updateTable('resetLink')
		.set({ expiresAt: new Date(Date.now() - 1) })
		.where('userId', '=', id)
		.execute();
	await makePerson(house, { userName: 'da_nghi' });
	const ofDisabled = await issue('da_nghi');
	await authOf(house.unguarded)
		.updateTable('user')
		.set({ disabledAt: new Date() })
		.where('username', '=', 'da_nghi')
		.execute();
	for (const token of [replaced, ended, ofDisabled, 'nothing', '']) {
		expect(await findResetLink(authRoom(house), token)).toBeUndefined();
		await expect(useResetLink(authRoom(house), token, NEW)).rejects.toMatchObject({
			code: 'dead-link',
			status: 404
		});
	}
	await expect(issue('da_nghi')).rejects.toMatchObject({ code: 'unknown-account' });
	await expect(issue('khong_ai')).rejects.toMatchObject({ code: 'unknown-account' });
});

test('a refused password leaves the link as it was', async () => {
	await makePerson(house, { userName: 'chon_lai' });
	const token = await issue('chon_lai');
	await expect(useResetLink(authRoom(house), token, 'ngắn')).rejects.toMatchObject({ code: 'bad-password' });
	await expect(useResetLink(authRoom(house), token, 'Uongbi@123456')).rejects.toMatchObject({
		code: 'guessable-password'
	});
	await useResetLink(authRoom(house), token, NEW);
});

test('of two who use a link at the same moment one sets the password', async () => {
	await makePerson(house, { userName: 'hai_nguoi' });
	const token = await issue('hai_nguoi');
	const told = await Promise.allSettled(
		[NEW, 'đàn bò gặm cỏ ven sông'].map((wanted) => useResetLink(authRoom(house), token, wanted))
	);
	expect(told.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('the second factor stays unless the administrator lets it go', async () => {
	const { userName, codes } = await enrolled(house, 'giu_lai', 'office-staff');
	await useResetLink(authRoom(house), await issue(userName), NEW);
	const one = browser(authRoom(house));
	expect(await signIn(one.visit(), { userName, password: NEW })).toBeNull();
	await signInWithCode(one.visit(), codes[0] ?? '');
	expect(await one.session()).toMatchObject({ hasSecondFactor: true });

	await useResetLink(authRoom(house), await issue(userName, true), PASSWORD);
	const two = browser(authRoom(house));
	expect(await signIn(two.visit(), { userName, password: PASSWORD })).not.toBeNull();
	expect(await two.session()).toMatchObject({ hasSecondFactor: false, mustEnrol: true });
});

test('the link is kept as a digest, and only the administrator issues one', async () => {
	await makePerson(house, { userName: 'cuoi_cung' });
	const token = await issue('cuoi_cung');
	const rows = await authOf(house.unguarded).selectFrom('resetLink').selectAll().execute();
	expect(JSON.stringify(rows)).not.toContain(token);
	const head = await as(house.db, 'office-head', 'PLD', '2023-07-01T09:00');
	await expect(
		issueResetLink(head, { userName: 'cuoi_cung', clearsSecondFactor: false })
	).rejects.toMatchObject({ code: 'not-allowed' });
});
