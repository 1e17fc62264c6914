import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';

const root = resolve(import.meta.dirname, '../..');

// This file is read again in every worker: what the first reading chose, the others find in the environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= temporaryFolder();

const origin = `http://localhost:${process.env.E2E_PORT}`;
const browser = await findBrowser();

export default defineConfig({
	testDir: '.',
	outputDir: join(root, 'test-results/e2e'),
	// One application, one database behind all journeys: they run one after another.
	workers: 1,
	forbidOnly: Boolean(process.env.CI),
	timeout: 30_000,
	reporter: [['list'], ['json', { outputFile: join(root, 'test-results/playwright.json') }]],
	use: {
		baseURL: origin,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		launchOptions: browser,
		trace: 'retain-on-failure',
		screenshot: 'only-on-failure'
	},
	// A journey marked @phone runs on the small screen instead, one marked @both on each.
	projects: [
		{ name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1366, height: 768 } } },
		{
			name: 'phone',
			grep: /@phone|@both/,
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
		}
	],
	webServer: {
		command: `"${process.execPath}" src/commands/launch.mjs demo`,
		cwd: root,
		url: `${origin}/readyz`,
		env: {
			PORT: process.env.E2E_PORT,
			ORIGIN: origin,
			DATA_DIR: process.env.E2E_DATA_DIR,
			// Journeys begin from an empty embedded database on the demo's day, whatever this shell is set up for.
			DATABASE_URL: '',
			APP_NOW: ''
		},
		reuseExistingServer: false,
		timeout: 180_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
		stdout: 'ignore',
		stderr: 'pipe'
	}
});

function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'e2e-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
