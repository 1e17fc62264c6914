import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from '../../src/commands/launch/build.mjs';
import { freePort } from './free-port.ts';
import { ROOT, type Place } from './place.ts';

const PATIENCE_MS = 60_000;
const BEAT_MS = 100;
const GRACE_MS = 15_000;

/** The built application as `npm start` runs it, in a process of its own on a port of this machine. */
export interface RunningServer {
	/** Where it listens: 'http://localhost:41234'. */
	readonly origin: string;
	readonly child: ChildProcess;
	/** The last lines it wrote on both outputs. */
	log(): string;
	/** Ends it as an administrator would, or at once with SIGKILL; waits until it is gone. */
	stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Serves a place; what `env` says goes before what the place says. Builds the application when that is not done. */
export async function serve(
	place: Place,
	env: Readonly<Record<string, string>> = {}
): Promise<RunningServer> {
	const built = await ensureBuilt(ROOT);
	if (built.code !== 0) throw new Error('the application could not be built');
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const child = spawn(process.execPath, [join(ROOT, 'src/commands/start.ts')], {
		cwd: ROOT,
		env: { ...process.env, ...place.env, PORT: String(port), HOST: 'localhost', ORIGIN: origin, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let written = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (written = (written + text).slice(-20_000)));
	}
	const kill = (): void => void child.kill('SIGKILL');
	process.once('exit', kill);
	const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
		process.off('exit', kill);
		await end(child, signal);
	};
	const running = { origin, child, log: () => written, stop };
	try {
		await untilReady(running);
		return running;
	} catch (error) {
		await stop('SIGKILL');
		throw error;
	}
}

async function untilReady({ origin, child, log }: RunningServer): Promise<void> {
	for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(BEAT_MS)) {
		if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended: ${log()}`);
		const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
		if (answer?.ok) return;
	}
	throw new Error(`the server was not ready in ${PATIENCE_MS / 1000} s: ${log()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill(signal);
	const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
	await ended;
	clearTimeout(timer);
}
