import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = resolve(import.meta.dirname, '../..');

/** An installation as a city has it: in production, with an empty embedded database and nobody in it yet. */
export interface Installation {
	/** Where people reach it. */
	readonly origin: string;
	/** Where the server listens: behind a proxy that speaks https, another address than people's. */
	readonly local: string;
	/** A command at the server's terminal; the server must not run. Returns the last line it printed. */
	run(command: string, ...args: string[]): string;
	start(): Promise<void>;
	stop(): Promise<void>;
	remove(): Promise<void>;
}

export async function installation(publicOrigin?: string): Promise<Installation> {
	const folder = mkdtempSync(join(tmpdir(), 'production-'));
	const port = await freePort();
	const local = `http://localhost:${port}`;
	const origin = publicOrigin ?? local;
	const env = {
		PATH: process.env.PATH ?? '',
		DATA_DIR: join(folder, 'data'),
		INIT_CWD: folder,
		PORT: String(port),
		ORIGIN: origin,
		APP_MODE: 'production'
	};
	const script = (command: string): string => join(ROOT, `src/commands/${command}.ts`);
	let server: ChildProcess | undefined;
	const own = {
		...{ origin, local },
		run(command: string, ...args: string[]): string {
			const { status, stdout, stderr } = spawnSync(process.execPath, [script(command), ...args], {
				cwd: ROOT,
				env,
				encoding: 'utf8'
			});
			if (status !== 0) throw new Error(`${command}: ${stderr}`);
			return stdout.trim().split('\n').at(-1) ?? '';
		},
		async start(): Promise<void> {
			server = spawn(process.execPath, [script('start')], { cwd: ROOT, env, stdio: 'ignore' });
			for (let attempt = 0; attempt < 100; attempt += 1) {
				const answer = await fetch(`${local}/readyz`).catch(() => null);
				if (answer?.ok) return;
				await sleep(200);
			}
			throw new Error('the server did not get ready');
		},
		async stop(): Promise<void> {
			if (!server || server.exitCode !== null) return;
			const ended = once(server, 'exit');
			server.kill('SIGTERM');
			await ended;
		},
		async remove(): Promise<void> {
			await own.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
	return own;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}
