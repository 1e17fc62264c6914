import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn, switchRole } from '#lib/server/auth/sign-in.ts';
import { findBearer } from '#lib/server/auth/tokens.ts';
import { clockAt } from '#lib/server/clock.ts';
import type { Context } from '#lib/server/context.ts';
import { addDeputy } from '#lib/server/operations/account/add-deputy.ts';
import { assignRole } from '#lib/server/operations/account/assign-role.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { createToken } from '#lib/server/operations/account/create-token.ts';
import { disablePerson } from '#lib/server/operations/account/disable-person.ts';
import { enablePerson } from '#lib/server/operations/account/enable-person.ts';
import { endAssignment } from '#lib/server/operations/account/end-assignment.ts';
import { endSessions } from '#lib/server/operations/account/end-sessions.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { revokeToken } from '#lib/server/operations/account/revoke-token.ts';
import { viewPerson } from '#lib/server/operations/account/view-person.ts';
import { as, instant } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { authRoom, browser as browserOf } from '../support/sign-in-browser.ts';

const NOW = '2023-07-05T09:00';

let house: TestDatabase;
let terminal: Context;
beforeAll(async () => {
	house = await testDatabase();
	terminal = { db: house.db, clock: clockAt(instant(NOW)), actor: ADMINISTRATOR_AT_TERMINAL };
});
afterAll(() => house.close());

let count = 0;
/** An account with a password that is known, and its only assignment. */
async function person(role: 'ward-officer' | 'ward-leader', unit: string) {
	const userName = `nguoi_${(count += 1)}`;
	const { password, id } = await createAccount(terminal, { userName, role, unit });
	const { assignments } = await viewPerson(terminal, userName);
	return { id, userName, password, assignmentId: assignments[0]?.id ?? '' };
}
async function signedIn({ userName, password }: { userName: string; password: string }) {
	let at = instant(NOW);
	const clock = { isSimulated: true, at: () => at };
	const browser = browserOf({ ...authRoom(house), clock });
	await signIn(browser.visit(), { userName, password });
	/** Who is signed in, today or on another day. */
	const sessionOn = (day: string) => {
		at = instant(`${day}T09:00`);
		return browser.session().finally(() => (at = instant(NOW)));
	};
	return { ...browser, sessionOn };
}

describe('a person with several roles', () => {
	test('begins in the first, changes to another, and back when the other has ended', async () => {
		const officer = await person('ward-officer', '06808');
		await assignRole(terminal, {
			...{ userName: officer.userName, role: 'ward-leader', unit: '06811' },
			...{ firstOn: '2023-07-05', lastOn: '2023-07-07' }
		});
		const { assignments } = await viewPerson(terminal, officer.userName);
		const other = assignments.find(({ role }) => role === 'ward-leader')?.id ?? '';
		const browser = await signedIn(officer);
		expect((await browser.session())?.actor).toMatchObject({ role: 'ward-officer' });

		await switchRole(browser.visit(), other);
		const session = await browser.session();
		expect(session?.actor).toMatchObject({ id: officer.id, role: 'ward-leader' });
		const wards = await Promise.all(
			['06808', '06811'].map((unit) => as(house.db, 'ward-officer', unit, NOW))
		);
		expect(session?.held.map(({ unitId }) => unitId)).toEqual(wards.map(({ actor }) => actor.unitId));
		expect(session?.actor?.unitId).toBe(wards[1]?.actor.unitId);

		expect((await browser.sessionOn('2023-07-07'))?.actor?.role).toBe('ward-leader');
		expect((await browser.sessionOn('2023-07-08'))?.actor?.role).toBe('ward-officer');
	});

	test('cannot change to somebody else’s, a later or an ended one', async () => {
		const [one, other] = [await person('ward-officer', '06808'), await person('ward-officer', '06811')];
		const browser = await signedIn(one);
		await assignRole(terminal, {
			...{ userName: one.userName, role: 'ward-leader', unit: '06808' },
			...{ firstOn: '2023-08-01', lastOn: null }
		});
		const { assignments } = await viewPerson(terminal, one.userName);
		const later = assignments.find(({ state }) => state === 'planned')?.id ?? '';
		for (const id of [other.assignmentId, later, 'nonsense']) {
			await expect(switchRole(browser.visit(), id)).rejects.toMatchObject({ code: 'not-found' });
		}
		expect((await browser.session())?.assignmentId).toBe(one.assignmentId);
	});

	test('is not given the same role at the same unit twice, nor days that cannot be', async () => {
		const { userName } = await person('ward-officer', '06808');
		const wanted = { userName, role: 'ward-officer' as const, unit: '06808', firstOn: null, lastOn: null };
		await expect(assignRole(terminal, wanted)).rejects.toMatchObject({ code: 'already-assigned' });
		for (const [firstOn, lastOn] of [
			['2023-07-09', '2023-07-08'],
			['2023-06-01', '2023-07-04'],
			['2023-02-30', null]
		] as const) {
			const days = { ...wanted, unit: '06811', firstOn, lastOn };
			await expect(assignRole(terminal, days)).rejects.toMatchObject({ code: 'wrong-days' });
		}
		await expect(assignRole(terminal, { ...wanted, unit: 'TC-A' })).rejects.toMatchObject({
			code: 'unknown-unit'
		});
	});
});

