import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLOSED_PATHS } from '#lib/server/auth/closed-paths.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { authRoom } from '../support/sign-in-browser.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

test('every path of the sign-in library is on the list of closed ones', () => {
	const endpoints = Object.values(authRoom(house).auth.api) as { path?: string }[];
	const paths = endpoints.flatMap(({ path }) => path ?? []);
	expect(paths.length).toBeGreaterThan(20);
	expect([...paths].sort()).toEqual([...CLOSED_PATHS].sort());
});

test.each(CLOSED_PATHS.filter((path) => !path.includes(':')))('%s would answer 404', async (path) => {
	const { auth } = authRoom(house);
	for (const method of ['GET', 'POST']) {
		const body = method === 'POST' ? { body: '{}', headers: { 'content-type': 'application/json' } } : {};
		const answer = await auth.handler(
			new Request(`http://localhost:3000/api/auth${path}`, { method, ...body })
		);
		expect(answer.status).toBe(404);
	}
});
