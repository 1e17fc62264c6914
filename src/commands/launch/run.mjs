import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** @typedef {{ code: number, signal?: NodeJS.Signals }} Ending */

/** @param {string} root */
export function ownNode(root) {
	return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Runs a program in the project's folder with the project's own tools first in its PATH.
 * @param {string} program
 * @param {string[]} args
 * @param {{ root: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} options quiet: its stdout goes to stderr
 * @returns {Promise<Ending>}
 */
export function run(program, args, { root, env, quiet = false }) {
	const path = [join(root, 'node_modules/.bin'), join(root, 'node_modules/node/bin'), process.env.PATH];
	return follow(program, args, {
		cwd: root,
		env: { ...process.env, ...env, PATH: path.filter(Boolean).join(delimiter) },
		stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit']
	});
}

/**
 * Starts a child, passes on what asks us to stop, and waits for its end.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Ending>}
 */
export function follow(program, args, options) {
	return new Promise((done, fail) => {
		const child = spawn(program, args, options);
		/** @param {NodeJS.Signals} signal */
		const pass = (signal) => {
			// A terminal sends Ctrl-C to the whole group: the child has it already, and twice may mean "at once".
			if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
		};
		const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
		for (const signal of signals) process.on(signal, pass);
		const settle = () => signals.forEach((signal) => process.off(signal, pass));
		child.once('error', (error) => {
			settle();
			fail(error);
		});
		child.once('exit', (code, signal) => {
			settle();
			done(signal ? { code: 1, signal } : { code: code ?? 1 });
		});
	});
}

/**
 * Ends this process the way the child ended, so that a caller sees no difference.
 * @param {Ending} ending
 */
export function exitLike({ code, signal }) {
	if (signal) process.kill(process.pid, signal);
	process.exitCode = code;
}
