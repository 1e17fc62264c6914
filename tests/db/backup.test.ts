import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeBackup } from '#lib/server/backup-run.ts';
import { inSnapshot } from '#lib/server/db/snapshot.ts';
import type { Unguarded } from '#lib/server/db/connection.ts';
import { LAID_BY_MIGRATIONS, LEFT_BEHIND } from '#lib/server/db/dump-tables.ts';
import { listMigrations, migrateToLatest } from '#lib/server/db/migrate.ts';
import { viewOverview } from '#lib/server/operations/overview/view-overview.ts';
import { restoreBackup, tellOfRestore } from '#lib/server/operations/backup/restore-backup.ts';
import { as } from '../support/city.ts';
import { type TestDatabase } from '../support/database.ts';
import {
	backedUpDemo,
	DEMO_DAY,
	inEmpty,
	linesOf,
	olderBackup,
	tableNames,
	type BackedUp
} from '../support/backed-up.ts';

let kept: BackedUp;
beforeAll(async () => {
	kept = await backedUpDemo();
});
afterAll(() => kept?.remove());

describe('a backup', () => {
	test('holds every table there is, but those left behind with a reason', async () => {
		const [head = ''] = await linesOf(await kept.backUp());
		const { tables } = JSON.parse(head) as { tables: { name: string }[] };
		const dumped = tables.map(({ name }) => name.replaceAll('"', ''));
		expect([...dumped, ...Object.keys(LEFT_BEHIND)].sort()).toEqual(await kept.house.asOwner(tableNames));
	});

	test('names no table as left behind or laid by migrations that is not there', async () => {
		const present = await kept.house.asOwner(tableNames);
		const named = [...Object.keys(LEFT_BEHIND), ...Object.keys(LAID_BY_MIGRATIONS)];
		expect(named.filter((name) => !present.includes(name.replaceAll('"', '')))).toEqual([]);
	});

	test('holds no row of what is left behind, and no session', async () => {
		await kept.house.asOwner(async (owner) => {
			await sql`insert into auth.session (expires_at, token, updated_at, user_id)
				select now(), 'a-token-nobody-may-have', now(), id from auth."user" limit 1`.execute(owner);
		});
		const lines = await linesOf(await kept.backUp());
		expect(lines.some((line) => line.includes('a-token-nobody-may-have'))).toBe(false);
		expect(lines.some((line) => line.includes('"auth.session"'))).toBe(true);
	});

	test('stops rather than lack rows when a table may not be read, or not all of it', async () => {
		const stopped = { code: 'cannot-read', about: 'app.forgotten' };
		await kept.house.asOwner((owner) => sql`create table app.forgotten (id int primary key)`.execute(owner));
		await expect(kept.backUp()).rejects.toMatchObject(stopped);
		await kept.house.asOwner(async (owner) => {
			await sql`grant select on app.forgotten to cashless_keeper`.execute(owner);
			await sql`alter table app.forgotten enable row level security, force row level security`.execute(owner);
		});
		await expect(kept.backUp()).rejects.toMatchObject(stopped);
		await kept.house.asOwner((owner) =>
			sql`create policy half on app.forgotten for select to cashless_keeper using (id > 5)`.execute(owner)
		);
		await expect(kept.backUp()).rejects.toMatchObject(stopped);
		// What every migration ends with.
		await kept.house.asOwner((owner) => sql`select app.let_keeper_read()`.execute(owner));
		expect((await linesOf(await kept.backUp()))[0]).toContain('app.forgotten');
		await kept.house.asOwner((owner) => sql`drop table app.forgotten`.execute(owner));
	});

	test('is made as a role that can change nothing', async () => {
		const { rows } = await kept.house.asOwner((owner) =>
			sql<{ table: string }>`
				select table_name as table from information_schema.role_table_grants
				where grantee = 'cashless_keeper' and privilege_type <> 'SELECT'`.execute(owner)
		);
		expect(rows).toEqual([]);
	});
});

describe('restored into an empty database', () => {
	test('everything is the same, down to a backup of it', async () => {
		await inEmpty(async (target) => {
			const restored = await restoreBackup(target.unguarded, kept.closed, { keyFile: kept.keyFile });
			expect(restored.rows).toBeGreaterThan(100);
			expect(restored.files).toBeGreaterThan(2);
			const again = kept.fresh();
			await makeBackup(target.unguarded, { folder: kept.folder, keyFile: null }, { to: again });
			const [[, ...before], [, ...after]] = [
				await linesOf(kept.closed, readFileSync(kept.keyFile)),
				await linesOf(again)
			];
			expect(after).toEqual(before);
			await tellOfRestore(target.unguarded, restored);
			const { rows } = await sql`select actor_id, kind from audit.entry order by seq desc limit 1`.execute(
				target.unguarded
			);
			expect(rows).toEqual([{ actorId: 'terminal', kind: 'restore' }]);
		});
	});

	test('keys, triggers and row security stand as in a fresh schema', async () => {
		await inEmpty(async (fresh) => {
			await migrateToLatest(fresh.unguarded);
			const expected = await defences(fresh.unguarded);
			expect(expected.length).toBeGreaterThan(40);
			await inEmpty(async (target) => {
				await restoreBackup(target.unguarded, kept.closed, { keyFile: kept.keyFile });
				expect(await defences(target.unguarded)).toEqual(expected);
				await expect(
					sql`update app.report set receipt = 'x'`.execute(target.unguarded)
				).rejects.toMatchObject({ code: '42501' });
			});
		});
	});

	test('a fresh schema may be there already, and holds rows in no table that is not named', async () => {
		await inEmpty(async (target) => {
			await migrateToLatest(target.unguarded);
			const filled: string[] = [];
			for (const name of await tableNames(target.unguarded)) {
				const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(
					target.unguarded.withoutPlugins()
				);
				if (rows.length > 0) filled.push(name);
			}
			expect(filled).toEqual(Object.keys(LAID_BY_MIGRATIONS));
			const { rows } = await restoreBackup(target.unguarded, kept.closed, { keyFile: kept.keyFile });
			expect(rows).toBeGreaterThan(100);
		});
	});
});

