import { parseSetCookieHeader } from 'better-auth/cookies';
import type { Clock } from '../clock.ts';
import type { Mode } from '../config.ts';
import type { Unguarded } from '../db/connection.ts';
import { ADDRESS_HEADER, type Auth } from './auth.ts';

/** What sign-in needs of the running server. */
export interface AuthRoom {
	readonly auth: Auth;
	/** Sign-in's own schema; nothing of `app` can be touched through it. */
	readonly db: Unguarded;
	readonly mode: Mode;
	/** Days of assignments are days of business, like deadlines: in the demo they follow its clock. */
	readonly clock: Clock;
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

/** A request that signs in or out, or changes how one does. */
export interface Visit {
	readonly locals: { readonly authRoom: AuthRoom };
	readonly cookies: CookieJar;
	readonly request: Request;
	getClientAddress(): string;
}

/** The request's headers as the library is given them: from where somebody comes is ours to say, not theirs. */
export function headersOf(visit: Visit): Headers {
	const headers = new Headers(visit.request.headers);
	headers.set(ADDRESS_HEADER, visit.getClientAddress());
	return headers;
}

/** Whose name is tried, and from where, for the counters. */
export function triedBy(visit: Visit, userName: string): { userName: string; address: string } {
	return { userName, address: visit.getClientAddress() };
}

/** Hands the library's cookies to the page's own answer. */
export function passOn(headers: Headers, cookies: CookieJar): void {
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
