import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changePassword } from '#lib/server/auth/change-password.ts';
import { DEMO_PASSWORD, signIn, signInToDemo, signOut } from '#lib/server/auth/sign-in.ts';
import { authOf } from '#lib/server/auth/tables.ts';
import { findBearer } from '#lib/server/auth/tokens.ts';
import { realClock } from '#lib/server/clock.ts';
import type { Mode } from '#lib/server/config.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { createToken } from '#lib/server/operations/account/create-token.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { authRoom, browser } from '../support/sign-in-browser.ts';
import { as } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const terminal = () => ({ db: house.db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL });
const room = (mode: Mode) => authRoom(house, { mode });

describe('a new account', () => {
	test('signs in with its first password, must change it, and then uses its own', async () => {
		const { password, unitName } = await createAccount(terminal(), {
			userName: 'Can_Bo_1',
			role: 'ward-officer',
			unit: '06811'
		});
		expect(unitName).toBe('Phường Thanh Sơn');
		const one = browser(room('production'));
		await signIn(one.visit(), { userName: 'can_bo_1', password });
		expect(await one.session()).toMatchObject({
			userName: 'can_bo_1',
			actor: { role: 'ward-officer' },
			mustChangePassword: true
		});

		const other = browser(room('production'));
		await signIn(other.visit(), { userName: 'CAN_BO_1', password });
		await expect(changePassword(one.visit(), { current: password, wanted: 'ngắn' })).rejects.toMatchObject({
			code: 'bad-password'
		});
		await expect(changePassword(one.visit(), { current: password, wanted: password })).rejects.toMatchObject({
			code: 'same-password'
		});
		await expect(
			changePassword(one.visit(), { current: 'không phải mật khẩu', wanted: 'mật khẩu mới của tôi' })
		).rejects.toMatchObject({ code: 'bad-credentials' });
		await changePassword(one.visit(), { current: password, wanted: 'mật khẩu mới của tôi' });
		expect(await one.session()).toMatchObject({ mustChangePassword: false });
		expect(await other.session()).toBeUndefined();

		await signOut(one.visit());
		expect(await one.session()).toBeUndefined();
		// Typed with separate accents, as some keyboards do.
		await signIn(one.visit(), { userName: 'can_bo_1', password: 'mật khẩu mới của tôi'.normalize('NFD') });
		expect(await one.session()).toBeDefined();
	});

	test('is refused when the name is taken, the unit unknown or of the wrong kind', async () => {
		await createAccount(terminal(), { userName: 'truong_a', role: 'school', unit: 'TC-A' });
		await expect(
			createAccount(terminal(), { userName: 'TRUONG_A', role: 'school', unit: 'TC-A' })
		).rejects.toMatchObject({ code: 'name-taken' });
		await expect(
			createAccount(terminal(), { userName: 'truong_b', role: 'school', unit: '06811' })
		).rejects.toMatchObject({ code: 'unknown-unit' });
		await expect(
			createAccount(terminal(), { userName: 'phuong_x', role: 'ward-officer' })
		).rejects.toMatchObject({ code: 'unknown-unit' });
		await expect(
			createAccount(terminal(), { userName: 'lanh_dao_x', role: 'city-leader', unit: '06811' })
		).rejects.toMatchObject({ code: 'unknown-unit' });
		await expect(
			createAccount(terminal(), { userName: 'a b', role: 'school', unit: 'TC-A' })
		).rejects.toMatchObject({ code: 'bad-user-name' });
	});

	test('can be made by the administrator only', async () => {
		const head = await as(house.db, 'office-head', 'PLD', '2023-07-01T09:00');
		await expect(createAccount(head, { userName: 'ai_do', role: 'administrator' })).rejects.toMatchObject({
			code: 'not-allowed'
		});
	});
});

test('an unknown name and a wrong password get the same answer', async () => {
	await createAccount(terminal(), { userName: 'chuyen_vien', role: 'office-staff' });
	for (const userName of ['chuyen_vien', 'nobody_here']) {
		const visitor = browser(room('production'));
		await expect(signIn(visitor.visit(), { userName, password: 'sai mật khẩu rồi' })).rejects.toMatchObject({
			code: 'bad-credentials'
		});
		expect(visitor.kept.size).toBe(0);
	}
});

test('demo accounts open in the demo with one click, and never in production', async () => {
	const demoPassword = DEMO_PASSWORD;
	await createAccount(terminal(), { userName: 'demo_leader', role: 'city-leader', demoPassword });
	await createAccount(terminal(), { userName: 'real_staff', role: 'office-staff' });
	const demo = browser(room('demo'));
	await expect(signInToDemo(demo.visit(), 'real_staff')).rejects.toMatchObject({ code: 'not-found' });
	expect(await demo.session()).toBeUndefined();
	await signInToDemo(demo.visit(), 'demo_leader');
	expect(await demo.session()).toMatchObject({ userName: 'demo_leader', mustChangePassword: false });
	const production = browser(room('production'));
	await expect(signInToDemo(production.visit(), 'demo_leader')).rejects.toMatchObject({ code: 'not-found' });
	await expect(
		signIn(production.visit(), { userName: 'demo_leader', password: demoPassword })
	).rejects.toMatchObject({ code: 'bad-credentials' });

	const token = await createToken(terminal(), { userName: 'demo_leader', days: 1 });
	expect(await findBearer(room('demo'), token)).toMatchObject({ role: 'city-leader' });
	expect(await findBearer(room('production'), token)).toBeUndefined();
});

describe('a token', () => {
	test('is kept as a digest, acts as its account, and ends', async () => {
		const { id } = await createAccount(terminal(), { userName: 'may_chu', role: 'office-head' });
		const token = await createToken(terminal(), { userName: 'may_chu', days: 1 });
		const here = room('production');
		expect(await findBearer(here, token)).toMatchObject({ id, role: 'office-head' });
		const rows = await authOf(house.unguarded).selectFrom('apiToken').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain(token);
		await authOf(house.unguarded)
			.updateTable('apiToken')
			.set({ expiresAt: new Date(Date.now() - 1) })
			.execute();
		expect(await findBearer(here, token)).toBeUndefined();
		expect(await findBearer(here, 'ubt_nothing')).toBeUndefined();
	});

	test('needs an account and a sensible number of days', async () => {
		await expect(createToken(terminal(), { userName: 'nobody', days: 1 })).rejects.toMatchObject({
			code: 'unknown-account'
		});
		await expect(createToken(terminal(), { userName: 'may_chu', days: 0 })).rejects.toMatchObject({
			code: 'malformed'
		});
	});
});
