import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as factor from '#lib/server/auth/second-factor.ts';
import { signIn, signInWithCode } from '#lib/server/auth/sign-in.ts';
import { authOf } from '#lib/server/auth/tables.ts';
import { codeOf, stepOf } from '#lib/server/auth/totp.ts';
import { enrolled, secretIn } from '../support/enrolled.ts';
import { makePerson, PASSWORD } from '../support/person.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { authRoom, browser } from '../support/sign-in-browser.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

/** As if the person had waited for the telephone's next code. */
async function letStepPass(userId: string): Promise<void> {
	await authOf(house.unguarded)
		.updateTable('twoFactor')
		.set({ lastStep: 0 })
		.where('userId', '=', userId)
		.execute();
}

describe('enrolling', () => {
	test('is asked of the office, its head and the administrator, and of nobody else', async () => {
		for (const [role, isAsked] of [
			['office-staff', true],
			['office-head', true],
			['administrator', true],
			['city-leader', false],
			['ward-officer', false],
			['ward-leader', false],
			['school', false]
		] as const) {
			const userName = `vai_${role.replace('-', '_')}`;
			await makePerson(house, { userName, role });
			const one = browser(authRoom(house));
			await signIn(one.visit(), { userName, password: PASSWORD });
			expect([role, (await one.session())?.mustEnrol]).toEqual([role, isAsked]);
		}
	});

	test('takes the password and a code of the telephone, and gives ten backup codes', async () => {
		await makePerson(house, { userName: 'truong_phong', role: 'office-head' });
		const one = browser(authRoom(house));
		await signIn(one.visit(), { userName: 'truong_phong', password: PASSWORD });
		const me = (await one.session())!;
		await expect(
			factor.beginEnrolment(one.visit(), me, { password: 'không phải mật khẩu' })
		).rejects.toMatchObject({ code: 'bad-credentials' });
		const begun = await factor.beginEnrolment(one.visit(), me, { password: PASSWORD });
		expect(begun.uri).toMatch(/^otpauth:\/\/totp\/TTKDTM%20Uong%20Bi:truong_phong\?secret=[A-Z2-7]+&issuer=/);
		expect(await factor.findEnrolment(authRoom(house), me)).toEqual(begun);
		await expect(factor.confirmEnrolment(one.visit(), me, '000 000x')).rejects.toMatchObject({
			code: 'bad-code'
		});
		expect((await one.session())?.mustEnrol).toBe(true);
		const code = codeOf(secretIn(begun.uri), stepOf(new Date()));
		const codes = await factor.confirmEnrolment(one.visit(), me, `${code.slice(0, 3)} ${code.slice(3)}`);
		expect(new Set(codes).size).toBe(10);
		// 24 of 31 letters are 118 bits: what is kept of them may be a plain digest from 112 on (ASVS 6.5.2).
		for (const one of codes) expect(one).toMatch(/^([a-hjkmnp-z2-9]{4}-){5}[a-hjkmnp-z2-9]{4}$/);
		expect(await one.session()).toMatchObject({ mustEnrol: false, hasSecondFactor: true });
	});

	test('leaves neither the secret nor the codes readable in the database', async () => {
		const { id, secret, codes } = await enrolled(house, 'quan_tri_1', 'administrator');
		const row = await authOf(house.unguarded)
			.selectFrom('twoFactor')
			.selectAll()
			.where('userId', '=', id)
			.executeTakeFirstOrThrow();
		expect(JSON.stringify(row)).not.toContain(secret);
		for (const code of codes) expect(JSON.stringify(row)).not.toContain(code);
	});

	test('is not for the demo accounts, which belong to everybody', async () => {
		await makePerson(house, { userName: 'dien_thu', role: 'office-head' });
		await authOf(house.unguarded)
			.updateTable('user')
			.set({ isDemo: true })
			.where('username', '=', 'dien_thu')
			.execute();
		const one = browser(authRoom(house, { mode: 'demo' }));
		await signIn(one.visit(), { userName: 'dien_thu', password: PASSWORD });
		const me = (await one.session())!;
		expect(me.mustEnrol).toBe(false);
		await expect(factor.beginEnrolment(one.visit(), me, { password: PASSWORD })).rejects.toMatchObject({
			code: 'not-allowed'
		});
	});
});

