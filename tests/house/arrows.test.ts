import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sample = mkdtempSync(join(tmpdir(), 'arrows-'));
afterAll(() => rmSync(sample, { recursive: true, force: true }));

test('no room knows what it must not know', { timeout: 60_000 }, () => {
	expect(violations(root, ['src', 'seeds', 'migrations', 'tests'])).toEqual([]);
});

/** A forbidden arrow each: where it starts, what it imports, the rule that must stop it. */
const FORBIDDEN: [from: string, to: string, rule: string][] = [
	['src/lib/domain/a.ts', 'node:fs', 'domain'],
	['src/lib/domain/b.ts', '../server/db/figures.ts', 'domain'],
	['src/lib/i18n/c.ts', '../domain/noun.ts', 'types only'],
	['src/lib/i18n/d.ts', 'svelte', 'i18n'],
	['src/lib/ui/Table.svelte', '../server/db/figures.ts', 'ui'],
	['src/lib/server/db/e.ts', 'pg', 'db'],
	['src/lib/server/db/f.ts', '../operations/do-it.ts', 'db'],
	['src/lib/server/auth/g.ts', '../db/figures.ts', 'auth'],
	['src/lib/server/excel/h.ts', '../db/figures.ts', 'excel'],
	['src/lib/server/jobs/i.ts', '../mail/send.ts', 'jobs'],
	['src/lib/server/operations/do-that.ts', './do-it.ts', 'one verb each'],
	['src/lib/server/operations/do-more.ts', 'kysely', 'operations'],
	['src/lib/server/http/guard.ts', '../operations/do-it.ts', 'http'],
	['src/routes/+page.server.ts', '../lib/server/db/figures.ts', 'route files'],
	['src/routes/x/+server.ts', 'exceljs', 'route files'],
	['src/routes/+page.svelte', '../lib/server/config.ts', 'route components'],
	['src/hooks.server.ts', './lib/server/operations/do-it.ts', 'hooks'],
	['src/commands/j.ts', 'svelte', 'commands'],
	['src/commands/k.ts', '../lib/server/db/figures.ts', 'commands'],
	['migrations/l.ts', '../src/lib/domain/noun.ts', 'migrations'],
	['seeds/catalogue/m.ts', '../../src/lib/server/operations/do-it.ts', 'catalogue seeds'],
	['seeds/demo/n.ts', '../../src/lib/server/db/figures.ts', 'demo seeds'],
	['src/lib/utils/o.ts', '../domain/noun.ts', 'no room of its own'],
	['src/lib/ui/p.ts', '../../../tests/q.ts', 'no tests in the product'],
	['src/lib/domain/r.ts', './s.ts', 'no cycles']
];

test('a forbidden arrow is caught, whichever it is', { timeout: 60_000 }, () => {
	for (const path of [
		'lib/domain/noun',
		'lib/server/config',
		'lib/server/db/figures',
		'lib/server/mail/send'
	]) {
		write(`src/${path}.ts`, 'export const value = 1;');
	}
	write('src/lib/server/operations/do-it.ts', 'export const value = 1;');
	write('tests/q.ts', 'export const value = 1;');
	write('src/lib/domain/s.ts', "import { value } from './r.ts';\nexport default value;");
	for (const [from, to] of FORBIDDEN) {
		const line = `import { value } from '${to}';\nconsole.log(value);`;
		write(from, from.endsWith('.svelte') ? `<script lang="ts">\n${line}\n</script>` : line);
	}
	write('tsconfig.json', '{}');
	const caught = violations(sample, ['src', 'seeds', 'migrations']);
	const missed = FORBIDDEN.filter(
		([from, , rule]) => !caught.some((line) => line.startsWith(`${rule}: ${from} `))
	);
	expect(missed).toEqual([]);
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(sample, path)), { recursive: true });
	writeFileSync(join(sample, path), `${text}\n`);
}

/** What dependency-cruiser finds below `folder`, as `rule: file → import`. */
function violations(folder: string, rooms: string[]): string[] {
	const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
	const rules = join(root, 'tests/house/arrows.js');
	const { stdout, stderr } = spawnSync(process.execPath, [tool, '-c', rules, '-T', 'json', ...rooms], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	if (!stdout) throw new Error(stderr);
	const { summary } = JSON.parse(stdout) as {
		summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
	};
	expect(summary.totalCruised).toBeGreaterThan(20);
	return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
