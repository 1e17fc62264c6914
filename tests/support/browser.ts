import { spawnSync } from 'node:child_process';
import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const SYSTEM_BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Works as root, without a graphics card, and where /dev/shm is small. */
const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--font-render-hinting=none',
	'--force-color-profile=srgb'
];

type Browser = Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>;

/**
 * The browser of this machine, found without a step by hand: the one that BROWSER_PATH names, Playwright's own
 * download, one of the system, and at last the one that npm brought in a package.
 */
export async function findBrowser(): Promise<Browser> {
	const given = process.env.BROWSER_PATH;
	if (given) return { executablePath: given, args: ARGUMENTS };
	const installed = [await fromPlaywright(), ...fromSystem()].find((path) => path && runs(path));
	if (installed) return { executablePath: installed, args: ARGUMENTS };
	return fromNpm();
}

async function fromPlaywright(): Promise<string | undefined> {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : undefined;
}

function fromSystem(): string[] {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return SYSTEM_BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram);
}

/** @sparticuz/chromium, unpacked once into node_modules: its own way shares /tmp with whoever was there before. */
async function fromNpm(): Promise<Browser> {
	const home = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
	const root = resolve(home, '..');
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	const folder = await unpack(join(root, 'bin'), version);
	const executablePath = join(folder, 'chromium');
	const env: Record<string, string> = {};
	for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
	// A bare machine has no fontconfig; ours are only the fallback of what the pages bring themselves.
	if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
	if (!runs(executablePath)) {
		// And no NSS either. Only then: the system's own libraries fit the system better.
		const own = join(folder, 'al2023/lib');
		env.LD_LIBRARY_PATH = [own, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
	}
	return { executablePath, args: ARGUMENTS, env };
}

async function unpack(bin: string, version: string): Promise<string> {
	for (const shelf of [
		resolve(bin, '../../../.cache'),
		join(tmpdir(), `browser-${process.getuid?.() ?? 0}`)
	]) {
		try {
			mkdirSync(shelf, { recursive: true, mode: 0o700 });
			accessSync(shelf, constants.W_OK);
		} catch {
			continue;
		}
		const folder = join(shelf, `chromium-${version}`);
		if (existsSync(folder)) return folder;
		// Unpacked aside and moved in whole: an interrupted run leaves no half browser behind.
		const aside = mkdtempSync(join(shelf, 'unpacking-'));
		await inflateInto(aside, bin);
		try {
			renameSync(aside, folder);
		} catch (error) {
			rmSync(aside, { recursive: true, force: true });
			if (!existsSync(folder)) throw error;
		}
		return folder;
	}
	throw new Error(
		'No folder to unpack a browser into: neither node_modules nor the temporary folder is writable.'
	);
}

async function inflateInto(folder: string, bin: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	const before = process.env.TMPDIR;
	process.env.TMPDIR = folder;
	try {
		const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
		await Promise.all(archives.map((archive) => inflate(join(bin, archive))));
		// The one in the package names folders of the place it was made for.
		const fonts = '<dir prefix="relative">.</dir><cachedir prefix="xdg">fontconfig</cachedir>';
		writeFileSync(
			join(folder, 'fonts/fonts.conf'),
			`<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`
		);
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function runs(path: string): boolean {
	return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0;
}
