import type { ColumnType, Generated, Kysely } from 'kysely';
import type { Role } from '#lib/domain/actor.ts';
import type { Handle, Unguarded } from '../db/connection.ts';

interface UserTable {
	id: string;
	name: string;
	email: string;
	emailVerified: boolean;
	username: string;
	displayUsername: string;
	role: Role;
	unitId: string;
	mustChangePassword: boolean;
	isDemo: boolean;
	createdAt: Generated<Date>;
	updatedAt: Generated<Date>;
}
interface AccountTable {
	id: string;
	accountId: string;
	providerId: string;
	userId: string;
	password: string;
	createdAt: Generated<Date>;
	updatedAt: Date;
}
interface ApiTokenTable {
	id: string;
	userId: string;
	digest: Buffer;
	expiresAt: Date;
	createdAt: ColumnType<Date, never, never>;
}

/** What we ourselves read and write of schema `auth`; the rest is better-auth's. */
export interface AuthTables {
	user: UserTable;
	account: AccountTable;
	apiToken: ApiTokenTable;
}

/** The same connection or transaction, looking at schema `auth`. */
export function authOf(db: Unguarded | Handle): Kysely<AuthTables> {
	return (db as unknown as Kysely<AuthTables>).withSchema('auth');
}