test('a form that is sent twice gives one role, and ends it once', async () => {
	const { userName } = await person('ward-officer', '06808');
	const wanted = { userName, role: 'ward-leader' as const, unit: '06808', firstOn: null, lastOn: null };
	for (const _ of ['once', 'twice']) await assignRole(terminal, wanted, { key: 'assign-1' });
	const { assignments } = await viewPerson(terminal, userName);
	expect(assignments.map(({ role }) => role)).toEqual(['ward-officer', 'ward-leader']);
	const ended = { userName, assignmentId: assignments[1]?.id ?? '', lastOn: null };
	for (const _ of ['once', 'twice']) await endAssignment(terminal, ended, { key: 'end-1' });
	await expect(endAssignment(terminal, ended, { key: 'end-2' })).rejects.toMatchObject({
		code: 'wrong-days'
	});
});

test('who holds no role today is signed in as nobody in particular', async () => {
	const officer = await person('ward-officer', '06808');
	const browser = await signedIn(officer);
	await endAssignment(terminal, { ...officer, lastOn: null });
	expect(await browser.session()).toMatchObject({ userName: officer.userName, actor: null, held: [] });
	await expect(createToken(terminal, { userName: officer.userName, days: 1 })).rejects.toMatchObject({
		code: 'no-role'
	});
	await expect(endAssignment(terminal, { ...officer, lastOn: null })).rejects.toMatchObject({
		code: 'wrong-days'
	});
});

describe('a deputy', () => {
	test('acts in the absent person’s place from the first to the last day and not a day longer', async () => {
		const [leader, deputy] = [await person('ward-leader', '06808'), await person('ward-officer', '06808')];
		const days = { firstOn: '2023-07-10', lastOn: '2023-07-12' };
		await addDeputy(terminal, { userName: deputy.userName, standsInFor: leader.assignmentId, ...days });
		const browser = await signedIn(deputy);
		const rolesOn = async (day: string) => (await browser.sessionOn(day))?.held.map(({ role }) => role);
		expect(await rolesOn('2023-07-09')).toEqual(['ward-officer']);
		expect(await rolesOn('2023-07-10')).toEqual(['ward-officer', 'ward-leader']);
		expect(await rolesOn('2023-07-12')).toEqual(['ward-officer', 'ward-leader']);
		expect(await rolesOn('2023-07-13')).toEqual(['ward-officer']);
		const { assignments } = await viewPerson(terminal, deputy.userName);
		expect(assignments.at(-1)).toMatchObject({
			...{ isDeputy: true, firstOn: '2023-07-10', lastOn: '2023-07-12', state: 'planned' },
			standsInFor: leader.userName
		});
	});

	test('never stands in for themselves, nor for a deputy', async () => {
		const [leader, deputy] = [await person('ward-leader', '06808'), await person('ward-officer', '06811')];
		const days = { firstOn: '2023-07-10', lastOn: '2023-07-12' };
		const own = { userName: leader.userName, standsInFor: leader.assignmentId, ...days };
		await expect(addDeputy(terminal, own)).rejects.toMatchObject({ code: 'not-found' });
		await addDeputy(terminal, { userName: deputy.userName, standsInFor: leader.assignmentId, ...days });
		const { assignments } = await viewPerson(terminal, deputy.userName);
		const second = { ...own, standsInFor: assignments.at(-1)?.id ?? '' };
		await expect(addDeputy(terminal, second)).rejects.toMatchObject({ code: 'not-found' });
	});
});