describe('values come back exactly', () => {
	test('instants to the microsecond, numbers, files, texts, lists, nothing', async () => {
		await kept.house.asOwner(async (owner) => {
			await sql`create table app.exact (
				id bigint generated always as identity primary key,
				at timestamptz, day date, amount numeric, bytes bytea, said text, data jsonb, list text[],
				days date[], share double precision, twice bigint generated always as (id * 2) stored
			)`.execute(owner);
			await sql`insert into app.exact (at, day, amount, bytes, said, data, list, days, share) values
				('2023-04-05 00:00:00.123457+07', '2023-02-28', 123456789012345678901234567890.000010, '\\x0001ff0a5c',
					E'Phường "Vàng Danh"\\n\\\\ \\t dấu phẩy, ngoặc ] [ ''', '{"b": 1.10, "a": [null, "\\u00e9\\n"], "z": 9007199254740993}',
					array['một', null, 'ba, bốn', '"', '{}'], array['2023-01-01'::date], 0.1),
				('infinity', 'infinity', 'NaN', '', '', 'null', '{}', null, 'Infinity'),
				(null, null, null, null, null, null, null, null, null)`.execute(owner);
			await sql`select app.let_keeper_read()`.execute(owner);
		});
		const path = await kept.backUp();
		const lines = await linesOf(path);
		const rows = lines.slice(lines.indexOf('{"kind":"table","name":"app.exact"}') + 1).slice(0, 3);
		expect(JSON.parse(rows[0] ?? '')).toEqual([
			'1',
			'2023-04-04 17:00:00.123457+00',
			'2023-02-28',
			'123456789012345678901234567890.000010',
			'\\x0001ff0a5c',
			'Phường "Vàng Danh"\n\\ \t dấu phẩy, ngoặc ] [ \'',
			'{"a": [null, "é\\n"], "b": 1.10, "z": 9007199254740993}',
			'{một,NULL,"ba, bốn","\\"","{}"}',
			'{2023-01-01}',
			'0.1'
		]);
		await kept.house.asOwner((owner) => sql`drop table app.exact`.execute(owner));
	});
});

test('an older backup is restored in its own schema and brought up to this one', async () => {
	const path = await olderBackup(kept);
	await inEmpty(async (target) => {
		await restoreBackup(target.unguarded, path, { keyFile: null });
		const { rows } = await sql<{ name: string }>`
			select name from migration.kysely_migration order by name`.execute(target.unguarded);
		expect(rows.map(({ name }) => name)).toEqual(await listMigrations());
		const { rows: holidays } = await sql`select day from app.holiday`.execute(target.unguarded);
		expect(holidays).toEqual([{ day: '2023-04-30' }]);
	});
});

test('two backups of one database are not made at once, and one that is stopped leaves nothing', async () => {
	const target = join(kept.folder, 'one-at-a-time');
	const settings = { folder: target, keyFile: null };
	const stopping = new AbortController();
	// On the embedded database's one connection a second one would wait for the first to end.
	if (inject('template').engine === 'postgres') {
		// In the snapshot of a backup that takes as long as the second one needs.
		await inSnapshot(kept.house.unguarded, async () => {
			const second = makeBackup(kept.house.unguarded, settings);
			await expect(second).rejects.toMatchObject({ code: 'already-running' });
		});
		expect(readdirSync(target)).toEqual([]);
	}
	await makeBackup(kept.house.unguarded, settings);
	// A folder of its own: within the same second it would bear the first one's name.
	const other = join(kept.folder, 'stopped');
	const broken = makeBackup(
		kept.house.unguarded,
		{ ...settings, folder: other },
		{ signal: stopping.signal, progress: () => stopping.abort() }
	);
	await expect(broken).rejects.toMatchObject({ name: 'AbortError' });
	expect(readdirSync(other)).toEqual([]);
});

test('the city’s values are the same after restoring', async () => {
	const view = async (db: TestDatabase['db'], period: string) =>
		viewOverview(await as(db, 'city-leader', 'UB', DEMO_DAY), { period });
	await inEmpty(async (target) => {
		await restoreBackup(target.unguarded, kept.closed, { keyFile: kept.keyFile });
		for (const period of ['2023-Q1', '2023-Q2']) {
			expect(await view(target.db, period)).toEqual(await view(kept.house.db, period));
		}
	});
});

/** Foreign keys, triggers with when they fire, policies, and on which tables row security is on and forced. */
async function defences(db: Unguarded): Promise<unknown[]> {
	const { rows } = await sql`
		select 'key' as what, conrelid::regclass::text || '.' || conname as name, pg_get_constraintdef(oid) as how
			from pg_constraint where contype = 'f'
		union all select 'trigger', tgrelid::regclass::text || '.' || tgname, tgenabled::text || pg_get_triggerdef(oid)
			from pg_trigger where not tgisinternal
		union all select 'policy', polrelid::regclass::text || '.' || polname, coalesce(pg_get_expr(polqual, polrelid), '')
			from pg_policy
		union all select 'table', c.oid::regclass::text, c.relrowsecurity || ' ' || c.relforcerowsecurity
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'r' and n.nspname in ('app', 'auth', 'audit')
		order by 1, 2, 3`.execute(db);
	return rows;
}
