import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBackup } from '#lib/server/backup/backup-file.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { restoreBackup } from '#lib/server/operations/backup/restore-backup.ts';
import {
	backedUpDemo,
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

describe('nothing is restored', () => {
	const refused = async (path: string, code: string, key: string | null = null): Promise<void> => {
		await inEmpty(async (target) => {
			await expect(restoreBackup(target.unguarded, path, { keyFile: key })).rejects.toMatchObject({ code });
			expect(await tableNames(target.unguarded)).toEqual([]);
		});
	};

	test('with a wrong key, without one, of a cut or a changed file', async () => {
		const wrong = join(kept.folder, 'wrong-key');
		writeFileSync(wrong, randomBytes(32).toString('hex'), { mode: 0o600 });
		await refused(kept.closed, 'wrong-key', wrong);
		await refused(kept.closed, 'key-needed');
		const bytes = readFileSync(kept.closed);
		const cut = kept.fresh();
		writeFileSync(cut, bytes.subarray(0, bytes.length - 1));
		await refused(cut, 'damaged', kept.keyFile);
		writeFileSync(cut, bytes.subarray(0, 70_000));
		await refused(cut, 'damaged', kept.keyFile);
		const flipped = Buffer.from(bytes);
		flipped[flipped.length - 500] = (flipped[flipped.length - 500] ?? 0) ^ 4;
		writeFileSync(cut, flipped);
		await refused(cut, 'damaged', kept.keyFile);
	});

	test('of a schema that is newer than this build, or none of its own', async () => {
		const lines = await linesOf(await kept.backUp());
		const withMigrations = async (change: (names: string[]) => string[]): Promise<string> => {
			const path = kept.fresh();
			const head = JSON.parse(lines[0] ?? '') as { migrations: string[] };
			const changed = [JSON.stringify({ ...head, migrations: change(head.migrations) }), ...lines.slice(1)];
			async function* source() {
				yield* changed;
			}
			await writeBackup(path, source(), { takenAt: 'now', key: null, check: async () => {} });
			return path;
		};
		await refused(await withMigrations((names) => [...names, '203001010000-later']), 'newer-schema');
		await refused(await withMigrations(([, ...names]) => ['202001010000-other', ...names]), 'other-schema');
	});

	test('into a database that holds rows, or a newer schema than the backup', async () => {
		await inEmpty(async (target) => {
			await restoreBackup(target.unguarded, kept.closed, { keyFile: kept.keyFile });
			const again = restoreBackup(target.unguarded, kept.closed, { keyFile: kept.keyFile });
			await expect(again).rejects.toMatchObject({ code: 'not-empty' });
		});
		const older = await olderBackup(kept);
		await inEmpty(async (target) => {
			await migrateToLatest(target.unguarded);
			const restoring = restoreBackup(target.unguarded, older, { keyFile: null });
			await expect(restoring).rejects.toMatchObject({ code: 'target-ahead' });
		});
	});

	test('when a row says something else than the sums and digests, and the database is as it was', async () => {
		const lines = await linesOf(await kept.backUp());
		const at = lines.indexOf('{"kind":"table","name":"app.unit_name"}') + 1;
		const changed = (lines[at] ?? '').replace(/ (?=\p{L})/u, '_');
		expect(changed).not.toBe(lines[at]);
		const path = kept.fresh();
		async function* source() {
			yield* lines.with(at, changed);
		}
		await writeBackup(path, source(), { takenAt: 'now', key: null, check: async () => {} });
		await refused(path, 'damaged');
	});

	test('when a foreign key leads nowhere', async () => {
		await kept.house.asOwner(async (owner) => {
			await sql`alter table app.unit_baseline drop constraint unit_baseline_unit_id_fkey`.execute(owner);
			await sql`insert into app.unit_baseline (unit_id, form_code, as_of_on, rows, note)
				values ('00000000-0000-4000-8000-000000000000', 'BM-01', '2022-12-31', '[]', '{}')`.execute(owner);
		});
		const path = await kept.backUp();
		await inEmpty(async (target) => {
			const restoring = restoreBackup(target.unguarded, path, { keyFile: null });
			await expect(restoring).rejects.toMatchObject({
				code: 'differs',
				about: 'unit_baseline_unit_id_fkey'
			});
			expect(await tableNames(target.unguarded)).toEqual([]);
		});
		await kept.house.asOwner(async (owner) => {
			await sql`delete from app.unit_baseline where unit_id = '00000000-0000-4000-8000-000000000000'`.execute(
				owner
			);
			await sql`alter table app.unit_baseline add foreign key (unit_id) references app.unit`.execute(owner);
		});
	});
});
