import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHOOLS, WARDS } from '../support/city.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLES = join(ROOT, 'tests/fixtures/samples/2023-Q1');

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'terminal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
	ok: boolean;
	file: string;
	form: string | null;
	unit: string | null;
	period: string | null;
	code?: string;
	problems: { cell: string | null; code: string; message: string }[];
}

/** A command as somebody types it in the project's folder, on an embedded database of its own. */
function run(command: string, ...args: string[]): { code: number | null; out: string; err: string } {
	const env = { PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), INIT_CWD: folder };
	const script = join(ROOT, `src/commands/${command}.ts`);
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		cwd: ROOT,
		env,
		encoding: 'utf8'
	});
	return { code: status, out: stdout, err: stderr };
}

function ingest(...args: string[]): { code: number | null; lines: Line[] } {
	const { code, out } = run('ingest', ...args);
	return {
		code,
		lines: out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Line)
	};
}

const ward = (code: string): string => join(SAMPLES, 'ward-reports', `${code}.xlsx`);

test('on an empty folder each step says which one comes before it', () => {
	expect(run('ingest', ward('06811'))).toMatchObject({
		code: 1,
		out: '',
		err: expect.stringContaining('npm run migrate')
	});
	expect(run('migrate')).toMatchObject({ code: 0, err: '' });
	expect(run('ingest', ward('06811'))).toMatchObject({
		code: 1,
		out: '',
		err: expect.stringContaining('npm run seed')
	});
	expect(run('seed')).toMatchObject({ code: 0, out: expect.stringContaining('62 obligations') });
	expect(run('seed')).toMatchObject({ code: 0, out: expect.stringContaining(' 0 obligations') });
});

test('thirteen workbooks are thirteen lines, and every file that is none has its own', () => {
	const files = [...WARDS.map(ward), ...SCHOOLS.map((code) => join(SAMPLES, 'tuition', `${code}.xlsx`))];
	const stored = ingest(...files);
	expect(stored.code).toBe(0);
	expect(stored.lines.map(({ ok, unit, period }) => [ok, unit, period])).toEqual(
		[...WARDS, ...SCHOOLS].map((unit) => [true, unit, '2023-Q1'])
	);

	writeFileSync(join(folder, 'text.xlsx'), 'không phải sổ tính');
	const mixed = ingest('nowhere.xlsx', ward('06811') + '/below', folder, 'text.xlsx', ward('06811'));
	expect(mixed.code).toBe(1);
	expect(mixed.lines.map(({ ok, code }) => [ok, code])).toEqual([
		[false, 'no-file'],
		[false, 'no-file'],
		[false, 'no-file'],
		[false, 'not-xlsx'],
		[true, undefined]
	]);
});

test('what the command says beside the file is held against the sheet', () => {
	const { code, lines } = ingest('--unit', '06814', '--period', '2023-Q2', ward('06811'));
	expect(code).toBe(1);
	expect(lines[0]).toMatchObject({
		ok: false,
		form: 'BM-01',
		unit: '06814',
		period: '2023-Q2',
		code: 'figures-refused'
	});
	expect(lines[0]?.problems.map((problem) => [problem.code, problem.cell])).toEqual(
		expect.arrayContaining([
			['wrong-unit', 'A1'],
			['wrong-period', 'A5']
		])
	);
	expect(lines[0]?.problems[0]?.message).toMatch(/^Ô A1: /);
	expect(run('ingest', '--period', 'soon', ward('06811'))).toMatchObject({ code: 2, out: '' });
});

test('an account and a token are made, and a token is alone on the last line', () => {
	const account = run('create-account', '--user', 'truong_phong', '--role', 'office-head');
	expect(account).toMatchObject({ code: 0, out: expect.stringContaining('office-head') });
	expect(account.out.trim().split('\n').at(-1)).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
	expect(run('create-token', '--user', 'truong_phong').out.trim().split('\n').at(-1)).toMatch(
		/^ubt_[\w-]{43}$/
	);
	expect(run('create-token', '--user', 'nobody')).toMatchObject({ code: 1, out: '' });
	expect(run('create-account', '--user', 'x')).toMatchObject({ code: 2, out: '' });
});
