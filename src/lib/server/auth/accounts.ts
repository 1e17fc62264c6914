import { randomBytes, randomUUID } from 'node:crypto';
import type { Handle, Unguarded } from '../db/connection.ts';
import { authOf } from './tables.ts';

/** A person who can sign in; what the person may act as are assignments. */
export interface Account {
	readonly id: string;
	readonly name: string;
	readonly userName: string;
	readonly mustChangePassword: boolean;
	readonly isDemo: boolean;
	/** Since when the person may not come in; null: they may. */
	readonly disabledAt: Date | null;
	readonly hasSecondFactor: boolean;
}

export interface NewAccount {
	readonly userName: string;
	readonly name: string;
	readonly passwordHash: string;
	readonly mustChangePassword: boolean;
	readonly isDemo: boolean;
	readonly phone?: string | null;
	readonly contactEmail?: string | null;
}

/** A first password that is easy to read out over the phone and hard to guess: 80 bits. */
export function firstPassword(): string {
	const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
	const drawn = [...randomBytes(16)].map((byte) => letters[byte % letters.length] ?? 'a');
	return [drawn.slice(0, 4), drawn.slice(4, 8), drawn.slice(8, 12), drawn.slice(12)]
		.map((part) => part.join(''))
		.join('-');
}

/** The account of a user name, or undefined. */
export async function findAccount(db: Unguarded | Handle, userName: string): Promise<Account | undefined> {
	return accounts(db).where('username', '=', userName.toLowerCase()).executeTakeFirst();
}

export async function findAccountById(db: Unguarded | Handle, id: string): Promise<Account | undefined> {
	return accounts(db).where('id', '=', id).executeTakeFirst();
}

export async function listDemoAccountRows(db: Unguarded | Handle): Promise<Account[]> {
	return accounts(db).where('isDemo', '=', true).orderBy('createdAt').execute();
}

/** Adds an account with its password. A user name that is taken is a unique violation (23505). */
export async function insertAccount(db: Handle, account: NewAccount): Promise<string> {
	const auth = authOf(db);
	const id = randomUUID();
	const userName = account.userName.toLowerCase();
	await auth
		.insertInto('user')
		.values({
			id,
			name: account.name,
			// Sign-in's tables want an address; this domain is reserved and receives nothing.
			email: `${userName}@nobody.invalid`,
			emailVerified: false,
			username: userName,
			displayUsername: account.userName,
			mustChangePassword: account.mustChangePassword,
			isDemo: account.isDemo,
			phone: account.phone ?? null,
			contactEmail: account.contactEmail ?? null
		})
		.execute();
	await auth
		.insertInto('account')
		.values({
			id: randomUUID(),
			accountId: id,
			providerId: 'credential',
			userId: id,
			password: account.passwordHash,
			updatedAt: new Date()
		})
		.execute();
	return id;
}

export async function markPasswordChanged(db: Unguarded, userId: string): Promise<void> {
	await authOf(db).updateTable('user').set({ mustChangePassword: false }).where('id', '=', userId).execute();
}

function accounts(db: Unguarded | Handle) {
	return authOf(db)
		.selectFrom('user')
		.select(['id', 'name', 'username as userName', 'mustChangePassword', 'isDemo', 'disabledAt'])
		.select('twoFactorEnabled as hasSecondFactor');
}
