import type { ColumnType, Generated, Kysely } from 'kysely';
import type { Role } from '#lib/domain/actor.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Handle, Unguarded } from '../db/connection.ts';

/** May be left out of a new row. */
type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;

interface UserTable {
	id: string;
	name: string;
	email: string;
	emailVerified: boolean;
	username: string;
	displayUsername: string;
	mustChangePassword: boolean;
	isDemo: boolean;
	disabledAt: Nullable<Date>;
	lastSignedInAt: Nullable<Date>;
	/** How to reach the person, as far as somebody wrote it down. */
	phone: Nullable<string>;
	contactEmail: Nullable<string>;
	twoFactorEnabled: Generated<boolean>;
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
interface AssignmentTable {
	id: string;
	userId: string;
	role: Role;
	unitId: string | null;
	validFrom: Day | null;
	validBefore: Day | null;
	standsInFor: string | null;
	isDeputy: ColumnType<boolean, never, never>;
	createdAt: ColumnType<Date, never, never>;
}
interface SessionTable {
	id: string;
	token: string;
	userId: string;
	assignmentId: string | null;
	expiresAt: Date;
	createdAt: Date;
	ipAddress: string | null;
	userAgent: string | null;
	lastSeenAt: Date;
	failedBefore: number;
	failedSince: Date | null;
	previousSignInAt: Date | null;
}
interface ApiTokenTable {
	id: string;
	assignmentId: string;
	/** What it is for, as its maker called it. */
	label: string;
	digest: Buffer;
	expiresAt: Date;
	createdAt: ColumnType<Date, never, never>;
}

interface VerificationTable {
	identifier: string;
	value: string;
	expiresAt: Date;
}
interface TwoFactorTable {
	id: string;
	userId: string;
	secret: string;
	backupCodes: string;
	verified: boolean | null;
	lastStep: number;
}
interface SignInAttemptTable {
	kind: 'account' | 'address';
	digest: Buffer;
	failures: number;
	since: Date;
	lastAt: Date;
	waitUntil: Date;
}
interface ResetLinkTable {
	id: string;
	userId: string;
	digest: Buffer;
	clearsSecondFactor: boolean;
	issuedBy: string;
	createdAt: Generated<Date>;
	expiresAt: Date;
	usedAt: Date | null;
}

interface UsedKeyTable {
	userId: string;
	about: string;
	key: string;
	claimedAt: Generated<Date>;
	doneAt: Nullable<Date>;
}

/** What we ourselves read and write of schema `auth`; the rest is better-auth's. */
export interface AuthTables {
	user: UserTable;
	account: AccountTable;
	assignment: AssignmentTable;
	session: SessionTable;
	apiToken: ApiTokenTable;
	verification: VerificationTable;
	twoFactor: TwoFactorTable;
	signInAttempt: SignInAttemptTable;
	resetLink: ResetLinkTable;
	usedKey: UsedKeyTable;
}

/** The same connection or transaction, looking at schema `auth`. */
export function authOf(db: Unguarded | Handle): Kysely<AuthTables> {
	return (db as unknown as Kysely<AuthTables>).withSchema('auth');
}
