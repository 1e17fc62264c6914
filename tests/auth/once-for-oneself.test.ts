import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { changePassword } from '#lib/server/auth/change-password.ts';
import { endOtherSessions } from '#lib/server/auth/own-sessions.ts';
import * as factor from '#lib/server/auth/second-factor.ts';
import { signIn } from '#lib/server/auth/sign-in.ts';
import { authOf } from '#lib/server/auth/tables.ts';
import { codeOf, stepOf } from '#lib/server/auth/totp.ts';
import { SettableClock } from '#lib/server/clock.ts';
import { moveDemoClock } from '#lib/server/operations/demo/move-demo-clock.ts';
import { as, instant } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { secretIn } from '../support/enrolled.ts';
import { makePerson, PASSWORD } from '../support/person.ts';
import { authRoom, browser } from '../support/sign-in-browser.ts';

const NEW = 'con mèo thức trên mái nhà';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

async function come(userName: string) {
	const one = browser(authRoom(house));
	await signIn(one.visit(), { userName, password: PASSWORD });
	return one;
}

interface Told {
	kind: string;
	tableName: string | null;
	actorId: string;
	columns: string[];
	reason: string | null;
}
/** What the audit was told since the place. */
async function toldAfter(seq: number): Promise<Told[]> {
	const { rows } = await house.asOwner((owner) =>
		sql<Told>`select kind, table_name as "tableName", actor_id as "actorId", columns, details ->> 'reason' as reason
			from audit.entry where seq > ${seq} order by seq`.execute(owner)
	);
	return rows;
}
async function head(): Promise<number> {
	const { rows } = await house.asOwner((owner) =>
		sql<{ seq: number }>`select coalesce(max(seq), 0)::int as seq from audit.entry`.execute(owner)
	);
	return rows[0]?.seq ?? 0;
}

test('a password is changed once, in the person’s own name, also when the form comes twice at one moment', async () => {
	const id = await makePerson(house, { userName: 'doi_mat_khau' });
	const one = await come('doi_mat_khau');
	const before = await head();
	const [first, second] = [one.visit(), one.visit()];
	const change = (visit: typeof first, wanted: string) =>
		changePassword(visit, { current: PASSWORD, wanted }, { key: 'change' });
	await Promise.all([change(first, NEW), change(second, NEW)]);
	const told = (await toldAfter(before)).filter(({ tableName }) => tableName === 'auth.account');
	expect(told).toMatchObject([{ kind: 'update', actorId: id }]);
	expect(await one.session()).toMatchObject({ userName: 'doi_mat_khau' });

	// Whoever typed another one in between is not told that it holds.
	await expect(change(one.visit(), 'con mèo nào trên mái nhà')).rejects.toMatchObject({ code: 'key-reused' });
	const keys = await authOf(house.unguarded).selectFrom('usedKey').selectAll().execute();
	expect(keys.map(({ key }) => key)).toEqual(['change']);
	expect(JSON.stringify(keys)).not.toContain('mèo');
});

test('a second factor is begun, confirmed, given new codes and taken off once each', async () => {
	const id = await makePerson(house, { userName: 'hai_buoc', role: 'office-staff' });
	const one = await come('hai_buoc');
	const me = (await one.session())!;
	const begin = () => factor.beginEnrolment(one.visit(), me, { password: PASSWORD }, { key: 'form' });
	const begun = await begin();
	// The telephone has read it: it stays the secret.
	expect(await begin()).toEqual(begun);
	const letStepPass = () =>
		authOf(house.unguarded).updateTable('twoFactor').set({ lastStep: 0 }).where('userId', '=', id).execute();
	const code = (): string => codeOf(secretIn(begun.uri), stepOf(new Date()));
	const confirm = (sent: string) => factor.confirmEnrolment(one.visit(), me, sent, { key: 'form' });
	await expect(confirm('000000x')).rejects.toMatchObject({ code: 'bad-code' });
	const codes = await confirm(code());
	expect(codes).toHaveLength(10);
	await expect(confirm(code())).rejects.toMatchObject({ code: 'told-already' });

	const stored = async () =>
		(await authOf(house.unguarded).selectFrom('twoFactor').select('backupCodes').execute())[0]?.backupCodes;
	const renew = () => factor.renewBackupCodes(one.visit(), me, { password: PASSWORD }, { key: 'form' });
	await renew();
	const renewed = await stored();
	await expect(renew()).rejects.toMatchObject({ code: 'told-already' });
	expect(await stored()).toBe(renewed);

	await letStepPass();
	const sent = { password: PASSWORD, code: code() };
	const remove = () => factor.removeFactor(one.visit(), me, sent, { key: 'form' });
	await remove();
	await remove();
	expect(await factor.countBackupCodes(authRoom(house), id)).toBeNull();
});

test('other sessions end once: a form of old does not end those that began since', async () => {
	await makePerson(house, { userName: 'nhieu_may' });
	const [one, two] = [await come('nhieu_may'), await come('nhieu_may')];
	const me = (await one.session())!;
	await endOtherSessions(authRoom(house), me, { key: 'others' });
	expect(await two.session()).toBeUndefined();
	const three = await come('nhieu_may');
	await endOtherSessions(authRoom(house), me, { key: 'others' });
	expect(await three.session()).toBeDefined();
});

test('what is refused before any transaction is told to the audit like the rest', async () => {
	const before = await head();
	const officer = await as(house.db, 'ward-officer', '06808', '2023-07-05T09:00');
	const clock = new SettableClock(instant('2023-07-05T09:00'));
	await expect(moveDemoClock({ ...officer, clock }, '2023-07-06T09:00')).rejects.toMatchObject({
		code: 'not-allowed'
	});
	await expect(
		factor.beginEnrolment(
			browser(authRoom(house)).visit(),
			{ id: 'somebody', userName: 'trinh_dien', isDemo: true },
			{ password: PASSWORD }
		)
	).rejects.toMatchObject({ code: 'not-allowed' });
	expect(await toldAfter(before)).toMatchObject([
		{ kind: 'refused', actorId: officer.actor.id, reason: 'not-allowed' },
		{ kind: 'refused', actorId: 'somebody', reason: 'not-allowed' }
	]);
});
