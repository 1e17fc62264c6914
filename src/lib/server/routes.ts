import type { Deed } from '#lib/domain/permission.ts';

/** `public`: whoever asks. `signed-in`: every account. `nobody`: a page for developers, absent elsewhere. */
export type Permission = 'public' | 'signed-in' | 'nobody' | Deed;

/** What has to come first: a password of one's own, a second factor where it is due, a role that holds today. */
export type Lack = 'own-password' | 'second-factor' | 'role';

export interface Route {
	/** By what is asked of it: `load` of a page, its form actions by name (`default` without), an endpoint's methods. */
	readonly may: Readonly<Record<string, Permission>>;
	/** In the demo, a passer-by sees it with the city leader's eyes. */
	readonly isShownToVisitors?: true;
	/** Who may not is led to where the day begins instead of being refused: everybody is sent to it now and then. */
	readonly leadsHome?: true;
	/** What a signed-in person may still lack and reach it all the same; what is public is there for everybody. */
	readonly without?: readonly Lack[];
	/** The largest body in bytes; without it a small form's. */
	readonly body?: number;
	/** Its form may outlive the session: what was typed is carried through signing in. */
	readonly isCarried?: true;
}

const SMALL_FORM = 64 * 1024;
/** A typed report that waits on the sign-in page until its sender has signed in again. */
const CARRIED = 256 * 1024;
/** Multipart framing around a workbook of 5 MB. */
const WORKBOOK = 6 * 1024 * 1024;

const REPORT = '/reports/[form=form]/[period=period]/[unit=unit]';
const API_REPORT = '/api/v1/reports/[form]/[period]/[unit]';

/** Every route file there is and who may ask what of it; one without a row is refused, and fails a house test. */
export const ROUTES: Readonly<Record<string, Route>> = {
	'/': { may: { load: 'view-overview' }, isShownToVisitors: true, leadsHome: true },
	'/plan': { may: { load: 'view-plan' }, isShownToVisitors: true },
	'/my-work': { may: { load: 'view-my-work' }, leadsHome: true },
	'/obligations': { may: { load: 'view-obligations' }, isShownToVisitors: true },
	'/search': { may: { load: 'signed-in' }, isShownToVisitors: true },
	'/directory': { may: { load: 'view-contacts', save: 'manage-contacts', remove: 'manage-contacts' } },
	'/units/[unit=unit]': { may: { load: 'view-report' }, isShownToVisitors: true },
	[REPORT]: {
		may: {
			load: 'view-report',
			accept: 'accept-report',
			return: 'return-report',
			void: 'void-report',
			reopen: 'reopen-report'
		},
		isShownToVisitors: true,
		body: CARRIED
	},
	[`${REPORT}/file`]: { may: { GET: 'view-report' } },
	[`${REPORT}/template`]: { may: { GET: 'submit-report' } },
	[`${REPORT}/form`]: {
		may: {
			load: 'submit-report',
			save: 'submit-report',
			check: 'submit-report',
			submit: 'submit-report',
			discard: 'submit-report'
		},
		body: CARRIED,
		isCarried: true
	},
	[`${REPORT}/form/draft`]: { may: { PUT: 'submit-report' }, body: CARRIED },
	[`${REPORT}/submit`]: { may: { load: 'submit-report', default: 'submit-report' }, body: WORKBOOK },

	'/admin/backups': { may: { load: 'view-backups' } },
	'/audit': { may: { load: 'view-audit' } },
	'/audit/export.csv': { may: { GET: 'view-audit' } },
	'/admin': { may: { load: 'manage-accounts', catalogue: 'lay-catalogue', period: 'lay-catalogue' } },
	'/admin/catalogue': { may: { load: 'lay-catalogue', unit: 'lay-catalogue', group: 'lay-catalogue' } },
	'/admin/people': { may: { load: 'manage-accounts' } },
	'/admin/import-people': {
		may: { load: 'manage-accounts', read: 'manage-accounts', create: 'manage-accounts' },
		body: WORKBOOK
	},
	'/admin/import-people/template': { may: { GET: 'manage-accounts' } },
	'/admin/new-person': { may: { load: 'manage-accounts', default: 'manage-accounts' } },
	'/admin/people/[user]': {
		may: {
			load: 'manage-accounts',
			edit: 'manage-accounts',
			assign: 'manage-accounts',
			deputy: 'manage-accounts',
			end: 'manage-accounts',
			disable: 'manage-accounts',
			enable: 'manage-accounts',
			endSessions: 'manage-accounts',
			token: 'manage-accounts',
			revoke: 'manage-accounts',
			reset: 'manage-accounts'
		}
	},
	'/admin/permissions': { may: { load: 'manage-accounts' } },

	'/help': { may: { load: 'public' }, isShownToVisitors: true },
	'/home': { may: { GET: 'signed-in' } },
	'/language': { may: { POST: 'public' } },
	'/theme': { may: { POST: 'public' } },
	'/clock': { may: { POST: 'move-demo-clock' } },
	'/sign-in': {
		may: { load: 'public', withPassword: 'public', withCode: 'public', demo: 'public', keep: 'public' },
		body: CARRIED
	},
	'/sign-out': { may: { POST: 'public' } },
	'/change-password': {
		may: { load: 'signed-in', default: 'signed-in' },
		without: ['own-password', 'second-factor', 'role']
	},
	'/reset/[token]': { may: { load: 'public', default: 'public' } },
	'/account': {
		may: { load: 'signed-in', end: 'signed-in', endOthers: 'signed-in', seen: 'signed-in' },
		without: ['role']
	},
	'/account/second-factor': {
		may: {
			load: 'signed-in',
			begin: 'signed-in',
			confirm: 'signed-in',
			renew: 'signed-in',
			remove: 'signed-in'
		},
		without: ['second-factor', 'role']
	},
	'/session': {
		may: { GET: 'signed-in', POST: 'signed-in' },
		without: ['own-password', 'second-factor', 'role']
	},
	'/switch-role': { may: { POST: 'signed-in' } },
	'/no-role': { may: { load: 'signed-in' }, without: ['role'] },

	'/healthz': { may: { GET: 'public' } },
	'/readyz': { may: { GET: 'public' } },
	'/api/v1/openapi.json': { may: { GET: 'public' } },
	'/api/v1/overview': { may: { GET: 'view-overview' } },
	'/api/v1/obligations': { may: { GET: 'view-obligations' } },
	[API_REPORT]: { may: { GET: 'view-report', POST: 'submit-report' }, body: WORKBOOK },
	// The decision in the body may ask for more: only some may void.
	[`${API_REPORT}/review`]: { may: { POST: 'accept-report' }, body: CARRIED },
	'/dev/components': { may: { load: 'nobody' } }
};

