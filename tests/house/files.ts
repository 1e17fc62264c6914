import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const NOT_OURS =
	/^(node_modules|[.]git|[.]svelte-kit|build|[.]data|[.]vitest|test-results|playwright-report)(\/|$)/;

/** A rule's exceptions: path → why it may. */
export type Exceptions = Record<string, string>;

/** Every file that belongs to the project, as paths from its folder: git's list, or what lies there without git. */
export function projectFiles(): string[] {
	// The clone may belong to somebody else than who tests it; git would refuse to look.
	const args = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
	const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	const listed = status === 0 ? stdout.split('\0').filter(Boolean) : walk('');
	return listed.filter((path) => !NOT_OURS.test(path) && exists(path)).sort();
}

export function read(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

/** Offenders without a reason, and reasons without an offender: both must be empty. */
export function compare(
	offenders: string[],
	exceptions: Exceptions
): { unexcused: string[]; stale: string[] } {
	return {
		unexcused: offenders.filter((path) => !Object.hasOwn(exceptions, path)),
		stale: Object.keys(exceptions).filter((path) => !offenders.includes(path))
	};
}

function walk(folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		if (NOT_OURS.test(path)) return [];
		return entry.isDirectory() ? walk(path) : [path];
	});
}

/** Deleted but not yet committed: git still lists it. */
function exists(path: string): boolean {
	try {
		readFileSync(join(root, path));
		return true;
	} catch {
		return false;
	}
}
