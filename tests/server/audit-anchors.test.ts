import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AnchorBook, openAnchorBook } from '#lib/server/audit-anchors.ts';
import { BadSetting, readConfig } from '#lib/server/config.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'anchors-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'anchors.jsonl');
const book = (key = 'a key of more than thirty-two characters') => new AnchorBook(file(), Buffer.from(key));
const link = (seq: number) => ({ seq, hash: String(seq % 10).repeat(64) });
const AT = new Date('2023-07-05T02:00:00Z');

function threeAnchors(): string[] {
	for (const seq of [10, 20, 30]) book().append(link(seq), AT);
	return readFileSync(file(), 'utf8').trimEnd().split('\n');
}

describe('anchors', () => {
	test('come back as they were written, oldest first', () => {
		threeAnchors();
		const { anchors, forgedLine } = book().read();
		expect(anchors.map(({ seq }) => seq)).toEqual([10, 20, 30]);
		expect(forgedLine).toBeNull();
	});

	test.each<[string, (lines: string[]) => string[], number]>([
		['changed', ([a = '', b = '', c = '']) => [a, b.replace('"seq":20', '"seq":21'), c], 2],
		['taken out', ([a = '', , c = '']) => [a, c], 2],
		['put in twice', ([a = '', b = '', c = '']) => [a, b, b, c], 3],
		['swapped', ([a = '', b = '', c = '']) => [b, a, c], 1],
		['made unreadable', ([a = '', , c = '']) => [a, 'nothing', c], 2]
	])('one that was %s is found', (_, change, line) => {
		writeFileSync(file(), `${change(threeAnchors()).join('\n')}\n`);
		expect(book().read().forgedLine).toBe(line);
	});

	test('of another key are not ours', () => {
		threeAnchors();
		expect(book('another key, as long as the first one was').read().forgedLine).toBe(1);
	});

	test('half a line, written as the process died, is dropped by the next', () => {
		threeAnchors();
		appendFileSync(file(), '{"seq":40,"ha');
		expect(book().read()).toMatchObject({ forgedLine: null, anchors: { length: 3 } });
		book().append(link(50), AT);
		expect(
			book()
				.read()
				.anchors.map(({ seq }) => seq)
		).toEqual([10, 20, 30, 50]);
	});
});

describe('the key', () => {
	test('is made once beside the data, readable by its owner alone', () => {
		const config = readConfig({ DATA_DIR: folder });
		openAnchorBook(config).append(link(1), AT);
		expect(openAnchorBook(config).read()).toMatchObject({ forgedLine: null, anchors: [link(1)] });
		expect(statSync(join(folder, 'audit-anchor-key')).mode & 0o777).toBe(0o600);
		expect(statSync(join(folder, 'audit-anchors.jsonl')).mode & 0o777).toBe(0o600);
	});

	test('that is kept elsewhere must be there and be long enough', () => {
		const key = join(folder, 'key');
		const open = () => openAnchorBook(readConfig({ DATA_DIR: folder, AUDIT_ANCHOR_KEY_FILE: key }));
		expect(open).toThrow(BadSetting);
		writeFileSync(key, 'short');
		expect(open).toThrow(BadSetting);
		writeFileSync(key, `${'k'.repeat(32)}\n`);
		expect(open).not.toThrow();
	});
});
