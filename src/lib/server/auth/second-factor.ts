import { symmetricDecrypt } from 'better-auth/crypto';
import { Refusal } from '../refusals.ts';
import { claimAttempt, forgiveAttempt } from './attempts.ts';
import { hashCode, newBackupCodes } from './backup-codes.ts';
import { onceForOneself, toldAlready, type Repeatable } from './once-for-oneself.ts';
import { authOf } from './tables.ts';
import { tellOfRefusal } from './told.ts';
import { stepOfCode } from './totp.ts';
import { enrolmentOf, type Enrolment } from './enrolment.ts';
import { headersOf, passOn, triedBy, type AuthRoom, type Visit } from './visit.ts';

/** Who changes their own second factor. */
interface Person {
	readonly id: string;
	readonly userName: string;
	readonly isDemo: boolean;
}

/** How many backup codes the person has left; null: no second factor. */
export async function countBackupCodes({ db }: AuthRoom, userId: string): Promise<number | null> {
	const row = await factorOf(db, userId);
	return row?.verified ? (JSON.parse(row.backupCodes) as string[]).length : null;
}

/**
 * Makes a secret for the person's telephone. It counts for nothing until a code of it was given back. Once under one
 * key: what a telephone has read already stays the secret.
 */
export async function beginEnrolment(
	visit: Visit,
	person: Person,
	{ password }: { password: string },
	{ key }: Repeatable = {}
): Promise<Enrolment> {
	// A demo account is everybody's: a second factor would shut out all the others.
	if (person.isDemo) {
		await tellOfRefusal(visit.locals.authRoom, person, 'not-allowed');
		throw new Refusal('not-allowed');
	}
	const { auth, db } = visit.locals.authRoom;
	const found = async (): Promise<Enrolment> => {
		const begun = await findEnrolment(visit.locals.authRoom, person);
		if (!begun) throw new Refusal('not-found');
		return begun;
	};
	const begin = async (): Promise<Enrolment> => {
		await withPassword(visit, person, () =>
			auth.api.enableTwoFactor({
				body: { password, method: 'totp' },
				headers: headersOf(visit),
				asResponse: true
			})
		);
		return found();
	};
	return onceForOneself(db, { key, userId: person.id, about: 'begin-second-factor' }, begin, found);
}

/** The secret that waits for its first code, to be shown again; undefined when none does. */
export async function findEnrolment(
	{ auth, db }: AuthRoom,
	{ id, userName }: Pick<Person, 'id' | 'userName'>
): Promise<Enrolment | undefined> {
	const row = await factorOf(db, id);
	if (row?.verified !== false) return undefined;
	return enrolmentOf(await decrypted(auth, row.secret), userName);
}

/** The telephone shows the right code: from now on it is asked for. Returns the backup codes, told once. */
export async function confirmEnrolment(
	visit: Visit,
	person: Person,
	code: string,
	{ key }: Repeatable = {}
): Promise<string[]> {
	const asked = { key, userId: person.id, about: 'confirm-second-factor' };
	return onceForOneself(visit.locals.authRoom.db, asked, () => confirm(visit, person, code), toldAlready);
}

async function confirm(visit: Visit, person: Person, code: string): Promise<string[]> {
	const { authRoom } = visit.locals;
	await claimAttempt(authRoom, triedBy(visit, person.userName));
	if (!(await takeStep(authRoom, person.id, code))) throw new Refusal('bad-code');
	const answer = await authRoom.auth.api.verifyTOTP({
		body: { code: digitsOf(code) },
		headers: headersOf(visit),
		asResponse: true
	});
	if (!answer.ok) throw new Refusal('bad-code');
	await forgiveAttempt(authRoom, triedBy(visit, person.userName));
	passOn(answer.headers, visit.cookies);
	// Those made with the secret were shown to nobody.
	const codes = newBackupCodes();
	await authOf(authRoom.db)
		.updateTable('twoFactor')
		.set({ backupCodes: JSON.stringify(codes.map((one) => hashCode(authRoom.auth.options.secret, one))) })
		.where('userId', '=', person.id)
		.execute();
	return codes;
}

