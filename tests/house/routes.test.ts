import { expect, test } from 'vitest';
import { DEEDS } from '#lib/domain/permission.ts';
import { askedOf, listAsked, methodsOf, routeOf, ROUTES } from '#lib/server/routes.ts';
import { actionsIn, methodsIn, routesInFiles } from './route-files.ts';

test('every route, form action and method has its row in the route table, and every row its route', () => {
	const inFiles = [...routesInFiles()].flatMap(([id, names]) => names.map((name) => `${id} ${name}`));
	const inTable = Object.entries(ROUTES).flatMap(([id, { may }]) =>
		Object.keys(may).map((name) => `${id} ${name}`)
	);
	expect(inFiles.length).toBeGreaterThan(30);
	expect({ withoutRow: inFiles.filter((one) => !inTable.includes(one)) }).toEqual({ withoutRow: [] });
	expect({ withoutRoute: inTable.filter((one) => !inFiles.includes(one)) }).toEqual({ withoutRoute: [] });
});

test('every permission is a word of the permission table or says that none is asked', () => {
	const known: string[] = [...DEEDS, 'public', 'signed-in', 'nobody'];
	expect(listAsked().filter(({ permission }) => !known.includes(permission))).toEqual([]);
});

test('what a file offers is read from the file', () => {
	expect(methodsIn('a', 'export const GET = () => 1; export function POST() {} const PUT = 1;')).toEqual([
		'GET',
		'POST'
	]);
	expect(methodsIn('a', 'const DELETE = () => 1; export { DELETE };')).toEqual(['DELETE']);
	expect(actionsIn('a', "export const actions = { a: f, 'b': f, c() {} } satisfies Actions;")).toEqual([
		'a',
		'b',
		'c'
	]);
	expect(actionsIn('a', 'export const load = f;')).toEqual([]);
	expect(() => actionsIn('a', 'export const actions = made();')).toThrow('as an object');
	expect(() => methodsIn('a', "export * from './b.ts';")).toThrow('name what is exported');
});

test.each([
	['/sign-in', 'GET', '', 'load'],
	['/sign-in', 'HEAD', '', 'load'],
	['/sign-in', 'POST', '?/keep&next=/', 'keep'],
	['/sign-in', 'POST', '?next=/&/keep', 'keep'],
	['/sign-in', 'POST', '', undefined],
	['/sign-in', 'POST', '?/accept', undefined],
	['/sign-in', 'POST', '?/load', undefined],
	['/sign-in', 'POST', '?/constructor', undefined],
	['/sign-in', 'PUT', '', undefined],
	['/change-password', 'POST', '', 'default'],
	['/change-password', 'POST', '?/default', undefined],
	['/plan', 'POST', '', undefined],
	['/healthz', 'HEAD', '', 'GET'],
	['/healthz', 'POST', '', undefined],
	['/clock', 'GET', '', undefined],
	['/clock', 'HEAD', '', undefined]
])('%s %s%s asks for %s', (id, method, query, asked) => {
	const route = routeOf(id);
	expect(route && askedOf(route, method, new URLSearchParams(query))).toBe(asked);
});

test('a route that is in nobody’s table is none, whatever it is called', () => {
	expect([routeOf('/nowhere'), routeOf('constructor'), routeOf(null)]).toEqual([
		undefined,
		undefined,
		undefined
	]);
	expect(methodsOf({ may: { load: 'public', save: 'public', default: 'public' } })).toEqual([
		'GET',
		'HEAD',
		'POST'
	]);
});
