// `npm run check`: everything that can be known without running the application. All steps run, all are told.
import { resolve } from 'node:path';
import { exitLike, run } from '../src/commands/launch/run.mjs';

const root = resolve(import.meta.dirname, '..');
const modules = `${root}/node_modules`;

/** Name → the tool's own file and what it is given. @type {Record<string, string[]>} */
const STEPS = {
	format: [`${modules}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', '.'],
	lint: [`${modules}/eslint/bin/eslint.js`, '--max-warnings', '0', '.'],
	generate: [`${modules}/@sveltejs/kit/svelte-kit.js`, 'sync'],
	// Covers plain TypeScript too: tsconfig.json names tests, seeds and migrations beside src.
	types: [`${modules}/svelte-check/bin/svelte-check`, '--fail-on-warnings', '--output', 'human'],
	arrows: [
		`${modules}/dependency-cruiser/bin/dependency-cruiser.mjs`,
		...['--config', 'tests/house/arrows.js', 'src', 'seeds', 'migrations', 'tests']
	],
	unused: [`${modules}/knip/bin/knip.js`, '--no-progress']
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
	console.error(`No step "${unknown.join(', ')}". There is: ${Object.keys(STEPS).join(', ')}.`);
	process.exit(2);
}

// Lint and types both read what `generate` writes; a fresh clone has none of it yet.
const first = (/** @type {string} */ name) => (name === 'generate' ? 0 : 1);
const names = (asked.length > 0 ? [...new Set(['generate', ...asked])] : Object.keys(STEPS)).sort(
	(a, b) => first(a) - first(b)
);
/** @type {string[]} */
const failed = [];
for (const name of names) if (!(await passes(name))) failed.push(name);

console.log(failed.length === 0 ? 'check: all well' : `check: ${failed.join(', ')} failed`);
exitLike({ code: failed.length === 0 ? 0 : 1 });

/** @param {string} name */
async function passes(name) {
	const began = Date.now();
	const { code } = await run(process.execPath, STEPS[name] ?? [], { root });
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${name}  ${seconds} s`);
	return code === 0;
}
