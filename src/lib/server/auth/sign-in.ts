import type { Actor } from '#lib/domain/actor.ts';
import { heldOn, inUse } from '#lib/domain/assignment.ts';
import { dayOf } from '#lib/domain/day.ts';
import { LONGEST_PASSWORD } from '#lib/domain/password.ts';
import { lacksSecondFactor } from '#lib/domain/second-factor.ts';
import type { Mode } from '../config.ts';
import { Refusal } from '../refusals.ts';
import { isUserName } from '#lib/domain/person.ts';
import { findAccount, findAccountById, type Account } from './accounts.ts';
import { actorIn, readAssignments, type PersonsAssignment } from './assignments.ts';
import { claimAttempt, failAttempt, forgiveAttempt, settleAttempts } from './attempts.ts';
import { answerChallenge, findChallenged } from './challenge.ts';
import { beginSession, isAlive, type BeforeSession } from './own-sessions.ts';
import { authOf } from './tables.ts';
import { tellOf, tellOfFailure } from './told.ts';
import { headersOf, passOn, triedBy, type AuthRoom, type Visit } from './visit.ts';

/** The one password of all demo accounts; production has no such accounts. */
export const DEMO_PASSWORD = 'mo-phong-2023-uong-bi';
/** Stands for a name nobody can have, and for the password of who may not come in: as much work, and never right. */
const NOBODY = 'nobody_has_this_name';
const NOT_A_PASSWORD = '\u0000';

/** Who is signed in, and as what. */
export interface SignedIn extends Account {
	readonly sessionId: string;
	/** What the person may act as today. */
	readonly held: readonly PersonsAssignment[];
	/** The assignment in use; null when none holds today. */
	readonly assignmentId: string | null;
	readonly actor: Actor | null;
	readonly lastSeenAt: Date;
	readonly expiresAt: Date;
	/** What happened with their name before this session. */
	readonly before: BeforeSession;
	/** A role of theirs asks for a second factor, and they have none yet: nothing else before that. */
	readonly mustEnrol: boolean;
}

/** A disabled person is nobody; so are demo accounts in production, whose password everybody knows. */
export function isLockedOut(
	{ isDemo, disabledAt }: Pick<Account, 'isDemo' | 'disabledAt'>,
	mode: Mode
): boolean {
	return disabledAt !== null || (isDemo && mode === 'production');
}

/**
 * Who the request's cookie belongs to, or undefined. Role and unit are read anew each time: a chosen assignment that
 * has ended gives way to another that holds. Asking keeps the session, unless it is only a question how long it lasts.
 */
export async function findSession(
	{ auth, db, mode, clock }: AuthRoom,
	headers: Headers,
	{ isQuestion = false }: { isQuestion?: boolean } = {}
): Promise<SignedIn | undefined> {
	const found = await auth.api.getSession({ headers });
	if (!found) return undefined;
	const { id, name, username, mustChangePassword, isDemo, disabledAt = null } = found.user;
	if (!username || isLockedOut({ isDemo, disabledAt }, mode)) return undefined;
	const { id: sessionId, createdAt, expiresAt } = found.session;
	const lastSeenAt = found.session.lastSeenAt ?? createdAt;
	if (!(await isAlive(db, { id: sessionId, lastSeenAt, expiresAt }, isQuestion))) return undefined;
	const { assignments, at } = await readAssignments(db, id);
	const day = dayOf(clock.at(at));
	const used = inUse(assignments, day, found.session.assignmentId ?? null);
	const held = heldOn(assignments, day);
	const { previousSignInAt = null, failedBefore, failedSince = null } = found.session;
	const hasSecondFactor = found.user.twoFactorEnabled === true;
	return {
		...{ id, name, userName: username, mustChangePassword, isDemo, disabledAt, hasSecondFactor },
		...{ sessionId, lastSeenAt, expiresAt, held },
		before: { previousSignInAt, failedBefore: failedBefore ?? 0, failedSince },
		mustEnrol: lacksSecondFactor({
			...{ hasSecondFactor, isDemo, isDisabled: false },
			roles: held.map(({ role }) => role)
		}),
		assignmentId: used?.id ?? null,
		actor: used ? actorIn({ id, name }, used) : null
	};
}

/** Goes on in another of the roles the person holds today; anything else is not there. */
export async function switchRole(
	{ locals, request }: Pick<Visit, 'locals' | 'request'>,
	assignmentId: string
): Promise<void> {
	const session = await findSession(locals.authRoom, request.headers);
	if (!session) throw new Refusal('not-signed-in');
	if (!session.held.some(({ id }) => id === assignmentId)) throw new Refusal('not-found');
	await authOf(locals.authRoom.db)
		.updateTable('session')
		.set({ assignmentId })
		.where('id', '=', session.sessionId)
		.execute();
}

