import { parseSetCookieHeader } from 'better-auth/cookies';
import type { Actor, Role } from '#lib/domain/actor.ts';
import type { Mode } from '../config.ts';
import type { Unguarded } from '../db/connection.ts';
import { Refusal } from '../refusals.ts';
import { findAccount, listDemoAccountRows, markPasswordChanged, type Account } from './accounts.ts';
import { SHORTEST_PASSWORD, type Auth } from './auth.ts';

/** The one password of all demo accounts; production has no such accounts. */
export const DEMO_PASSWORD = 'mo-phong-2023-uong-bi';

/** What sign-in needs of the running server. */
export interface AuthRoom {
	readonly auth: Auth;
	/** Sign-in's own schema; nothing of `app` can be touched through it. */
	readonly db: Unguarded;
	readonly mode: Mode;
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

/** Demo accounts have a password that everybody knows: in production they are nobody's. */
function isLockedOut({ isDemo }: Pick<Account, 'isDemo'>, mode: Mode): boolean {
	return isDemo && mode === 'production';
}

/** Who the request's cookie belongs to, or undefined. */
export async function findSession({ auth, mode }: AuthRoom, headers: Headers): Promise<Account | undefined> {
	const found = await auth.api.getSession({ headers });
	if (!found) return undefined;
	const { id, name, username, role, unitId, mustChangePassword, isDemo } = found.user;
	if (!username || isLockedOut({ isDemo }, mode)) return undefined;
	return { id, name, userName: username, role: role as Role, unitId, mustChangePassword, isDemo };
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
	return account;
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

/** Accounts that a visitor of the demo may step into, in the order they were made. */
export async function listDemoAccounts(locals: {
	readonly authRoom: AuthRoom;
}): Promise<{ userName: string; name: string; role: Role }[]> {
	const { mode, db } = locals.authRoom;
	if (mode !== 'demo') return [];
	return (await listDemoAccountRows(db)).map(({ userName, name, role }) => ({ userName, name, role }));
}

/** In the demo a visitor who has not signed in looks with the city leader's eyes. */
export async function findDemoVisitor({ db, mode }: AuthRoom): Promise<Actor | undefined> {
	if (mode !== 'demo') return undefined;
	return (await listDemoAccountRows(db)).find(({ role }) => role === 'city-leader');
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
