import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';

/** Another process owns the embedded database. Two on one folder lose data without a word, so we refuse. */
export class DataFolderInUse extends Error {
	readonly pid: number;

	constructor(pid: number, dataDir: string) {
		super(
			`Cơ sở dữ liệu trong ${dataDir} đang được tiến trình ${pid} mở. Hãy dừng tiến trình đó (kill ${pid}) rồi chạy lại.\n` +
				`The database in ${dataDir} is open in process ${pid}. Stop that process (kill ${pid}) and try again.`
		);
		this.name = 'DataFolderInUse';
		this.pid = pid;
	}
}

interface Holder {
	readonly pid: number;
	/** When that process began, so that a reused pid is not taken for the old owner; null where unknown. */
	readonly startedAt: string | null;
}

/**
 * Takes the folder for this process alone; a lock whose process is gone is taken over.
 * Returns the release. Throws DataFolderInUse. Source: RELIABILITY 0.5.
 */
export function lockDataFolder(dataDir: string): () => void {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const file = join(dataDir, 'lock');
	const mine = JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) } satisfies Holder);
	for (;;) {
		try {
			writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
			return () => {
				if (read(file) === mine) rmSync(file, { force: true });
			};
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const held = read(file);
		if (held === null) continue;
		const holder = parse(held);
		if (holder && isAlive(holder)) throw new DataFolderInUse(holder.pid, dataDir);
		removeStale(file, held);
	}
}

/** Moves the stale lock aside; if it was meanwhile replaced by a living one, puts that back. */
function removeStale(file: string, stale: string): void {
	const aside = `${file}.${process.pid}.stale`;
	try {
		renameSync(file, aside);
		if (read(aside) !== stale) linkSync(aside, file);
	} catch (error) {
		if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
	}
	rmSync(aside, { force: true });
}

function isAlive({ pid, startedAt }: Holder): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	const started = startOf(pid);
	return started === null || startedAt === null || started === startedAt;
}

/** Start time of a process in clock ticks since boot, with the boot's id; null where /proc is not to be had. */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
		return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
	} catch {
		return null;
	}
}

function read(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}

function parse(text: string): Holder | null {
	try {
		const { pid, startedAt } = JSON.parse(text) as Holder;
		return Number.isInteger(pid) && pid > 0 ? { pid, startedAt: startedAt ?? null } : null;
	} catch {
		return null;
	}
}
