import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateToLatest, pendingMigrations } from '#lib/server/db/migrate.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

async function read<T>(expression: string): Promise<T | undefined> {
	const { rows } = await sql<{ value: T }>`select ${sql.raw(expression)} as value`.execute(house.db);
	return rows[0]?.value;
}

test('a day stays the text it is, whatever the zone', async () => {
	expect(await read("date '2023-04-05'")).toBe('2023-04-05');
});

test('int8 is a number without loss, and refused where it would be rounded', async () => {
	expect(await read('14380933000::int8')).toBe(14_380_933_000);
	expect(await read('9007199254740991::int8')).toBe(Number.MAX_SAFE_INTEGER);
	await expect(read('9007199254740993::int8')).rejects.toThrow(/too large/);
});

test('an instant keeps its milliseconds', async () => {
	expect(await read("timestamptz '2023-04-04T23:59:59.999+07:00'")).toEqual(new Date('2023-04-04T16:59:59.999Z'));
});

test('jsonb keeps its keys as they were stored', async () => {
	expect(await read(`'{"with_account": 1}'::jsonb`)).toEqual({ with_account: 1 });
});

test('migrating again, even twice at once, changes nothing', async () => {
	await Promise.all([migrateToLatest(house.db), migrateToLatest(house.db)]);
	expect(await pendingMigrations(house.db)).toEqual([]);
});