/** Ten new backup codes, told once; the old ones are worth nothing from now on. */
export async function renewBackupCodes(
	visit: Visit,
	person: Person,
	{ password }: { password: string },
	{ key }: Repeatable = {}
): Promise<string[]> {
	const { auth, db } = visit.locals.authRoom;
	const renew = async (): Promise<string[]> => {
		const answer = await withPassword(visit, person, () =>
			auth.api.generateBackupCodes({ body: { password }, headers: headersOf(visit), asResponse: true })
		);
		return ((await answer.json()) as { backupCodes: string[] }).backupCodes;
	};
	return onceForOneself(db, { key, userId: person.id, about: 'renew-backup-codes' }, renew, toldAlready);
}

/** Takes the second factor off, to give it up or to enrol another telephone: password and a code are needed. */
export async function removeFactor(
	visit: Visit,
	person: Person,
	sent: { password: string; code: string },
	{ key }: Repeatable = {}
): Promise<void> {
	const asked = { key, userId: person.id, about: 'remove-second-factor' };
	await onceForOneself(
		visit.locals.authRoom.db,
		asked,
		() => remove(visit, person, sent),
		() => undefined
	);
}

async function remove(
	visit: Visit,
	person: Person,
	{ password, code }: { password: string; code: string }
): Promise<void> {
	const { authRoom } = visit.locals;
	await claimAttempt(authRoom, triedBy(visit, person.userName));
	if (!(await takeCode(authRoom, person.id, code))) throw new Refusal('bad-code');
	const answer = await authRoom.auth.api.disableTwoFactor({
		body: { password },
		headers: headersOf(visit),
		asResponse: true
	});
	if (!answer.ok) throw new Refusal('bad-credentials');
	await forgiveAttempt(authRoom, triedBy(visit, person.userName));
	passOn(answer.headers, visit.cookies);
}

type Kept = Pick<AuthRoom, 'auth' | 'db'>;

/** Uses up a code of either kind outside of signing in. */
async function takeCode(room: Kept, userId: string, code: string): Promise<boolean> {
	if (isTotp(code)) return takeStep(room, userId, code);
	const row = await factorOf(room.db, userId);
	const codes = row ? (JSON.parse(row.backupCodes) as string[]) : [];
	return codes.includes(hashCode(room.auth.options.secret, code));
}

/**
 * Is it the code of a time step that has not been used? Whoever asks first has it, and every earlier step is over
 * with it: what was read over a shoulder opens nothing (ASVS 6.5.1).
 */
export async function takeStep({ auth, db }: Kept, userId: string, code: string): Promise<boolean> {
	const row = await factorOf(db, userId);
	if (!row) return false;
	const step = stepOfCode(await decrypted(auth, row.secret), digitsOf(code), new Date());
	if (step === undefined) return false;
	const taken = await authOf(db)
		.updateTable('twoFactor')
		.set({ lastStep: step })
		.where('id', '=', row.id)
		.where('lastStep', '<', step)
		.executeTakeFirst();
	return taken.numUpdatedRows > 0n;
}

async function withPassword(
	visit: Visit,
	{ userName }: Person,
	ask: () => Promise<Response>
): Promise<Response> {
	const { authRoom } = visit.locals;
	await claimAttempt(authRoom, triedBy(visit, userName));
	const answer = await ask();
	if (!answer.ok) throw new Refusal('bad-credentials');
	await forgiveAttempt(authRoom, triedBy(visit, userName));
	return answer;
}

async function factorOf(db: AuthRoom['db'], userId: string) {
	return authOf(db)
		.selectFrom('twoFactor')
		.select(['id', 'secret', 'backupCodes', 'verified'])
		.where('userId', '=', userId)
		.executeTakeFirst();
}

async function decrypted(auth: AuthRoom['auth'], secret: string): Promise<string> {
	return symmetricDecrypt({ key: (await auth.$context).secretConfig, data: secret });
}

export function digitsOf(code: string): string {
	return code.replace(/\s/g, '');
}

export function isTotp(code: string): boolean {
	return /^\d{6}$/.test(digitsOf(code));
}
