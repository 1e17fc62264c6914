import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '#lib/server/auth/sign-in.ts';
import { realClock } from '#lib/server/clock.ts';
import type { Context } from '#lib/server/context.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { disablePerson } from '#lib/server/operations/account/disable-person.ts';
import { endAssignment } from '#lib/server/operations/account/end-assignment.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { viewPerson } from '#lib/server/operations/account/view-person.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
let terminal: Context;
beforeAll(async () => {
	house = await testDatabase();
	terminal = { db: house.db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL };
});
afterAll(() => house.close());

async function administrator(userName: string) {
	await createAccount(terminal, { userName, role: 'administrator' });
	const { assignments } = await viewPerson(terminal, userName);
	return { userName, assignmentId: assignments[0]?.id ?? '' };
}

test('the last administrator can neither be disabled nor lose the role, whatever demo accounts there are', async () => {
	const demo = { userName: 'demo_admin', role: 'administrator' as const, demoPassword: DEMO_PASSWORD };
	await createAccount(terminal, demo);
	const only = await administrator('quan_tri_1');
	await expect(disablePerson(terminal, only.userName)).rejects.toMatchObject({ code: 'last-administrator' });
	for (const lastOn of [null, '2099-12-31']) {
		await expect(endAssignment(terminal, { ...only, lastOn })).rejects.toMatchObject({
			code: 'last-administrator'
		});
	}
});

test('of two who are disabled at the same moment one stays', async () => {
	const second = await administrator('quan_tri_2');
	const both = ['quan_tri_1', second.userName];
	await Promise.allSettled(both.map((userName) => disablePerson(terminal, userName)));
	const people = await Promise.all(both.map((userName) => viewPerson(terminal, userName)));
	expect(people.filter(({ isDisabled }) => isDisabled)).toHaveLength(1);
});
