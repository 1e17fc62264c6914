import type { Handle } from '../db/connection.ts';
import type { Account } from './accounts.ts';
import { authOf } from './tables.ts';

/** An account as those who look after accounts see it. */
export interface Person extends Account {
	readonly lastSignedInAt: Date | null;
	readonly phone: string | null;
	readonly contactEmail: string | null;
}

/** Everybody who has an account, in the order of their names' letters. */
export async function listPeople(db: Handle): Promise<Person[]> {
	return people(db).orderBy('name').orderBy('username').execute();
}

export async function findPerson(db: Handle, userName: string): Promise<Person | undefined> {
	return people(db).where('username', '=', userName.toLowerCase()).executeTakeFirst();
}

export async function updatePerson(
	db: Handle,
	id: string,
	change: { name: string; phone: string | null; contactEmail: string | null }
): Promise<void> {
	await authOf(db).updateTable('user').set(change).where('id', '=', id).execute();
}

/** Technical time: a shifted business clock must not keep anybody in or out. */
export async function updateDisabled(db: Handle, id: string, isDisabled: boolean): Promise<void> {
	await authOf(db)
		.updateTable('user')
		.set({ disabledAt: isDisabled ? new Date() : null })
		.where('id', '=', id)
		.execute();
}

function people(db: Handle) {
	return authOf(db)
		.selectFrom('user')
		.select(['id', 'name', 'username as userName', 'mustChangePassword', 'isDemo', 'disabledAt'])
		.select(['twoFactorEnabled as hasSecondFactor', 'lastSignedInAt', 'phone', 'contactEmail']);
}