describe('signing in with a second factor', () => {
	test('opens no session before the code, and takes each time step once', async () => {
		const { id, userName, secret } = await enrolled(house, 'chuyen_vien_1', 'office-staff');
		await letStepPass(id);
		const one = browser(authRoom(house));
		expect(await signIn(one.visit(), { userName, password: PASSWORD })).toBeNull();
		expect(await one.session()).toBeUndefined();
		const code = codeOf(secret, stepOf(new Date()));
		await signInWithCode(one.visit(), code);
		expect(await one.session()).toMatchObject({ userName });

		// Read over the shoulder, and used within the same half minute.
		const thief = browser(authRoom(house));
		await signIn(thief.visit(), { userName, password: PASSWORD });
		await expect(signInWithCode(thief.visit(), code)).rejects.toMatchObject({ code: 'bad-code' });
		const earlier = codeOf(secret, stepOf(new Date()) - 1);
		await expect(signInWithCode(thief.visit(), earlier)).rejects.toMatchObject({ code: 'bad-code' });
		expect(await thief.session()).toBeUndefined();
	});

	test('of two browsers with one code at the same moment one comes in', async () => {
		const { id, userName, secret } = await enrolled(house, 'chuyen_vien_2', 'office-staff');
		await letStepPass(id);
		const both = [browser(authRoom(house)), browser(authRoom(house))];
		for (const one of both) await signIn(one.visit(), { userName, password: PASSWORD });
		const code = codeOf(secret, stepOf(new Date()));
		const told = await Promise.allSettled(both.map((one) => signInWithCode(one.visit(), code)));
		expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	test('a backup code works once, however it is written', async () => {
		const { userName, codes } = await enrolled(house, 'chuyen_vien_3', 'office-staff');
		const [first = ''] = codes;
		const one = browser(authRoom(house));
		await signIn(one.visit(), { userName, password: PASSWORD });
		await signInWithCode(one.visit(), first.toUpperCase().replaceAll('-', ' '));
		expect(await one.session()).toMatchObject({ userName });
		const again = browser(authRoom(house));
		await signIn(again.visit(), { userName, password: PASSWORD });
		await expect(signInWithCode(again.visit(), first)).rejects.toMatchObject({ code: 'bad-code' });
		const me = (await one.session())!;
		expect(await factor.countBackupCodes(authRoom(house), me.id)).toBe(9);
		const renewed = await factor.renewBackupCodes(one.visit(), me, { password: PASSWORD });
		expect(renewed).toHaveLength(10);
		await expect(signInWithCode(again.visit(), codes[1] ?? '')).rejects.toMatchObject({ code: 'bad-code' });
		await signInWithCode(again.visit(), renewed[0] ?? '');
		expect(await again.session()).toBeDefined();
	});

	test('what is kept of a backup code is no code', async () => {
		const { id, userName } = await enrolled(house, 'chuyen_vien_4', 'office-staff');
		const row = await authOf(house.unguarded)
			.selectFrom('twoFactor')
			.select('backupCodes')
			.where('userId', '=', id)
			.executeTakeFirstOrThrow();
		const [kept = ''] = JSON.parse(row.backupCodes) as string[];
		const one = browser(authRoom(house));
		await signIn(one.visit(), { userName, password: PASSWORD });
		await expect(signInWithCode(one.visit(), kept)).rejects.toMatchObject({ code: 'bad-code' });
	});

	test('wrong codes slow the account down although the password is right each time', async () => {
		const { userName } = await enrolled(house, 'chuyen_vien_5', 'office-staff');
		const told: string[] = [];
		for (let attempt = 1; attempt <= 6; attempt += 1) {
			const one = browser(authRoom(house));
			try {
				await signIn(one.visit(), { userName, password: PASSWORD });
				await signInWithCode(one.visit(), '000000');
			} catch (error) {
				told.push((error as { code: string }).code);
			}
		}
		expect(told).toEqual([...Array.from({ length: 5 }, () => 'bad-code'), 'too-many-attempts']);
	});

	test('without the password first there is nothing to answer', async () => {
		const { codes } = await enrolled(house, 'chuyen_vien_6', 'office-staff');
		const one = browser(authRoom(house));
		await expect(signInWithCode(one.visit(), codes[0] ?? '')).rejects.toMatchObject({ code: 'code-expired' });
	});
});

test('taking the factor off needs the password and a code, and leads an obliged person back to enrolling', async () => {
	const { one, codes } = await enrolled(house, 'quan_tri_2', 'administrator');
	const me = (await one.session())!;
	await expect(
		factor.removeFactor(one.visit(), me, { password: PASSWORD, code: '000000' })
	).rejects.toMatchObject({ code: 'bad-code' });
	await expect(
		factor.removeFactor(one.visit(), me, { password: 'không đúng đâu', code: codes[0] ?? '' })
	).rejects.toMatchObject({ code: 'bad-credentials' });
	await factor.removeFactor(one.visit(), me, { password: PASSWORD, code: codes[0] ?? '' });
	expect(await one.session()).toMatchObject({ hasSecondFactor: false, mustEnrol: true });
});