/** As what an account begins: the first that holds today, or undefined. */
export async function findFirstRole(
	{ db, clock }: Pick<AuthRoom, 'db' | 'clock'>,
	account: Account
): Promise<Actor | undefined> {
	const { assignments, at } = await readAssignments(db, account.id);
	const used = inUse(assignments, dayOf(clock.at(at)), null);
	return used && actorIn(account, used);
}

/**
 * Opens a session and says whose; null: the password is right, and the second factor is still owed. Unknown names,
 * wrong passwords and people who may not come in get the same answer after the same work.
 */
export async function signIn(
	visit: Visit,
	{ userName, password }: { userName: string; password: string }
): Promise<Account | null> {
	const { auth, db, mode } = visit.locals.authRoom;
	const tried = triedBy(visit, userName);
	await claimAttempt(visit.locals.authRoom, tried);
	const account = isUserName(userName) ? await findAccount(db, userName) : undefined;
	const mayEnter = account !== undefined && !isLockedOut(account, mode);
	const given = password.normalize('NFKC');
	const isPossible = mayEnter && given !== '' && given.length <= LONGEST_PASSWORD;
	const answer = await auth.api.signInUsername({
		body: {
			username: isUserName(userName) ? userName : NOBODY,
			password: isPossible ? given : NOT_A_PASSWORD
		},
		headers: headersOf(visit),
		asResponse: true
	});
	if (!answer.ok || !mayEnter) {
		await tellOfFailure(visit.locals.authRoom, account);
		const retryAfterSeconds = await failAttempt(visit.locals.authRoom, tried);
		throw new Refusal('bad-credentials', { retryAfterSeconds });
	}
	if (account.hasSecondFactor) {
		await forgiveAttempt(visit.locals.authRoom, tried);
		passOn(answer.headers, visit.cookies);
		return null;
	}
	await enter(visit, account, answer);
	return account;
}

/** The second step: a code of the telephone's, or a backup code. */
export async function signInWithCode(visit: Visit, code: string): Promise<Account> {
	const { authRoom } = visit.locals;
	const userId = await findChallenged(authRoom, visit.request.headers);
	const account = userId && (await findAccountById(authRoom.db, userId));
	if (!account || isLockedOut(account, authRoom.mode)) throw new Refusal('code-expired');
	const tried = triedBy(visit, account.userName);
	await claimAttempt(authRoom, tried);
	const answer = await answerChallenge(visit, account.id, code);
	if (!answer?.ok) {
		await tellOfFailure(authRoom, account);
		const retryAfterSeconds = await failAttempt(authRoom, tried);
		const isStill = (await findChallenged(authRoom, visit.request.headers)) !== undefined;
		throw new Refusal(isStill ? 'bad-code' : 'code-expired', { retryAfterSeconds });
	}
	await enter(visit, account, answer);
	return account;
}

/** One click in the demo stands for the password and the second factor. Refused everywhere else. */
export async function signInToDemo(visit: Visit, userName: string): Promise<Account | null> {
	const { mode, db } = visit.locals.authRoom;
	const account = mode === 'demo' ? await findAccount(db, userName) : undefined;
	if (!account?.isDemo) throw new Refusal('not-found');
	return signIn(visit, { userName, password: DEMO_PASSWORD });
}

export async function signOut(visit: Visit): Promise<void> {
	const { authRoom } = visit.locals;
	const session = await findSession(authRoom, visit.request.headers, { isQuestion: true });
	const answer = await authRoom.auth.api.signOut({ headers: headersOf(visit), asResponse: true });
	if (session) await tellOf(authRoom, 'sign-out', session.actor ?? session);
	passOn(answer.headers, visit.cookies);
}

/** The session is open: who was signed in here before is not any more, and the name's counter begins anew. */
async function enter(visit: Visit, account: Account, answer: Response): Promise<void> {
	const { authRoom } = visit.locals;
	const before = await findSession(authRoom, visit.request.headers, { isQuestion: true });
	if (before) await authOf(authRoom.db).deleteFrom('session').where('id', '=', before.sessionId).execute();
	const { failures, since } = await settleAttempts(authRoom, triedBy(visit, account.userName));
	const { token } = (await answer.json()) as { token: string };
	await beginSession(authRoom.db, token, { userId: account.id, failures, since });
	await tellOf(authRoom, 'sign-in', (await findFirstRole(authRoom, account)) ?? account);
	passOn(answer.headers, visit.cookies);
}
