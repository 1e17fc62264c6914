import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { ownNode, run } from './run.mjs';
import { say } from './say.mjs';

const INPUTS = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * Builds the application unless build/ is already made from these very files.
 * @param {string} root
 * @returns {Promise<import('./run.mjs').Ending>}
 */
export async function ensureBuilt(root) {
	if (isBuilt(root)) return { code: 0 };
	return alone(root, async () => (isBuilt(root) ? { code: 0 } : make(root)));
}

/**
 * Builds in any case.
 * @param {string} root
 */
export function build(root) {
	return alone(root, () => make(root));
}

/** @param {string} root */
async function make(root) {
	say('Building the application (half a minute)…');
	const began = Date.now();
	// Taken before: what is edited during the build is built the next time.
	const inputs = digest(root);
	rmSync(mark(root), { force: true });
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const ending = await run(ownNode(root), [vite, 'build', '--logLevel', 'error'], {
		root,
		quiet: true,
		// Asked for from within a test, it must be the same build all the same: pages for developers left out.
		env: { NODE_ENV: 'production' }
	});
	if (ending.code === 0) {
		writeFileSync(mark(root), inputs);
		say(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
	} else say('The build failed; the reason stands above.');
	return ending;
}

/** @param {string} root */
function isBuilt(root) {
	return existsSync(mark(root)) && readFileSync(mark(root), 'utf8') === digest(root);
}

/** @param {string} root */
function digest(root) {
	const hash = createHash('sha256');
	for (const input of INPUTS) add(hash, root, input);
	return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path
 */
function add(hash, root, path) {
	const full = join(root, path);
	const stat = statSync(full, { throwIfNoEntry: false });
	if (stat?.isDirectory()) for (const name of readdirSync(full).sort()) add(hash, root, `${path}/${name}`);
	else if (stat) hash.update(`${path} ${stat.size}\n`).update(readFileSync(full));
}

/** @param {string} root */
function mark(root) {
	return join(root, 'build/.inputs');
}
