import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'tests/drills');

function drill(...args: string[]): { code: number | null; out: string; err: string } {
	const child = spawnSync(process.execPath, [join(FOLDER, 'drill.ts'), ...args], {
		cwd: ROOT,
		encoding: 'utf8'
	});
	return { code: child.status, out: child.stdout, err: child.stderr };
}

test('without a name the drills are listed, each with what it promises', () => {
	const { code, out } = drill();
	expect(code).toBe(0);
	const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'drill.ts');
	for (const file of files) {
		expect(out).toMatch(new RegExp(`^  ${file.replace('.ts', '')} +[a-z]`, 'm'));
	}
});

test('a drill or an engine that nobody knows is told, with what there is', () => {
	expect(drill('nothing')).toMatchObject({ code: 2, err: expect.stringContaining('No drill "nothing"') });
	expect(drill('--engine', 'oracle')).toMatchObject({
		code: 2,
		err: expect.stringContaining('There is: embedded, postgres')
	});
});
