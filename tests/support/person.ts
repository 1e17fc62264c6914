import type { Role } from '#lib/domain/actor.ts';
import { realClock } from '#lib/server/clock.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { authOf } from '#lib/server/auth/tables.ts';
import { hashPassword } from '#lib/server/auth/password.ts';
import type { TestDatabase } from './database.ts';

/** The password of everybody that makePerson makes. */
export const PASSWORD = 'con mèo ngủ trên mái nhà';

/** Somebody who has signed in before: with a password of their own. */
export async function makePerson(
	house: Pick<TestDatabase, 'db' | 'unguarded'>,
	{ userName, role = 'ward-officer', unit }: { userName: string; role?: Role; unit?: string }
): Promise<string> {
	const ofUnit = unit ?? (role === 'school' ? 'TC-A' : role.startsWith('ward-') ? '06811' : undefined);
	const { id } = await createAccount(
		{ db: house.db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL },
		{ userName, role, ...(ofUnit === undefined ? {} : { unit: ofUnit }) }
	);
	const auth = authOf(house.unguarded);
	const password = await hashPassword(PASSWORD);
	await auth.updateTable('account').set({ password }).where('userId', '=', id).execute();
	await auth.updateTable('user').set({ mustChangePassword: false }).where('id', '=', id).execute();
	return id;
}
