import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolderInUse, lockDataFolder } from '#lib/server/db/data-folder-lock.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a second opener is refused with the pid of the first and a hint, in both languages', () => {
	const release = lockDataFolder(folder);
	expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
	expect(() => lockDataFolder(folder)).toThrow(
		new RegExp(`tiến trình ${process.pid}[^]*kill ${process.pid}`)
	);
	release();
	lockDataFolder(folder)();
	expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('the lock of a process that is gone is taken over', async () => {
	const child = spawn(process.execPath, ['-e', '']);
	await once(child, 'exit');
	writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: child.pid, startedAt: 'long ago' }));
	lockDataFolder(folder)();
});

test('the lock of a pid that was given to another process since is taken over', () => {
	writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, startedAt: 'another-boot:1' }));
	lockDataFolder(folder)();
});

test.each(['', 'not json', '{}', '{"pid":-1}'])('a lock that says %j is taken over', (text) => {
	writeFileSync(join(folder, 'lock'), text);
	lockDataFolder(folder)();
});
