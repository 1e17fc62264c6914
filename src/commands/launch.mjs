// The one door of every npm script. Plain JavaScript that an older Node can read: it runs before anything is
// installed, brings the project's own Node, and hands over to it. It speaks on stderr only, so that a
// command's stdout is that command's answer.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, ensureBuilt } from './launch/build.mjs';
import { ensureInstalled, noteInstalled } from './launch/install.mjs';
import { exitLike, ownNode, run } from './launch/run.mjs';
import { say } from './launch/say.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @typedef {object} Door
 * @property {string} [script] what the project's Node runs, from the project's folder
 * @property {string[]} [args] given before the caller's own
 * @property {'built' | 'tried'} [needs] the built application; `tried`: go on without, the command reports it
 */

/** @type {Record<string, Door>} */
const DOORS = {
	demo: { script: 'src/commands/demo.ts', needs: 'built' },
	start: { script: 'src/commands/start.ts', needs: 'built' },
	dev: { script: 'node_modules/vite/bin/vite.js', args: ['dev'] },
	build: {},
	test: { script: 'tests/run.mjs', needs: 'tried' },
	check: { script: 'tests/check.mjs' },
	lint: { script: 'tests/check.mjs', args: ['format', 'lint'] },
	migrate: { script: 'src/commands/migrate.ts' },
	seed: { script: 'src/commands/seed.ts' },
	ingest: { script: 'src/commands/ingest.ts' },
	'create-account': { script: 'src/commands/create-account.ts' },
	'create-token': { script: 'src/commands/create-token.ts' },
	backup: { script: 'src/commands/backup.ts' },
	restore: { script: 'src/commands/restore.ts' },
	'audit:verify': { script: 'src/commands/audit-verify.ts' },
	'audit:anchor': { script: 'src/commands/audit-anchor.ts' },
	routes: { script: 'src/commands/routes.ts' },
	asvs: { script: 'tests/asvs/asvs.ts' },
	// What a drill serves it builds itself; some need no server.
	drill: { script: 'tests/drills/drill.ts' },
	'create-reset-link': { script: 'src/commands/create-reset-link.ts' },
	bench: { script: 'tests/bench/bench.ts', needs: 'built' },
	pictures: {
		script: 'node_modules/@playwright/test/cli.js',
		args: ['test', '--config', 'tests/e2e/pictures.config.ts'],
		needs: 'built'
	}
};

const [command = '', ...args] = process.argv.slice(2);

if (command === 'prepared') {
	// npm calls this after every whole install, its own or ours; a production install has nothing to prepare.
	await noteInstalled(root);
} else {
	const door = Object.hasOwn(DOORS, command) ? DOORS[command] : undefined;
	if (!door) {
		say(`Unknown command "${command}". There is: ${Object.keys(DOORS).join(', ')}.`);
		process.exit(2);
	}
	exitLike(await enter(door));
}

/**
 * @param {Door} door
 * @returns {Promise<import('./launch/run.mjs').Ending>}
 */
async function enter(door) {
	const installed = await ensureInstalled(root);
	if (installed.code !== 0) return installed;
	if (!door.script) return build(root);
	if (door.needs) {
		const built = await ensureBuilt(root);
		if (built.code !== 0 && door.needs === 'built') return built;
	}
	return run(ownNode(root), [resolve(root, door.script), ...(door.args ?? []), ...args], {
		root,
		env: { INIT_CWD: calledFrom() }
	});
}

/** Where the caller stands: npm moves to the project's folder and leaves the answer in INIT_CWD. */
function calledFrom() {
	return process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
}
