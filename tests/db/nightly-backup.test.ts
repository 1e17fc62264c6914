import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { backupName, takenAtOf } from '#lib/domain/backup.ts';
import { makeBackup, type BackupSettings } from '#lib/server/backup-run.ts';
import { readFailure } from '#lib/server/backup/backup-folder.ts';
import { startNightly, tend, type Lend } from '#lib/server/nightly-backup.ts';
import { viewBackups } from '#lib/server/operations/backup/view-backups.ts';
import { as } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const DAY_MS = 24 * 3_600_000;

let parent: string;
let house: TestDatabase;
let sample: string;
beforeAll(async () => {
	parent = mkdtempSync(join(tmpdir(), 'nightly-'));
	house = await testDatabase();
	const { path } = await makeBackup(
		house.unguarded,
		{ folder: parent, keyFile: null },
		{ to: join(parent, 'sample') }
	);
	sample = path;
});
afterAll(async () => {
	await house?.close();
	rmSync(parent, { recursive: true, force: true });
});

let settings: BackupSettings;
beforeEach(() => {
	settings = {
		folder: mkdtempSync(join(parent, 'folder-')),
		keyFile: null,
		keep: { daily: 2, weekly: 1, monthly: 1 },
		dataDir: null
	};
});

const lend: Lend = (work) => work(house.unguarded);

/** Starts the nightly backups and stops them once they have borrowed the database and given it back. */
async function oneRound(borrow: Lend): Promise<void> {
	let done = (): void => {};
	const isDone = new Promise<void>((resolve) => (done = resolve));
	const nightly = startNightly(settings, (work) => borrow(work).finally(done), 0);
	await isDone;
	await nightly.stop();
}

/** A backup as it was taken so many days ago. */
function daysAgo(days: number): string {
	const name = backupName(new Date(Date.now() - days * DAY_MS));
	cpSync(sample, join(settings.folder, name));
	return name;
}

const backups = (): string[] => readdirSync(settings.folder).filter((name) => takenAtOf(name));
const view = async () =>
	viewBackups(await as(house.db, 'administrator', 'PLD', '2023-07-05T09:00'), settings);

test('the audit is told of a backup, and that nobody but the server made it', async () => {
	await oneRound(lend);
	const { rows } = await house.asOwner((owner) =>
		sql`select actor_id, details from audit.entry where kind = 'backup' order by seq desc limit 1`.execute(
			owner
		)
	);
	expect(rows).toMatchObject([{ actorId: 'server', details: { isEncrypted: false } }]);
});

test('where there is none, one is made at once, and the administrator sees it', async () => {
	expect(await view()).toMatchObject({ backups: [], warnings: ['never'], knowsDisk: false });
	await oneRound(lend);
	expect(backups()).toHaveLength(1);
	expect(await view()).toMatchObject({
		backups: [{ name: backups()[0], isEncrypted: false }],
		warnings: ['unencrypted'],
		failure: null
	});
});

test('after a night that was missed one is made, and old ones go by the rule', async () => {
	const [kept, ...old] = [2, 70, 71, 72].map(daysAgo);
	writeFileSync(join(settings.folder, 'notes.txt'), 'not a backup');
	await oneRound(lend);
	expect(backups()).toHaveLength(2);
	expect(backups()).toContain(kept);
	expect(backups().filter((name) => old.includes(name))).toEqual([]);
	expect(existsSync(join(settings.folder, 'notes.txt'))).toBe(true);
});

test('a failure is told to the administrator, and costs no backup', async () => {
	const old = [40, 41, 42].map(daysAgo);
	await oneRound(() => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })));
	expect(backups().sort()).toEqual(old.sort());
	expect(readFailure(settings.folder)).toMatchObject({ code: 'disk-full' });
	const { warnings, failure } = await view();
	expect(warnings).toEqual(['too-old', 'last-failed', 'unencrypted']);
	expect(failure).toMatchObject({ code: 'disk-full' });
});

test('stopping breaks a backup off: no half file, and no failure either', async () => {
	let begin = (): void => {};
	const hasBegun = new Promise<void>((resolve) => (begin = resolve));
	const borrowed: Promise<unknown>[] = [];
	const slow: Lend = async (work) => {
		begin();
		await stopped;
		const working = work(house.unguarded);
		borrowed.push(working);
		return working;
	};
	let stop = (): void => {};
	const stopped = new Promise<void>((resolve) => (stop = resolve));
	const nightly = startNightly(settings, slow, 0);
	await hasBegun;
	const stopping = nightly.stop();
	stop();
	await stopping;
	await expect(borrowed[0]).rejects.toMatchObject({ name: 'AbortError' });
	expect(readdirSync(settings.folder)).toEqual([]);
});

test('between two nights nothing is made, and the folder is looked at again soon enough', async () => {
	const at = (wall: string): Date => new Date(`2026-11-25T${wall}+07:00`);
	cpSync(sample, join(settings.folder, backupName(at('02:00:05'))));
	const unused: Lend = () => Promise.reject(new Error('borrowed'));
	expect(await tend(settings, unused, at('02:00:06'))).toBe(15 * 60_000);
	expect(await tend(settings, unused, new Date('2026-11-26T01:59:00+07:00'))).toBe(60_000);
	expect(readFailure(settings.folder)).toBeNull();
	await tend(settings, unused, new Date('2026-11-26T02:00:00+07:00'));
	expect(readFailure(settings.folder)).toMatchObject({ failedAt: '2026-11-25T19:00:00.000Z' });
});

test('a folder that cannot be used stops nothing: it is tried again', async () => {
	const file = join(settings.folder, 'a-file');
	writeFileSync(file, '');
	settings = { ...settings, folder: join(file, 'below') };
	expect(await tend(settings, lend, new Date())).toBe(15 * 60_000);
});

test('nobody but the administrator sees the backups', async () => {
	mkdirSync(settings.folder, { recursive: true });
	for (const role of ['office-head', 'city-leader', 'office-staff'] as const) {
		const unit = role === 'city-leader' ? 'UB' : 'PLD';
		const asking = viewBackups(await as(house.db, role, unit, '2023-07-05T09:00'), settings);
		await expect(asking).rejects.toMatchObject({ code: 'not-allowed' });
	}
});
