import { sql, type RawBuilder } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateToLatest, pendingMigrations } from '#lib/server/db/migrate.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

async function read(query: RawBuilder<{ value: unknown }>): Promise<unknown> {
	return (await query.execute(house.unguarded)).rows[0]?.value;
}

test('a day stays the text it is, whatever the zone', async () => {
	expect(await read(sql`select date '2023-04-05' as value`)).toBe('2023-04-05');
});

test('int8 is a number without loss, and refused where it would be rounded', async () => {
	expect(await read(sql`select 14380933000::int8 as value`)).toBe(14_380_933_000);
	expect(await read(sql`select 9007199254740991::int8 as value`)).toBe(Number.MAX_SAFE_INTEGER);
	await expect(read(sql`select 9007199254740993::int8 as value`)).rejects.toThrow(/too large/);
});

test('an instant keeps its milliseconds', async () => {
	expect(await read(sql`select timestamptz '2023-04-04T23:59:59.999+07:00' as value`)).toEqual(
		new Date('2023-04-04T16:59:59.999Z')
	);
});

test('jsonb keeps its keys as they were stored', async () => {
	expect(await read(sql`select '{"with_account": 1}'::jsonb as value`)).toEqual({ with_account: 1 });
});

test('migrating again, even twice at once, changes nothing', async () => {
	await house.asOwner((owner) => Promise.all([migrateToLatest(owner), migrateToLatest(owner)]));
	expect(await pendingMigrations(house.unguarded)).toEqual([]);
});
