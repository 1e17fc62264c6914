import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { networkOf } from '#lib/server/auth/attempts.ts';
import { signIn } from '#lib/server/auth/sign-in.ts';
import { authOf } from '#lib/server/auth/tables.ts';
import { makePerson, PASSWORD } from '../support/person.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { authRoom, browser } from '../support/sign-in-browser.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
	for (const userName of ['can_bo_a', 'can_bo_b', 'can_bo_c', 'can_bo_d', 'can_bo_e']) {
		await makePerson(house, { userName });
	}
});
afterAll(() => house.close());

const OFFICE = '198.51.100.4';
const wrong = { password: 'không phải mật khẩu này' };

/** One wrong try; the code it was refused with and the seconds it must wait. */
async function fail(userName: string, address = OFFICE, room = authRoom(house)) {
	const refused = await signIn(browser(room, address).visit(), { userName, ...wrong }).then(
		() => undefined,
		(error: { code: string; retryAfterSeconds?: number }) => error
	);
	return { code: refused?.code, wait: refused?.retryAfterSeconds ?? 0 };
}

/** The wait is over, without waiting. */
async function letTimePass(): Promise<void> {
	await authOf(house.unguarded)
		.updateTable('signInAttempt')
		.set({ waitUntil: new Date(Date.now() - 1000) })
		.execute();
}

test('five wrong passwords make the account wait, twice as long each time, and never lock it', async () => {
	for (let attempt = 1; attempt <= 4; attempt += 1) {
		expect(await fail('can_bo_a')).toEqual({ code: 'bad-credentials', wait: 0 });
	}
	const fifth = await fail('can_bo_a');
	expect(fifth.code).toBe('bad-credentials');
	expect(fifth.wait).toBeLessThanOrEqual(2);
	expect((await fail('can_bo_a')).code).toBe('too-many-attempts');
	for (const expected of [4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
		await letTimePass();
		const { code, wait } = await fail('can_bo_a');
		expect(code).toBe('bad-credentials');
		expect(wait).toBeGreaterThan(expected - 10);
		expect(wait).toBeLessThanOrEqual(expected);
	}
	await letTimePass();
	await signIn(browser(authRoom(house)).visit(), { userName: 'can_bo_a', password: PASSWORD });
});

test('during the wait the right password is told to wait as well, on every server', async () => {
	for (let attempt = 1; attempt <= 7; attempt += 1) {
		await fail('can_bo_b');
		await letTimePass();
	}
	const { wait } = await fail('can_bo_b');
	expect(wait).toBeGreaterThan(5);
	for (const room of [authRoom(house), authRoom(house)]) {
		await expect(
			signIn(browser(room).visit(), { userName: 'CAN_BO_B', password: PASSWORD })
		).rejects.toMatchObject({ code: 'too-many-attempts', status: 429 });
	}
});

test('a colleague behind the same address comes in while somebody else waits', async () => {
	for (let attempt = 1; attempt <= 6; attempt += 1) await fail('can_bo_c');
	expect((await fail('can_bo_c')).code).toBe('too-many-attempts');
	const colleague = browser(authRoom(house), OFFICE);
	await signIn(colleague.visit(), { userName: 'can_bo_d', password: PASSWORD });
	expect(await colleague.session()).toMatchObject({ userName: 'can_bo_d' });
});

test('a name that nobody has waits like any other', async () => {
	const told: (string | undefined)[] = [];
	for (let attempt = 1; attempt <= 6; attempt += 1) told.push((await fail('khong_co_ai')).code);
	expect(told).toEqual([...Array.from({ length: 5 }, () => 'bad-credentials'), 'too-many-attempts']);
});

test('of many tries at the same moment no more are let through than one after another', async () => {
	const told = await Promise.all(Array.from({ length: 12 }, () => fail('can_bo_e', '198.51.100.77')));
	expect(told.filter(({ code }) => code === 'bad-credentials')).toHaveLength(5);
	expect(told.filter(({ code }) => code === 'too-many-attempts')).toHaveLength(7);
});

test('whoever comes in learns how often their name was tried before, and since when', async () => {
	await makePerson(house, { userName: 'can_bo_g' });
	const before = new Date();
	for (let attempt = 1; attempt <= 3; attempt += 1) await fail('can_bo_g');
	const one = browser(authRoom(house));
	await signIn(one.visit(), { userName: 'can_bo_g', password: PASSWORD });
	const session = await one.session();
	expect(session?.before.failedBefore).toBe(3);
	expect(session?.before.previousSignInAt).toBeNull();
	expect(Math.abs((session?.before.failedSince?.getTime() ?? 0) - before.getTime())).toBeLessThan(60_000);
	const again = browser(authRoom(house));
	await signIn(again.visit(), { userName: 'can_bo_g', password: PASSWORD });
	expect((await again.session())?.before).toMatchObject({ failedBefore: 0, failedSince: null });
	expect((await again.session())?.before.previousSignInAt).toBeInstanceOf(Date);
});

test('neither names nor addresses can be read from the counters', async () => {
	await fail('mat_khau_go_nham');
	const rows = await authOf(house.unguarded).selectFrom('signInAttempt').selectAll().execute();
	expect(rows.length).toBeGreaterThan(0);
	const told = rows.map(({ digest }) => digest.toString('utf8')).join();
	expect(told).not.toContain('mat_khau_go_nham');
	expect(told).not.toContain(OFFICE);
});

test('one address that guesses at many names is slowed, for half a minute at most', async () => {
	const address = '192.0.2.99';
	await fail('ten_thu_0', address);
	await authOf(house.unguarded)
		.updateTable('signInAttempt')
		.set({ failures: 150 })
		.where('kind', '=', 'address')
		.where('failures', '=', 1)
		.execute();
	await fail('ten_thu_1', address);
	const { code, wait } = await fail('ten_thu_2', address);
	expect(code).toBe('too-many-attempts');
	expect(wait).toBeLessThanOrEqual(30);
	expect((await fail('ten_thu_3', '192.0.2.100')).code).toBe('bad-credentials');
});

describe('an address', () => {
	test.each([
		['203.0.113.7', '203.0.113.7'],
		['::ffff:203.0.113.7', '203.0.113.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:db8:1:2::9', '2001:db8:1:2::/64'],
		['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
		['::1', '0:0:0:0::/64'],
		['fe80::1%eth0', 'fe80:0:0:0::/64']
	])('%s counts as %s', (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});
