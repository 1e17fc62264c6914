import { createHash } from 'node:crypto';
import {
	accessSync,
	constants,
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	writeFileSync
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { alone } from './lock.mjs';
import { follow, ownNode, run } from './run.mjs';
import { say } from './say.mjs';

const OLDEST_NODE = 20;

/** All that tests and the build need, whatever this machine's npm is set to; warnings about its Node are noise. */
const FLAGS = [
	...['--include=dev', '--include=optional', '--ignore-scripts=false'],
	...['--no-audit', '--no-fund', '--loglevel=error']
];

/**
 * Makes sure that node_modules is what package-lock.json says.
 * @param {string} root
 * @returns {Promise<import('./run.mjs').Ending>}
 */
export async function ensureInstalled(root) {
	if (isInstalled(root)) return { code: 0 };
	if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
		say(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
		return { code: 1 };
	}
	if (isElsewhere(root)) {
		// npm would empty that folder, and with it take the packages from whoever else uses it.
		say(
			'node_modules is a link to another folder, and not what package-lock.json here says. Remove the link.'
		);
		return { code: 1 };
	}
	return alone(root, async () => {
		if (isInstalled(root)) return { code: 0 };
		const ending = await install(root, 'ci');
		if (ending.code === 0 || ending.signal) return ending;
		// A registry may drop one connection of a thousand, or lack a package of another system that the lockfile
		// names: `install` asks again and passes over what is optional, and keeps to the lockfile all the same.
		return install(root, 'install', '--no-save');
	});
}

/** @param {string} root after a whole install by hand (`npm ci`, `npm install`), so that it is not done again */
export async function noteInstalled(root) {
	if (!existsSync(ownNode(root))) return;
	writeFileSync(mark(root), wanted(root));
	const kit = join(root, 'node_modules/@sveltejs/kit/svelte-kit.js');
	// The types that editors read; a tree that Kit cannot read yet is not a failed install.
	if (existsSync(kit)) await run(ownNode(root), [kit, 'sync'], { root, quiet: true });
}

/**
 * @param {string} root
 * @param {string[]} verb
 * @returns {Promise<import('./run.mjs').Ending>}
 */
async function install(root, ...verb) {
	say('Installing what the project needs (one to three minutes, once)…');
	const began = Date.now();
	const progress = setInterval(() => {
		say(`  … ${Math.round((Date.now() - began) / 1000)} s, ${count(root)} packages laid out`);
	}, 10_000);
	try {
		const ending = await npm(root, [...verb, ...FLAGS]).catch((error) => {
			say(`npm could not be started: ${error.message}. It comes with Node; the PATH must name it.`);
			return { code: 1 };
		});
		if (ending.code === 0 && existsSync(ownNode(root))) {
			writeFileSync(mark(root), wanted(root));
			say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
			return ending;
		}
		say('The install did not end well; npm says why above.');
		return ending.code === 0 ? { code: 1 } : ending;
	} finally {
		clearInterval(progress);
	}
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
	// npm runs on the machine's Node: the one in node_modules goes away under it.
	const own = join(root, 'node_modules');
	const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !resolve(folder).startsWith(own));
	const cache = process.env.npm_config_cache ?? join(homedir(), '.npm');
	const env = {
		...process.env,
		PATH: path.join(delimiter),
		// A home that is missing or closed (a service account, a container) has no room for npm's cache.
		npm_config_cache: canWrite(cache) ? cache : join(tmpdir(), `npm-cache-${process.getuid?.() ?? 'user'}`)
	};
	return follow('npm', args, {
		cwd: root,
		env,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	});
}

/** @param {string} folder */
function canWrite(folder) {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
		const inner = join(folder, '_cacache');
		if (existsSync(inner)) accessSync(inner, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** @param {string} root */
function isElsewhere(root) {
	return lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** @param {string} root */
function isInstalled(root) {
	try {
		return existsSync(ownNode(root)) && readFileSync(mark(root), 'utf8') === wanted(root);
	} catch {
		return false;
	}
}

/** @param {string} root */
function wanted(root) {
	const lock = readFileSync(join(root, 'package-lock.json'));
	// The same folder seen from another system (a shared disk, a container) holds the wrong binaries.
	return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** @param {string} root */
function mark(root) {
	return join(root, 'node_modules/.installed');
}

/** @param {string} root */
function count(root) {
	try {
		return readdirSync(join(root, 'node_modules')).length;
	} catch {
		return 0;
	}
}
