import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEMO_PASSWORD } from '#lib/server/auth/sign-in.ts';
import { readConfig, type Config } from '#lib/server/config.ts';
import { DEMO_DAY, openHouse } from '#lib/server/house.ts';
import { layDemo } from '../../seeds/demo/demo.ts';
import { databaseUrl, startPostgres, type RealPostgres } from './real-postgres.ts';

export const ENGINES = ['embedded', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Where an application can live outside the test runner: a database of its own and a folder of its own. Both are gone
 * after `closePlaces`, or earlier with `remove`.
 */
export interface Place {
	readonly engine: Engine;
	/**
	 * What the application reads its settings from: a command or server started with it works here. Test mode, on the
	 * demo's day: demo accounts may sign in with their password, and whoever has not signed in is nobody.
	 */
	readonly env: Readonly<Record<string, string>>;
	/** The same as settings of this process: `openHouse(place.config())`. The embedded database has room for one owner. */
	config(change?: Readonly<Record<string, string>>): Config;
	remove(): Promise<void>;
}

const folders = new Set<string>();
process.once('exit', () => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let server: Promise<RealPostgres> | undefined;
/** A migrated place and a laid demo of each engine, kept to be copied. */
const originals = new Map<string, Promise<Place>>();

/** A database without any schema. */
export async function emptyPlace(engine: Engine): Promise<Place> {
	return engine === 'embedded' ? embeddedIn(await newFolder()) : postgresFrom('template0');
}

/** A database with the build's schema and nothing in it. */
export async function migratedPlace(engine: Engine): Promise<Place> {
	return copyOf(engine, 'migrated', migrate);
}

/** The demo year of 2023 as `npm run demo` lays it. */
export async function demoPlace(engine: Engine): Promise<Place> {
	return copyOf(engine, 'demo', async (place) => {
		await migrate(place);
		const house = await openHouse(place.config({ APP_MODE: 'demo', APP_NOW: '' }));
		try {
			await layDemo(house, DEMO_PASSWORD, () => undefined);
		} finally {
			await house.close();
		}
	});
}

/** Takes everything away that was made here. */
export async function closePlaces(): Promise<void> {
	originals.clear();
	await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true })));
	await (await server)?.stop();
	server = undefined;
}

/** Runs one of the project's commands on a place and gives back what it printed; throws what it complained of. */
export function commandOn(place: Place, command: string, ...args: string[]): string {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(ROOT, `src/commands/${command}.ts`), ...args],
		{ cwd: ROOT, env: { ...process.env, ...place.env }, encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
	return stdout;
}

async function migrate(place: Place): Promise<void> {
	commandOn(place, 'migrate');
}

async function copyOf(engine: Engine, what: string, lay: (place: Place) => Promise<void>): Promise<Place> {
	const key = `${engine} ${what}`;
	const known = originals.get(key) ?? emptyPlace(engine).then((place) => lay(place).then(() => place));
	originals.set(key, known);
	const original = await known;
	const { DATA_DIR = '', DATABASE_URL = '' } = original.env;
	if (engine === 'postgres') return postgresFrom(new URL(DATABASE_URL).pathname.slice(1));
	const folder = await newFolder();
	await cp(DATA_DIR, folder, { recursive: true });
	return embeddedIn(folder);
}

function embeddedIn(folder: string): Place {
	const env = { DATABASE_URL: '', MIGRATION_DATABASE_URL: '', DATA_DIR: folder };
	return placeOf('embedded', env, async () => undefined);
}

async function postgresFrom(template: string): Promise<Place> {
	server ??= startPostgres();
	const running = await server;
	const name = `place_${process.pid}_${randomBytes(4).toString('hex')}`;
	await running.query(`create database ${name} template ${template}`);
	const owner = databaseUrl(running.url, name);
	// The web process logs in as nobody in particular, as it does in earnest; `migrate` makes that login.
	const web = new URL(owner);
	Object.assign(web, { username: 'place_web', password: 'place-web' });
	const env = { DATABASE_URL: web.href, MIGRATION_DATABASE_URL: owner, DATA_DIR: await newFolder() };
	return placeOf('postgres', env, () => running.query(`drop database if exists ${name} with (force)`));
}

function placeOf(
	engine: Engine,
	own: { DATABASE_URL: string; MIGRATION_DATABASE_URL: string; DATA_DIR: string },
	drop: () => Promise<void>
): Place {
	const env = { ...own, APP_MODE: 'test', APP_NOW: DEMO_DAY.toISOString(), LOG_LEVEL: 'error' };
	return {
		engine,
		env,
		config: (change) => readConfig({ ...env, ...change }),
		remove: async () => {
			await drop();
			await rm(own.DATA_DIR, { recursive: true, force: true });
			folders.delete(own.DATA_DIR);
		}
	};
}

async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'place-'));
	folders.add(folder);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	return folder;
}