export function routeOf(id: string | null): Route | undefined {
	return id !== null && Object.hasOwn(ROUTES, id) ? ROUTES[id] : undefined;
}

const isMethod = (name: string): boolean => /^[A-Z]+$/.test(name);

/** What a request to the route asks of it, or undefined when the route has nothing of that method or action. */
export function askedOf(route: Route, method: string, query: URLSearchParams): string | undefined {
	const names = Object.keys(route.may);
	if (names.some(isMethod)) {
		const asked = method === 'HEAD' ? 'GET' : method;
		return names.includes(asked) ? asked : undefined;
	}
	if (method === 'GET' || method === 'HEAD') return 'load';
	if (method !== 'POST') return undefined;
	// A form names its action in the address: '?/accept', among other parameters.
	const named = [...query.keys()].find((key) => key.startsWith('/'))?.slice(1);
	if (named === 'default' || named === 'load') return undefined;
	const action = named ?? 'default';
	return names.includes(action) ? action : undefined;
}

/** The methods a route has, as the Allow header names them. */
export function methodsOf({ may }: Route): string[] {
	const methods = Object.keys(may).map((name) => (isMethod(name) ? name : name === 'load' ? 'GET' : 'POST'));
	return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

export function bodyLimit(route: Route | undefined): number {
	return route?.body ?? SMALL_FORM;
}

/** One thing that can be asked of the application, as `npm run routes` prints it. */
export interface Asked {
	/** '/reports/{form}/{period}/{unit}?/accept': parameters by name, a form action as its address has it. */
	readonly path: string;
	readonly method: string;
	readonly action: string | null;
	readonly permission: Permission;
}

/** Every path and method with its permission. What may be read with GET may be asked for with HEAD. */
export function listAsked(): Asked[] {
	return Object.entries(ROUTES).flatMap(([id, { may }]) => {
		const path = id.replace(/\[(\w+)(=\w+)?\]/g, '{$1}');
		return Object.entries(may).flatMap(([name, permission]): Asked[] => {
			if (name === 'load' || name === 'GET') {
				return ['GET', 'HEAD'].map((method) => ({ path, method, action: null, permission }));
			}
			if (isMethod(name)) return [{ path, method: name, action: null, permission }];
			const address = name === 'default' ? path : `${path}?/${name}`;
			return [{ path: address, method: 'POST', action: name, permission }];
		});
	});
}
