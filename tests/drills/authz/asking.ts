import { askedOf, type Route } from '#lib/server/routes.ts';
import type { Report } from './objects.ts';

/** One way to ask a route for something. */
export interface Asking {
	readonly id: string;
	readonly route: Route;
	/** `load`, an action's name, or a method: a key of the route's row; null for a method it does not have. */
	readonly asked: string | null;
	readonly method: string;
	readonly kind: 'page' | 'data' | 'endpoint' | 'action' | 'no method';
}

const OTHER_METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const APART = new Set(['/sign-out POST']);

/** Every way to ask a route; `isWhole` adds HEAD, the page's data alone, and each method that the route does not have. */
export function askingsOf(id: string, route: Route, isWhole: boolean): Asking[] {
	const askings = Object.keys(route.may).flatMap((asked): Asking[] => {
		const base = { id, route, asked };
		if (asked === 'load') {
			const page = { ...base, kind: 'page' as const, method: 'GET' };
			if (!isWhole) return [page];
			return [page, { ...page, method: 'HEAD' }, { ...base, kind: 'data', method: 'GET' }];
		}
		if (/^[A-Z]+$/.test(asked)) {
			const endpoint = { ...base, kind: 'endpoint' as const, method: asked };
			return isWhole && asked === 'GET' ? [endpoint, { ...endpoint, method: 'HEAD' }] : [endpoint];
		}
		return [{ ...base, kind: 'action', method: 'POST' }];
	});
	const others = isWhole ? OTHER_METHODS : ['DELETE'];
	const absent = others
		.filter((method) => askedOf(route, method, new URLSearchParams()) === undefined)
		.map((method): Asking => ({ id, route, asked: null, method, kind: 'no method' }));
	// Signing out ends the very session that asks: it has a part of its own.
	return [...askings, ...absent].filter((one) => !APART.has(`${one.id} ${one.asked ?? ''}`));
}

export function isAboutReport({ id }: Pick<Asking, 'id'>): boolean {
	return id.includes('[period');
}

export function isAboutUnit({ id }: Pick<Asking, 'id'>): boolean {
	return id.includes('[unit') && !isAboutReport({ id });
}

/** The address to ask, with the object's codes in it. */
export function pathOf({ id, asked, kind }: Asking, object: Report | null): string {
	// Of what is named by anything else than a report's codes there is nothing under this id.
	const path = id.replace(/\[(\w+)(=\w+)?\]/g, (_, name: keyof Report) => String(object?.[name] ?? NO_ID));
	if (kind === 'data') return path === '/' ? '/__data.json' : `${path}/__data.json`;
	if (kind === 'action' && asked !== 'default') return `${path}?/${asked}`;
	if (kind === 'no method') return path;
	return path + (QUERIES[id] ?? '');
}

const NO_ID = '00000000-0000-4000-8000-000000000000';

/** Whether the address names something that the drill does not know: it asks for one that is not there. */
export function isAboutOther(asking: Pick<Asking, 'id'>): boolean {
	return asking.id.includes('[') && !isAboutReport(asking) && !isAboutUnit(asking);
}

/** What an address must say besides to be answered at all. */
const QUERIES: Readonly<Record<string, string>> = { '/api/v1/obligations': '?period=2023-Q1' };

/** What is sent along: well-formed, so that it is judged, and such that nothing lasting comes of it. */
export function bodyOf({ id, asked, method, kind }: Asking, object: Report | null): BodyInit | null {
	if (kind === 'page' || kind === 'data' || method === 'GET' || method === 'HEAD') return null;
	if (kind === 'no method') return method === 'OPTIONS' ? null : new URLSearchParams();
	if (id.startsWith('/api/')) {
		return JSON.stringify(id.endsWith('/review') ? { version: 999, decision: 'accept' } : { figures: [] });
	}
	if (id.endsWith('/submit')) {
		const form = new FormData();
		form.set('file', new File(['no workbook'], 'a.xlsx'));
		return form;
	}
	return new URLSearchParams(FIELDS[asked ?? '']?.(object) ?? FIELDS[id]?.(object) ?? {});
}

type Fields = Record<string, string>;

/** A version that is none is stale whatever the state; an accepted report is not really opened again. */
const FIELDS: Readonly<Record<string, (object: Report | null) => Fields>> = {
	accept: () => ({ version: '999' }),
	return: () => ({ version: '999', reason: 'a reason' }),
	void: () => ({ version: '999', reason: 'a reason' }),
	reopen: (object) => ({ reason: object?.state === 'accepted' ? '' : 'a reason', until: '2023-07-20' }),
	withPassword: () => ({ userName: '', password: '' }),
	demo: () => ({ userName: 'nobody' }),
	'/language': () => ({ language: 'vi' }),
	'/theme': () => ({ theme: 'light' }),
	'/clock': () => ({ to: 'no time' }),
	'/change-password': () => ({ current: 'a', wanted: 'b', repeat: 'c' })
};
