import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { refusalOf } from '#lib/server/refusals.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

// The embedded database has no connection that could be taken away.
const isServer = inject('template').engine === 'postgres';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

test.skipIf(!isServer)(
	'a connection that dies in mid-transaction ends in "unavailable", and the next one works',
	async () => {
		const work = house.unguarded.transaction().execute(async (db) => {
			const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
			await house.asOwner((owner) => sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(owner));
			await sql`select 1`.execute(db);
		});
		const error = await work.then(
			() => undefined,
			(reason: unknown) => reason
		);
		expect(refusalOf(error)?.code).toBe('unavailable');
		expect((await sql<{ one: number }>`select 1 as one`.execute(house.unguarded)).rows).toEqual([{ one: 1 }]);
	}
);
