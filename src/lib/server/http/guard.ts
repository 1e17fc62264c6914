import type { RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { log } from '../log.ts';
import { askedOf, bodyLimit, methodsOf, routeOf } from '../routes.ts';
import { counted } from './counted-body.ts';
import { refusalResponse } from './refusal-response.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What is refused before anything is looked up, and who must sign in first. */
export const guard = {
	/** Paths, origins and methods that are never ours, and bodies that are too large. */
	request(event: RequestEvent): Response | undefined {
		const { request, url } = event;
		if (url.pathname.startsWith('//')) return refusalResponse(event, 'not-found');
		const isSafe = SAFE.has(request.method);
		if (!isSafe && !isFromHere(request, url) && !isMachine(request)) {
			return refusalResponse(event, 'wrong-origin');
		}
		return notThere(event) ?? (isSafe ? undefined : tooLarge(event));
	},

	/** Nobody signed in: machines are told so, people are sent to sign in; a first password is changed first. */
	visitor(event: RequestEvent): Response | undefined {
		const { locals, url, request } = event;
		const route = routeOf(event.route.id);
		// An address that is nowhere keeps nothing from anybody: the framework says so.
		if (!route) return undefined;
		const permission = route.may[askedOf(route, request.method, url.searchParams) ?? ''];
		if (permission === 'public' || permission === 'nobody') return undefined;
		if (!locals.context && locals.account) {
			// Signed in, but nothing holds today that the person could act as.
			if (route.without?.includes('role')) return undefined;
			if (url.pathname.startsWith('/api/') || wantsJson(request)) return refusalResponse(event, 'no-role');
			return redirectTo('/no-role');
		}
		if (!locals.context) {
			if (url.pathname.startsWith('/api/') || wantsJson(request)) {
				return refusalResponse(event, 'not-signed-in');
			}
			// The browser sends the very same form once more, now to the sign-in page, which keeps it.
			if (request.method === 'POST' && route.isCarried) {
				return redirectTo(`/sign-in?/keep&next=${encodeURIComponent(url.pathname)}`, 307);
			}
			const back = SAFE.has(request.method) ? url.pathname + url.search : url.pathname;
			const next = methodsOf(route).includes('GET') ? back : '/';
			return redirectTo(`/sign-in?next=${encodeURIComponent(next)}`);
		}
		if (locals.account?.mustChangePassword && !route.without?.includes('own-password')) {
			if (url.pathname.startsWith('/api/')) return refusalResponse(event, 'password-first');
			return redirectTo('/change-password');
		}
		// Whoever must have a second factor does nothing before it is there, but leave or change the password.
		if (locals.account?.mustEnrol && !route.without?.includes('second-factor')) {
			if (url.pathname.startsWith('/api/') || wantsJson(request)) {
				return refusalResponse(event, 'second-factor-first');
			}
			return redirectTo('/account/second-factor');
		}
		return undefined;
	}
};

/** A route nobody wrote into the table, and what a route of the table does not have. */
function notThere(event: RequestEvent): Response | undefined {
	const { id } = event.route;
	if (id === null) return undefined;
	const route = routeOf(id);
	if (!route) {
		log.error({ route: id }, 'a route without a row in the route table');
		return refusalResponse(event, 'not-found');
	}
	const { method } = event.request;
	const asked = askedOf(route, method, event.url.searchParams);
	if (asked && (route.may[asked] !== 'nobody' || dev)) return undefined;
	if (asked) return refusalResponse(event, 'not-found');
	const methods = methodsOf(route);
	// The method is there, but no action of that name.
	if (methods.includes(method)) return refusalResponse(event, 'not-found');
	const refused = refusalResponse(event, 'method-not-allowed');
	refused.headers.set('allow', methods.join(', '));
	return refused;
}

/** A body beyond the route's limit: by what it says of its length, else while it is read. */
function tooLarge(event: RequestEvent): Response | undefined {
	const { request } = event;
	const limit = bodyLimit(routeOf(event.route.id));
	const length = request.headers.get('content-length');
	if (Number(length ?? 0) > limit) return refusalResponse(event, 'too-large');
	// A connection carries no more than it announced; a body without a length has no end of its own.
	if (length === null && request.body) event.request = counted(request, limit);
	return undefined;
}

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
