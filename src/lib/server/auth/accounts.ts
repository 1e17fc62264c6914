import { randomBytes, randomUUID } from 'node:crypto';
import { isRole, type Actor, type Role } from '#lib/domain/actor.ts';
import type { Handle, Unguarded } from '../db/connection.ts';
import { authOf, type AuthTables } from './tables.ts';

export interface Account extends Actor {
	readonly userName: string;
	readonly mustChangePassword: boolean;
	readonly isDemo: boolean;
}

export interface NewAccount {
	readonly userName: string;
	readonly name: string;
	readonly role: Role;
	readonly unitId: string;
	readonly passwordHash: string;
	readonly mustChangePassword: boolean;
	readonly isDemo: boolean;
}

/** User names are letters, digits and underscores, compared without case. */
export function isUserName(text: string): boolean {
	return /^[A-Za-z0-9_]{3,30}$/.test(text);
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
	return accounts(db).where('username', '=', userName.toLowerCase()).executeTakeFirst().then(asAccount);
}

export async function listDemoAccountRows(db: Unguarded | Handle): Promise<Account[]> {
	const rows = await accounts(db).where('isDemo', '=', true).orderBy('createdAt').execute();
	return rows.flatMap((row) => asAccount(row) ?? []);
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
			role: account.role,
			unitId: account.unitId,
			mustChangePassword: account.mustChangePassword,
			isDemo: account.isDemo
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
		.select(['id', 'name', 'username', 'role', 'unitId', 'mustChangePassword', 'isDemo']);
}

type AccountRow = Pick<
	AuthTables['user'],
	'id' | 'name' | 'username' | 'unitId' | 'mustChangePassword' | 'isDemo'
> & { role: string };

/** A row as an account; a role we do not know is nobody. */
function asAccount(row: AccountRow | undefined): Account | undefined {
	if (!row || !isRole(row.role)) return undefined;
	const { id, name, username, role, unitId, mustChangePassword, isDemo } = row;
	return { id, name, userName: username, role, unitId, mustChangePassword, isDemo };
}
