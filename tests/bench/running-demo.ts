import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';

const root = resolve(import.meta.dirname, '../..');
const PATIENCE = 120_000;
const BEAT = 250;

/** Works on the built demo, freshly laid, on a port and in a folder of its own; all of it is gone afterwards. */
export async function withDemo<T>(work: (origin: string, browser: Browser) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const env = { ...process.env, PORT: String(port), ORIGIN: origin, DATA_DIR: folder };
	const server = spawn(process.execPath, [join(root, 'src/commands/demo.ts')], {
		cwd: root,
		env: { ...env, DATABASE_URL: '', APP_NOW: '', APP_MODE: 'demo' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const ended = once(server, 'exit');
	const stop = (): void => void server.kill();
	process.once('exit', stop);
	let browser: Browser | undefined;
	try {
		await Promise.race([isReady(origin), ended.then(() => Promise.reject(new Error('the demo ended')))]);
		browser = await chromium.launch(await findBrowser());
		return await work(origin, browser);
	} finally {
		await browser?.close();
		server.kill();
		await ended;
		process.off('exit', stop);
		rmSync(folder, { recursive: true, force: true });
	}
}

async function isReady(origin: string): Promise<void> {
	for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(BEAT)) {
		if (
			await fetch(`${origin}/readyz`).then(
				({ ok }) => ok,
				() => false
			)
		)
			return;
	}
	throw new Error(`${origin} was not ready in ${PATIENCE / 1000} s`);
}
