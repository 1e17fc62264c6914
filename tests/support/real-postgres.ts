import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres, serverAccount, type Account, type Binaries } from './postgres-binaries.ts';

export interface RealPostgres {
	/** Address of its maintenance database; `databaseUrl` names another one on the same server. */
	readonly url: string;
	query: (statement: string) => Promise<void>;
	stop: () => Promise<void>;
}

/** Speed over safety: the data lives as long as the run. */
const SETTINGS = {
	fsync: 'off',
	synchronous_commit: 'off',
	full_page_writes: 'off',
	// It would hold the template open while a test file copies it.
	autovacuum: 'off',
	shared_buffers: '64MB',
	max_connections: '60',
	listen_addresses: '',
	// The embedded engine runs in UTC: what depends on the server's time zone shows as a difference.
	timezone: 'Asia/Ho_Chi_Minh'
};

/** TEST_DATABASE_URL if given; else a server of our own, from npm or from the system, in a temporary folder. */
export async function startPostgres(): Promise<RealPostgres> {
	const given = process.env.TEST_DATABASE_URL;
	if (given) return { url: given, query: (text) => queryOnce(given, text), stop: () => Promise.resolve() };

	const account = serverAccount();
	// Short and open: a socket's path has room for about 100 characters, and the server is another user for root.
	const base = tmpdir().length < 60 ? tmpdir() : '/tmp';
	const folder = await mkdtemp(join(base, 'pg-'));
	try {
		const binaries = await reachable(findPostgres(account), folder, account);
		const data = join(folder, 'data');
		await mkdir(data, { mode: 0o700 });
		if (account) for (const path of [folder, data]) await chown(path, account.uid, account.gid);
		await initialise(binaries, folder, data, account);
		const server = await start(binaries, folder, data, account);
		const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
		return {
			url,
			query: (text) => queryOnce(url, text),
			stop: async () => {
				await end(server);
				await rm(folder, { recursive: true, force: true });
			}
		};
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw error;
	}
}

export function databaseUrl(url: string, name: string): string {
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
}

export async function queryOnce(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}

/** A clone below a closed home is no place a server's account can read: it gets a copy. */
async function reachable(binaries: Binaries, folder: string, account?: Account): Promise<Binaries> {
	if (binaries.isReachable || !account) return binaries;
	const copy = join(folder, 'server');
	await cp(binaries.home, copy, { recursive: true, verbatimSymlinks: true });
	spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, copy]);
	return { ...binaries, home: copy };
}

async function initialise(
	binaries: Binaries,
	folder: string,
	data: string,
	account?: Account
): Promise<void> {
	// Trust is safe here: the only way in is a socket in our own folder.
	const flags = ['--pgdata', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-sync'];
	const locale =
		binaries.version >= 17
			? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
			: ['--locale=C.UTF-8'];
	const child = spawnSync(join(binaries.home, 'bin/initdb'), [...flags, ...locale], {
		...account,
		cwd: folder,
		encoding: 'utf8'
	});
	if (child.status !== 0) throw new Error(`initdb failed: ${child.error?.message ?? child.stderr}`);
	const lines = Object.entries(SETTINGS).map(([name, value]) => `${name} = '${value}'`);
	await writeFile(
		join(data, 'postgresql.auto.conf'),
		[...lines, `unix_socket_directories = '${folder}'`, ''].join('\n')
	);
}

async function start(
	binaries: Binaries,
	cwd: string,
	data: string,
	account?: Account
): Promise<ChildProcess> {
	const server = spawn(join(binaries.home, 'bin/postgres'), ['-D', data], {
		...account,
		cwd,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	process.once('exit', () => server.kill('SIGQUIT'));
	let log = '';
	server.stderr.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-4000)));
	for (let waited = 0; waited < 20_000; waited += 100) {
		if (server.exitCode !== null) break;
		if (log.includes('ready to accept connections')) return server;
		await sleep(100);
	}
	await end(server);
	throw new Error(`postgres (as ${account ? account.name : userInfo().username}) did not start: ${log}`);
}

/** Fast shutdown, then no mercy: a run must not leave a server behind. */
async function end(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const ended = once(server, 'exit');
	server.kill('SIGINT');
	const timer = setTimeout(() => server.kill('SIGKILL'), 10_000);
	await ended;
	clearTimeout(timer);
}
