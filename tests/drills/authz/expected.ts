import type { Role } from '#lib/domain/actor.ts';
import { may, scopeOf } from '#lib/domain/permission.ts';
import { methodsOf } from '#lib/server/routes.ts';
import { isAboutOther, isAboutReport, isAboutUnit, type Asking } from './asking.ts';
import type { Report, State } from './objects.ts';
import type { Principal } from './principals.ts';

/** Which answers are right, and in which words that was decided. */
export interface Expected {
	readonly statuses: readonly number[];
	readonly because: string;
}

const is = (because: string, ...statuses: number[]): Expected => ({ because, statuses });

/**
 * What RULES 7 and the permission table make of an asking, without looking at any answer: nobody is sent to sign in
 * (JSON 401); what one cannot see is 404, be it there or not; a deed one may not do on what one sees is 403; the
 * wrong state is 409 or 422.
 */
export function expected(asking: Asking, who: Principal, object: Report | null): Expected {
	const { route, asked, id } = asking;
	if (asked === null) return noMethod(asking);
	const permission = route.may[asked] ?? 'nobody';
	if (permission === 'nobody') return is('for developers', 404);
	if (permission === 'public') return is('public', ...(isAboutOther(asking) ? ANSWERED : open(asking)));
	if (who.role === null) return notSignedIn(asking);
	if (isAboutOther(asking)) {
		const has = permission === 'signed-in' || may({ role: who.role }, permission);
		return has ? is('may, absent', 400, 404, 422) : is('no such right, absent', 403, 404);
	}
	if (permission === 'signed-in') return is('signed in', ...done(asking, object));
	if (isAboutReport(asking) || isAboutUnit(asking)) {
		if (!object || !sees(who, object)) return is(object?.state === null ? 'absent' : 'foreign', 404);
	}
	if (!may({ role: who.role }, permission)) {
		return route.leadsHome ? is('led home', 303) : is('no such right', 403);
	}
	if (id.endsWith('/file') && !object?.hasFile) return is('was not sent as a file', 404);
	return is('may', ...done(asking, object));
}

/** Whether the person can see the unit's reports: their own unit, or all of the city. */
export function sees(who: Pick<Principal, 'role' | 'unit'>, { unit, state }: Report): boolean {
	if (state === null || who.role === null) return false;
	const scope = scopeOf({ role: who.role }, 'view-report');
	return scope === 'all' || (scope === 'own' && unit === who.unit);
}

/** In the demo a passer-by is the city leader where the table says so, and nobody elsewhere. */
export function asVisitor({ route, method }: Asking, visitor: Principal): Principal {
	const isShown = route.isShownToVisitors && (method === 'GET' || method === 'HEAD');
	return isShown ? { ...visitor, role: 'city-leader' as Role, unit: 'UB' } : visitor;
}

/** A token counts under /api/ and nowhere else. */
export function asMachine({ id }: Asking, machine: Principal): Principal {
	return id.startsWith('/api/') ? machine : { ...machine, role: null, unit: null };
}

function noMethod({ route, method }: Asking): Expected {
	// A page that takes forms has the method, but none without the form's name.
	return methodsOf(route).includes(method) ? is('no such form', 404) : is('no such method', 405);
}

function notSignedIn({ id, route, kind, method }: Asking): Expected {
	if (id.startsWith('/api/')) return is('not signed in', 401);
	if (method === 'POST' && route.isCarried) return is('not signed in, carried along', 307);
	// Asked by our own page's script, which reads JSON.
	if (kind === 'endpoint' && method === 'PUT') return is('not signed in', 401);
	return is('not signed in', 303);
}

function open({ id, asked }: Asking): number[] {
	if (asked === 'withPassword' || asked === 'withCode') return [401, 422, 429];
	if (asked === 'demo') return [404, 429];
	if (['/language', '/theme'].includes(id)) return [303];
	return asked === 'load' || asked === 'GET' || asked === 'keep' ? [200] : ANSWERED;
}

/** A deed the drill knows nothing of, sent an empty form: whatever comes, it is no refusal of the person. */
const ANSWERED = [200, 201, 204, 303, 307, 400, 404, 409, 413, 415, 422, 429];

/** What a permitted asking comes to, with the body that the drill sends and the state the object is in. */
function done(asking: Asking, object: Report | null): number[] {
	const { id, asked, kind } = asking;
	const state = object?.state ?? null;
	if (id === '/home') return [303];
	if (id === '/clock') return [400];
	if (id === '/change-password' && asked === 'default') return [422];
	const isRead = kind === 'page' || kind === 'data' || asked === 'GET';
	if (permissionIs(asking, 'signed-in')) {
		// A page that has nothing to say to this person leads on to one that has. What one does with one's own account
		// may ask for the password, which the drill does not send, and is not for the demo's, which are everybody's.
		return isRead ? [200, 303] : [...ANSWERED, 401, 403];
	}
	if (isRead) return [200];
	if (!isAboutReport(asking)) return ANSWERED;
	if (asked === 'discard') return [303];
	if (asked === 'save' || asked === 'PUT') return [isOpen(state) ? 200 : 409];
	if (asked === 'check' || asked === 'submit' || id === API_REPORT) return [isOpen(state) ? 422 : 409];
	if (id.endsWith('/submit')) return [415];
	// A version that is none, or an accepted report without a reason, or a state that does not allow it.
	if (asked === 'reopen') return [state === 'accepted' ? 422 : 409];
	return [409];
}

function permissionIs({ route, asked }: Asking, wanted: string): boolean {
	return asked !== null && route.may[asked] === wanted;
}

const API_REPORT = '/api/v1/reports/[form]/[period]/[unit]';

function isOpen(state: State | null): boolean {
	return state === 'missing' || state === 'submitted' || state === 'returned';
}
