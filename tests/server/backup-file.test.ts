import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeBackup, readBackup, writeBackup } from '#lib/server/backup/backup-file.ts';
import { readKeyFile, refuseKeyBeside } from '#lib/server/backup/key-file.ts';

const KEY = randomBytes(32);
const TAKEN_AT = '2026-11-24T19:00:03.123456Z';
/** What does not compress, so that the file has several sealed chunks. */
const LINES = Array.from({ length: 100 }, () => randomBytes(3 * 1024).toString('base64'));

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'backup-file-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
	yield* lines;
}

let counter = 0;
const fresh = (): string => join(folder, `file-${(counter += 1)}`);

async function written(key: Buffer | null, lines: readonly string[] = LINES): Promise<string> {
	const path = fresh();
	await writeBackup(path, linesOf(lines), { takenAt: TAKEN_AT, key, check: async () => {} });
	return path;
}

async function read(path: string, key: Buffer | null): Promise<string[]> {
	const lines: string[] = [];
	for await (const line of readBackup(path, key)) lines.push(line);
	return lines;
}

async function changed(path: string, change: (bytes: Buffer) => Buffer): Promise<string> {
	const copy = fresh();
	writeFileSync(copy, change(Buffer.from(readFileSync(path))));
	return copy;
}

async function codeOf(reading: Promise<unknown>): Promise<string> {
	return reading.then(
		() => 'no fault',
		(error: { code?: string }) => error.code ?? String(error)
	);
}

describe.each([
	['closed with a key', KEY],
	['open', null]
])('a backup that is %s', (_, key) => {
	test.each([
		['many lines', LINES],
		['no line', []],
		['one empty line', ['']],
		['Vietnamese', ['Phường Vàng Danh', '["12",null,"Nguyễn"]']],
		['exactly one chunk and its neighbours', [65_535, 65_536, 65_537].map((n) => 'x'.repeat(n))]
	])('gives back what was written: %s', async (_, lines) => {
		expect(await read(await written(key, lines), key)).toEqual(lines);
	});

	test('is readable by its owner alone, and tells when it was taken and whether it is closed', async () => {
		const path = await written(key);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		const { size } = statSync(path);
		expect(await describeBackup(path)).toEqual({ takenAt: TAKEN_AT, isEncrypted: key !== null, size });
	});

	test('is refused when its end is missing, wherever it was cut', async () => {
		const path = await written(key);
		const { length } = readFileSync(path);
		const cuts = [1, 16, 31, 32, 33, 100, 65_552, 65_553, 2 * 65_552, length - 300, length - 20];
		for (const cut of cuts) {
			const copy = await changed(path, (bytes) => bytes.subarray(0, length - cut));
			expect(await codeOf(read(copy, key)), `${cut} bytes less`).toMatch(/^(truncated|damaged)$/);
		}
	});

	test('is refused when any one bit of it is another', async () => {
		const path = await written(key, LINES.slice(0, 2));
		const { length } = readFileSync(path);
		const codes = new Set<string>();
		for (let at = 0; at < length; at += at < 300 ? 1 : 97) {
			const copy = await changed(path, (bytes) => {
				bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
				return bytes;
			});
			const code = await codeOf(read(copy, key));
			codes.add(code);
			expect(code, `bit ${at % 8} of byte ${at}`).not.toBe('no fault');
			rmSync(copy);
		}
		expect(
			[...codes].filter(
				(code) => !/^(damaged|truncated|not-a-backup|newer-format|wrong-key|key-needed)$/.test(code)
			)
		).toEqual([]);
	});

	test('is refused when something was added to it, or two chunks changed places', async () => {
		const path = await written(key);
		const longer = await changed(path, (bytes) => Buffer.concat([bytes, Buffer.alloc(1)]));
		expect(await codeOf(read(longer, key))).toMatch(/^(damaged|truncated)$/);
		const swapped = await changed(path, (bytes) => {
			const from = bytes.indexOf('\n', bytes.indexOf('{')) + 1;
			const [first, second] = [0, 1].map((n) =>
				Buffer.from(bytes.subarray(from + n * 65_552, from + (n + 1) * 65_552))
			);
			bytes.set(second ?? [], from);
			bytes.set(first ?? [], from + 65_552);
			return bytes;
		});
		expect(await codeOf(read(swapped, key))).toBe('damaged');
	});

	test('is not written over another file', async () => {
		const path = await written(key);
		const before = readFileSync(path);
		const again = writeBackup(path, linesOf(LINES), { takenAt: TAKEN_AT, key, check: async () => {} });
		expect(await codeOf(again)).toBe('file-exists');
		expect(readFileSync(path).equals(before)).toBe(true);
	});
});

