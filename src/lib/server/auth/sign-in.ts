import { parseSetCookieHeader } from 'better-auth/cookies';
import type { Actor } from '#lib/domain/actor.ts';
import { heldOn, inUse } from '#lib/domain/assignment.ts';
import { dayOf } from '#lib/domain/day.ts';
import type { Clock } from '../clock.ts';
import type { Mode } from '../config.ts';
import type { Unguarded } from '../db/connection.ts';
import { Refusal } from '../refusals.ts';
import {
	findAccount,
	markPasswordChanged,
	markSignedIn,
	type Account
} from './accounts.ts';
import { actorIn, readAssignments, type PersonsAssignment } from './assignments.ts';
import { SHORTEST_PASSWORD, type Auth } from './auth.ts';
import { authOf } from './tables.ts';

/** The one password of all demo accounts; production has no such accounts. */
export const DEMO_PASSWORD = 'mo-phong-2023-uong-bi';

/** What sign-in needs of the running server. */
export interface AuthRoom {
	readonly auth: Auth;
	/** Sign-in's own schema; nothing of `app` can be touched through it. */
	readonly db: Unguarded;
	readonly mode: Mode;
	/** Days of assignments are days of business, like deadlines: in the demo they follow its clock. */
	readonly clock: Clock;
}

/** Who is signed in, and as what. */
export interface SignedIn extends Account {
	readonly sessionId: string;
	/** What the person may act as today. */
	readonly held: readonly PersonsAssignment[];
	/** The assignment in use; null when none holds today. */
	readonly assignmentId: string | null;
	readonly actor: Actor | null;
}

interface CookieJar {
	set(name: string, value: string, options: CookieOptions): void;
}
interface CookieOptions {
	path: string;
	httpOnly: boolean;
	secure: boolean;
	sameSite: 'lax';
	maxAge?: number;
}
interface Visit {
	readonly locals: { readonly authRoom: AuthRoom };
	readonly cookies: CookieJar;
	readonly request: Request;
}

/** A disabled person is nobody; so are demo accounts in production, whose password everybody knows. */
function isLockedOut({ isDemo, disabledAt }: Pick<Account, 'isDemo' | 'disabledAt'>, mode: Mode): boolean {
	return Boolean(disabledAt) || (isDemo && mode === 'production');
}

/**
 * Who the request's cookie belongs to, or undefined. Role and unit are read anew each time: a chosen assignment that
 * has ended gives way to another that holds.
 */
export async function findSession(
	{ auth, db, mode, clock }: AuthRoom,
	headers: Headers
): Promise<SignedIn | undefined> {
	const found = await auth.api.getSession({ headers });
	if (!found) return undefined;
	const { id, name, username, mustChangePassword, isDemo, disabledAt = null } = found.user;
	if (!username || isLockedOut({ isDemo, disabledAt }, mode)) return undefined;
	const { assignments, at } = await readAssignments(db, id);
	const day = dayOf(clock.at(at));
	const used = inUse(assignments, day, found.session.assignmentId ?? null);
	return {
		...{ id, name, userName: username, mustChangePassword, isDemo, disabledAt },
		sessionId: found.session.id,
		held: heldOn(assignments, day),
		assignmentId: used?.id ?? null,
		actor: used ? actorIn({ id, name }, used) : null
	};
}

/** Goes on in another of the roles the person holds today; anything else is not there. */
export async function switchRole({ locals, request }: Visit, assignmentId: string): Promise<void> {
	const session = await findSession(locals.authRoom, request.headers);
	if (!session) throw new Refusal('not-signed-in');
	if (!session.held.some(({ id }) => id === assignmentId)) throw new Refusal('not-found');
	await authOf(locals.authRoom.db)
		.updateTable('session')
		.set({ assignmentId })
		.where('id', '=', session.sessionId)
		.execute();
}

/** Opens a session and says whose. Unknown names and wrong passwords get the same answer after the same work. */
export async function signIn(
	{ locals, cookies, request }: Visit,
	{ userName, password }: { userName: string; password: string }
): Promise<Account> {
	const { auth, db, mode } = locals.authRoom;
	const account = await findAccount(db, userName);
	const answer = await auth.api.signInUsername({
		body: { username: userName, password },
		headers: request.headers,
		asResponse: true
	});
	if (!answer.ok || !account || isLockedOut(account, mode)) throw new Refusal('bad-credentials');
	passOn(answer.headers, cookies);
	await markSignedIn(db, account.id);
	return account;
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

/** One click in the demo stands for the password. Refused everywhere else. */
export async function signInToDemo(visit: Visit, userName: string): Promise<Account> {
	const { mode, db } = visit.locals.authRoom;
	const account = mode === 'demo' ? await findAccount(db, userName) : undefined;
	if (!account?.isDemo) throw new Refusal('not-found');
	return signIn(visit, { userName, password: DEMO_PASSWORD });
}

export async function signOut({ locals, cookies, request }: Visit): Promise<void> {
	const answer = await locals.authRoom.auth.api.signOut({ headers: request.headers, asResponse: true });
	passOn(answer.headers, cookies);
}

/** Changes the password and ends every other session. */
export async function changePassword(
	{ locals, cookies, request }: Visit,
	{ current, wanted }: { current: string; wanted: string }
): Promise<void> {
	const { auth, db } = locals.authRoom;
	const account = await findSession(locals.authRoom, request.headers);
	if (!account) throw new Refusal('not-signed-in');
	if (wanted.normalize('NFKC').length < SHORTEST_PASSWORD || wanted.length > 128 || wanted === current) {
		throw new Refusal('bad-password');
	}
	const answer = await auth.api.changePassword({
		body: { currentPassword: current, newPassword: wanted, revokeOtherSessions: true },
		headers: request.headers,
		asResponse: true
	});
	if (!answer.ok) throw new Refusal('bad-credentials');
	await markPasswordChanged(db, account.id);
	passOn(answer.headers, cookies);
}

/** Hands better-auth's cookies to the page's own answer. */
function passOn(headers: Headers, cookies: CookieJar): void {
	for (const line of headers.getSetCookie()) {
		for (const [name, { value, ...attributes }] of parseSetCookieHeader(line)) {
			const maxAge = attributes['max-age'];
			cookies.set(name, value, {
				path: '/',
				httpOnly: true,
				secure: attributes.secure ?? false,
				sameSite: 'lax',
				...(maxAge === undefined ? {} : { maxAge: Number(maxAge) })
			});
		}
	}
}
