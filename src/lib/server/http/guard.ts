import type { RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { refusalResponse } from './refusal-response.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const SMALL_BODY = 64 * 1024;
/** Multipart framing around a workbook of 5 MB. */
const LARGE_BODY = 6 * 1024 * 1024;
/** A typed report that waits on the sign-in page until its sender has signed in again. */
const CARRIED_BODY = 256 * 1024;
/** Pages whose form may outlive the session. */
const TYPED_FORM = /^\/reports\/[^/]+\/[^/]+\/[^/]+\/form$/;
/** Open to people who have not signed in. */
const PUBLIC = /^\/(sign-in|reset|help|language|theme|healthz|readyz|api\/v1\/openapi\.json)(\/|$)/;

const WHILE_ENROLLING = /^\/(account\/second-factor|change-password|session|sign-out)$/;

/** Open to people who are signed in and hold no role today. */
const WITHOUT_ROLE = /^\/(no-role|sign-out|change-password|session|account(\/.*)?)$/;

/** What is refused before anything is looked up, and who must sign in first. */
export const guard = {
	/** Paths and origins that are never ours, and bodies that are too large. */
	request(event: RequestEvent): Response | undefined {
		const { request, url } = event;
		if (url.pathname.startsWith('//')) return refusalResponse(event, 'not-found');
		if (SAFE.has(request.method)) return undefined;
		if (!isFromHere(request, url) && !isMachine(request)) return refusalResponse(event, 'wrong-origin');
		const takesFiles = /^\/(api\/v1\/)?reports\//.test(url.pathname);
		const length = Number(request.headers.get('content-length') ?? 0);
		const limit = takesFiles ? LARGE_BODY : url.pathname === '/sign-in' ? CARRIED_BODY : SMALL_BODY;
		if (length > limit) return refusalResponse(event, 'too-large');
		// A browser says how long a form is; a stream without an end has no business at the small ones.
		if (!takesFiles && request.headers.has('transfer-encoding')) return refusalResponse(event, 'malformed');
		return undefined;
	},

	/** Nobody signed in: machines are told so, people are sent to sign in; a first password is changed first. */
	visitor({ locals, url, request, ...event }: RequestEvent): Response | undefined {
		if (PUBLIC.test(url.pathname) || url.pathname.startsWith('/_app/')) return undefined;
		if (dev && url.pathname.startsWith('/dev/')) return undefined;
		const full = { locals, url, request, ...event };
		if (!locals.context && locals.account) {
			// Signed in, but nothing holds today that the person could act as.
			if (WITHOUT_ROLE.test(url.pathname)) return undefined;
			if (url.pathname.startsWith('/api/') || wantsJson(request)) return refusalResponse(full, 'no-role');
			return redirectTo('/no-role');
		}
		if (!locals.context) {
			if (url.pathname.startsWith('/api/') || wantsJson(request))
				return refusalResponse(full, 'not-signed-in');
			// The browser sends the very same form once more, now to the sign-in page, which keeps it.
			if (request.method === 'POST' && TYPED_FORM.test(url.pathname)) {
				return redirectTo(`/sign-in?/keep&next=${encodeURIComponent(url.pathname)}`, 307);
			}
			return redirectTo(`/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
		}
		if (locals.account?.mustChangePassword && !/^\/(change-password|session|sign-out)$/.test(url.pathname)) {
			if (url.pathname.startsWith('/api/')) return refusalResponse(full, 'password-first');
			return redirectTo('/change-password');
		}
		// Whoever must have a second factor does nothing before it is there, but leave or change the password.
		if (locals.account?.mustEnrol && !WHILE_ENROLLING.test(url.pathname)) {
			if (url.pathname.startsWith('/api/') || wantsJson(request)) {
				return refusalResponse(full, 'second-factor-first');
			}
			return redirectTo('/account/second-factor');
		}
		return undefined;
	}
};

/** A form of our own page; the browser itself vouches for both headers. */
function isFromHere(request: Request, url: URL): boolean {
	const origin = request.headers.get('origin');
	return origin === url.origin || request.headers.get('sec-fetch-site') === 'same-origin';
}

/** A machine with a token brings no cookie, so nobody's browser can be made to send it. */
function isMachine(request: Request): boolean {
	return /^bearer /i.test(request.headers.get('authorization') ?? '');
}

/** Our own pages' scripts, which would take a sign-in page for an answer. */
function wantsJson(request: Request): boolean {
	return request.headers.get('accept') === 'application/json';
}

function redirectTo(location: string, status: 303 | 307 = 303): Response {
	return new Response(null, { status, headers: { location } });
}