test('the wrong key and no key are told apart from a damaged file', async () => {
	const path = await written(KEY);
	expect(await codeOf(read(path, randomBytes(32)))).toBe('wrong-key');
	expect(await codeOf(read(path, null))).toBe('key-needed');
});

test('the same lines are never the same bytes twice under one key', async () => {
	const [one, two] = [readFileSync(await written(KEY)), readFileSync(await written(KEY))];
	expect(one.subarray(300, 400).equals(two.subarray(300, 400))).toBe(false);
	expect(one.includes(LINES[0] ?? '')).toBe(false);
});

test.each([
	['an empty file', ''],
	['a text', 'Báo cáo quý I\n'.repeat(50)],
	['a workbook', 'PK\u0003\u0004…'],
	['a header of a later version', 'CASHLESS CITY BACKUP\n{"version":2,"takenAt":"2030-01-01","seal":null}\n'],
	['a header that is none', 'CASHLESS CITY BACKUP\n{"version":1}\n'],
	['the first words alone', 'CASHLESS CI']
])('%s is refused', async (what, content) => {
	const path = fresh();
	writeFileSync(path, content);
	const expected = what.includes('later')
		? 'newer-format'
		: what.includes('none')
			? 'damaged'
			: what.includes('alone')
				? 'truncated'
				: 'not-a-backup';
	expect(await codeOf(read(path, null))).toBe(expected);
});

test('a file that is not there is told', async () => {
	expect(await codeOf(read(join(folder, 'nowhere'), null))).toBe('no-file');
});

describe('nothing is left of a backup', () => {
	const before = (): string[] => readdirSync(folder).sort();

	test('that was broken off', async () => {
		const names = before();
		const stopping = new AbortController();
		async function* endless(): AsyncGenerator<string> {
			for (let n = 0; ; n += 1) {
				if (n === 1000) stopping.abort();
				yield randomBytes(1024).toString('base64');
			}
		}
		const { signal } = stopping;
		const writing = writeBackup(fresh(), endless(), {
			takenAt: TAKEN_AT,
			key: KEY,
			signal,
			check: async () => {}
		});
		await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
		expect(before()).toEqual(names);
	});

	test('whose lines ended in a fault, or which could not be read back', async () => {
		const names = before();
		async function* failing(): AsyncGenerator<string> {
			yield 'one';
			throw new Error('the database went away');
		}
		const options = { takenAt: TAKEN_AT, key: null };
		await expect(writeBackup(fresh(), failing(), { ...options, check: async () => {} })).rejects.toThrow(
			'went away'
		);
		const unreadable = async (): Promise<void> => {
			throw new Error('not readable');
		};
		await expect(writeBackup(fresh(), linesOf(['a']), { ...options, check: unreadable })).rejects.toThrow(
			'not readable'
		);
		expect(before()).toEqual(names);
	});
});

describe('a key file', () => {
	function keyFile(content: Buffer | string, mode = 0o600): string {
		const path = fresh();
		writeFileSync(path, content);
		chmodSync(path, mode);
		return path;
	}

	test('holds 32 bytes, or 64 hexadecimal digits of them', () => {
		expect(readKeyFile(keyFile(KEY))).toEqual(KEY);
		expect(readKeyFile(keyFile(`${KEY.toString('hex')}\n`))).toEqual(KEY);
	});

	test.each([
		['31 bytes', randomBytes(31), 0o600, 'bad-key-file'],
		['nothing', '', 0o600, 'bad-key-file'],
		['words', 'một câu dễ nhớ nhưng không phải là khóa', 0o600, 'bad-key-file'],
		['one byte over and over', Buffer.alloc(32, 7), 0o600, 'bad-key-file'],
		['what its group can read', KEY, 0o640, 'open-key-file'],
		['what anybody can read', KEY, 0o604, 'open-key-file']
	])('with %s is refused', (_, content, mode, code) => {
		expect(() => readKeyFile(keyFile(content, mode))).toThrow(expect.objectContaining({ code }));
	});

	test('does not lie among the backups', () => {
		const beside = expect.objectContaining({ code: 'key-beside-backups' });
		expect(() => refuseKeyBeside('/srv/backups/key', '/srv/backups')).toThrow(beside);
		expect(() => refuseKeyBeside('/srv/backups/old/key', '/srv/backups')).toThrow(beside);
		expect(() => refuseKeyBeside('/srv/backups-key/key', '/srv/backups')).not.toThrow();
		expect(() => refuseKeyBeside('/etc/cashless/key', '/srv/backups')).not.toThrow();
	});
});