describe('a disabled person', () => {
	test('loses sessions and tokens at once, and cannot sign in until enabled again', async () => {
		const officer = await person('ward-officer', '06808');
		const [browser, room] = [await signedIn(officer), { ...authRoom(house), clock: terminal.clock }];
		const token = await createToken(terminal, { userName: officer.userName, days: 1, label: 'máy' });
		expect(await findBearer(room, token)).toMatchObject({ id: officer.id });
		await disablePerson(terminal, officer.userName);
		expect(await browser.session()).toBeUndefined();
		expect(await findBearer(room, token)).toBeUndefined();
		await expect(signedIn(officer)).rejects.toMatchObject({ code: 'bad-credentials' });
		await expect(createToken(terminal, { userName: officer.userName, days: 1 })).rejects.toMatchObject({
			code: 'unknown-account'
		});
		expect(await viewPerson(terminal, officer.userName)).toMatchObject({ sessions: [], tokens: [] });

		await enablePerson(terminal, officer.userName);
		expect(await browser.session()).toBeUndefined();
		expect((await (await signedIn(officer)).session())?.actor?.role).toBe('ward-officer');
	});
});

test('one session is ended without the others, one token without the others', async () => {
	const officer = await person('ward-officer', '06808');
	const { userName } = officer;
	const [first, second] = [await signedIn(officer), await signedIn(officer)];
	const [keep, lose] = [
		await createToken(terminal, { userName, days: 2, label: 'keep' }),
		await createToken(terminal, { userName, days: 2, label: 'lose' })
	];
	const sessionId = (await second.session())?.sessionId ?? '';
	await endSessions(terminal, { userName, sessionId });
	expect(await first.session()).toBeDefined();
	expect(await second.session()).toBeUndefined();
	const { tokens } = await viewPerson(terminal, userName);
	await revokeToken(terminal, { userName, tokenId: tokens.find(({ label }) => label === 'lose')?.id ?? '' });
	const room = { ...authRoom(house), clock: terminal.clock };
	expect(await findBearer(room, keep)).toBeDefined();
	expect(await findBearer(room, lose)).toBeUndefined();
	await endSessions(terminal, { userName });
	expect(await first.session()).toBeUndefined();
});

test('only an administrator looks after people; everybody else hears 403 before anybody’s name', async () => {
	const { userName, assignmentId } = await person('ward-officer', '06808');
	for (const [role, unit] of [
		['ward-officer', '06808'],
		['office-head', 'PLD'],
		['city-leader', 'UB']
	] as const) {
		const context = await as(house.db, role, unit, NOW);
		for (const deed of [
			() => viewPerson(context, userName),
			() => viewPerson(context, 'nobody_here'),
			() => disablePerson(context, userName),
			() => endAssignment(context, { userName, assignmentId, lastOn: null }),
			() => endSessions(context, { userName })
		]) {
			await expect(deed()).rejects.toMatchObject({ code: 'not-allowed' });
		}
	}
	await expect(viewPerson(terminal, 'nobody_here')).rejects.toMatchObject({ code: 'not-found' });
});
