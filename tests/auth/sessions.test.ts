import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmPassword } from '#lib/server/auth/confirm-password.ts';
import { signIn, signOut, findSession } from '#lib/server/auth/sign-in.ts';
import { endOtherSessions, endSession, listSessions } from '#lib/server/auth/own-sessions.ts';
import { authOf } from '#lib/server/auth/tables.ts';
import type { Refusal } from '#lib/server/refusals.ts';
import { makePerson, PASSWORD } from '../support/person.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { authRoom, browser } from '../support/sign-in-browser.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
	for (const userName of ['ba_mot', 'ba_hai', 'ba_ba', 'ba_bon', 'ba_nam'])
		await makePerson(house, { userName });
});
afterAll(() => house.close());

const MINUTE = 60_000;
const ago = (ms: number): Date => new Date(Date.now() - ms);

async function come(userName: string, origin?: string) {
	const one = browser(authRoom(house, origin === undefined ? {} : { origin }));
	await signIn(one.visit(), { userName, password: PASSWORD });
	return one;
}

async function setSession(id: string, values: { lastSeenAt?: Date; expiresAt?: Date }): Promise<void> {
	await authOf(house.unguarded).updateTable('session').set(values).where('id', '=', id).execute();
}
async function seenAt(id: string): Promise<Date | undefined> {
	const row = await authOf(house.unguarded)
		.selectFrom('session')
		.select('lastSeenAt')
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.lastSeenAt;
}

describe('a session', () => {
	test('ends after half an hour without a request, for good', async () => {
		const one = await come('ba_mot');
		const { sessionId } = (await one.session())!;
		await setSession(sessionId, { lastSeenAt: ago(29 * MINUTE) });
		expect(await one.session()).toBeDefined();
		await setSession(sessionId, { lastSeenAt: ago(30 * MINUTE) });
		expect(await one.session()).toBeUndefined();
		expect(await seenAt(sessionId)).toBeUndefined();
	});

	test('is kept by a request, written down at most once a minute', async () => {
		const one = await come('ba_mot');
		const { sessionId } = (await one.session())!;
		const recent = ago(MINUTE / 2);
		await setSession(sessionId, { lastSeenAt: recent });
		await one.session();
		expect(await seenAt(sessionId)).toEqual(recent);
		await setSession(sessionId, { lastSeenAt: ago(20 * MINUTE) });
		await one.session();
		expect((await seenAt(sessionId))!.getTime()).toBeGreaterThan(ago(5 * MINUTE).getTime());
	});

	test('is not kept by the page that only asks how long it lasts', async () => {
		const one = await come('ba_mot');
		const { sessionId } = (await one.session())!;
		const before = ago(26 * MINUTE);
		await setSession(sessionId, { lastSeenAt: before });
		await findSession(authRoom(house), one.visit().request.headers, { isQuestion: true });
		expect(await seenAt(sessionId)).toEqual(before);
	});

	test('ends eight hours after signing in, however busy it was', async () => {
		const one = await come('ba_mot');
		const { sessionId, expiresAt } = (await one.session())!;
		expect(Math.abs(expiresAt.getTime() - Date.now() - 8 * 60 * MINUTE)).toBeLessThan(5 * MINUTE);
		await setSession(sessionId, { expiresAt: ago(1) });
		expect(await one.session()).toBeUndefined();
	});

	test('is a new one at each sign-in, and the one before in the same browser ends', async () => {
		const one = await come('ba_hai');
		const [before, jar] = [(await one.session())!.sessionId, new Map(one.kept)];
		await signIn(one.visit(), { userName: 'ba_ba', password: PASSWORD });
		expect(await one.session()).toMatchObject({ userName: 'ba_ba' });
		expect([...one.kept.values()]).not.toEqual([...jar.values()]);
		expect(await seenAt(before)).toBeUndefined();
	});

	test('of a disabled person is nobody’s, and opens no more', async () => {
		const one = await come('ba_bon');
		await authOf(house.unguarded)
			.updateTable('user')
			.set({ disabledAt: new Date() })
			.where('username', '=', 'ba_bon')
			.execute();
		expect(await one.session()).toBeUndefined();
		await expect(come('ba_bon')).rejects.toMatchObject({ code: 'bad-credentials' });
	});
});

test('a person sees the own sessions, ends one of them or all others, and never somebody else’s', async () => {
	const [one, two, three, other] = [
		await come('ba_hai'),
		await come('ba_hai'),
		await come('ba_hai'),
		await come('ba_ba')
	];
	const me = (await one.session())!;
	const stranger = (await other.session())!;
	const listed = await listSessions(authRoom(house), me);
	expect(listed.length).toBeGreaterThanOrEqual(3);
	expect(listed.filter(({ isThis }) => isThis).map(({ id }) => id)).toEqual([me.sessionId]);
	expect(listed[0]).toMatchObject({
		address: '203.0.113.7',
		device: { browser: 'chrome', system: 'windows' }
	});
	expect(listed.map(({ id }) => id)).not.toContain(stranger.sessionId);

	expect(await endSession(authRoom(house), me.id, stranger.sessionId)).toBe(false);
	expect(await endSession(authRoom(house), me.id, 'nothing')).toBe(false);
	expect(await endSession(authRoom(house), me.id, (await two.session())!.sessionId)).toBe(true);
	expect(await two.session()).toBeUndefined();
	expect(await three.session()).toBeDefined();
	await endOtherSessions(authRoom(house), me);
	expect(await three.session()).toBeUndefined();
	expect(await one.session()).toBeDefined();
	expect(await other.session()).toBeDefined();
});

test('ending a session asks for the password once more, and guessing it is slowed', async () => {
	const one = await come('ba_nam');
	const me = (await one.session())!;
	await confirmPassword(one.visit(), me, PASSWORD);
	const waits: number[] = [];
	for (const wrong of ['', 'không phải mật khẩu', PASSWORD.toUpperCase(), 'lần bốn', 'lần năm']) {
		const refused = await confirmPassword(one.visit(), me, wrong).catch((error: unknown) => error);
		expect(refused).toMatchObject({ code: 'bad-credentials' });
		waits.push((refused as Refusal).retryAfterSeconds ?? 0);
	}
	expect(waits.slice(0, 4)).toEqual([0, 0, 0, 0]);
	expect(waits[4]).toBeGreaterThan(0);
});

describe('the cookie', () => {
	test.each([
		['https://baocao.example.vn', '__Host-cashless.session_token', true],
		['http://localhost:3000', 'cashless.session_token', false]
	])('of %s is called %s', async (origin, name, secure) => {
		const one = await come('ba_mot', origin);
		expect([...one.kept.keys()]).toEqual([name]);
		expect(one.attributes.get(name)).toMatchObject({ secure, httpOnly: true, path: '/', sameSite: 'lax' });
		expect(one.attributes.get(name)).not.toHaveProperty('domain');
		expect(await one.session()).toMatchObject({ userName: 'ba_mot' });
		await signOut(one.visit());
		expect([...one.kept.keys()]).toEqual([]);
		expect(await one.session()).toBeUndefined();
	});
});

test('where somebody comes from is what the server saw, not what a header says', async () => {
	const one = browser(authRoom(house), '203.0.113.50');
	const visit = one.visit();
	for (const name of ['x-forwarded-for', 'x-cashless-address', 'x-real-ip'])
		visit.request.headers.set(name, '6.6.6.6');
	await signIn(visit, { userName: 'ba_mot', password: PASSWORD });
	const [listed] = await listSessions(authRoom(house), (await one.session())!);
	expect(listed?.address).toBe('203.0.113.50');
});
