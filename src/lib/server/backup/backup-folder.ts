import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takenAtOf, type BackupFile } from '#lib/domain/backup.ts';
import { BackupFault, type BackupFaultCode } from '#lib/domain/backup-fault.ts';
import { describeBackup } from './backup-file.ts';

/** A backup in the folder: its name and its own first lines tell everything. */
export interface StoredBackup extends BackupFile {
	readonly size: number;
	readonly isEncrypted: boolean;
}

/** The last attempt that failed; a later good backup makes it history. */
export interface FailedAttempt {
	readonly failedAt: string;
	readonly code: BackupFaultCode;
}

/**
 * A small file beside the backups and not a row: it must be there when the database is not, and a restored
 * database must not tell of another one's failures.
 */
const FAILURE = 'last-failure.json';
const UNFINISHED = /^[.]cashless-.*[.]part$/;
const ABANDONED_MS = 24 * 3_600_000;

/** The folder's backups, newest first. What is no backup of ours is left out, whatever it is called. */
export async function listBackups(folder: string): Promise<StoredBackup[]> {
	const found: StoredBackup[] = [];
	for (const name of namesIn(folder)) {
		const takenAt = takenAtOf(name);
		if (!takenAt) continue;
		try {
			const { size, isEncrypted } = await describeBackup(join(folder, name));
			found.push({ name, takenAt, size, isEncrypted });
		} catch (error) {
			if (!(error instanceof BackupFault)) throw error;
		}
	}
	return found.sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
}

export function makeFolder(folder: string): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
}

export function deleteBackups(folder: string, names: readonly string[]): void {
	for (const name of names) rmSync(join(folder, name), { force: true });
}

/** What a killed process left half written, once nobody can be writing it any more. */
export function sweepUnfinished(folder: string, now: Date): void {
	for (const name of namesIn(folder)) {
		if (!UNFINISHED.test(name)) continue;
		const path = join(folder, name);
		if (now.getTime() - statSync(path).mtimeMs > ABANDONED_MS) rmSync(path, { force: true });
	}
}

export function noteFailure(folder: string, failure: FailedAttempt): void {
	makeFolder(folder);
	const part = join(folder, `.${FAILURE}.${randomBytes(4).toString('hex')}`);
	writeFileSync(part, `${JSON.stringify(failure)}\n`, { mode: 0o600 });
	renameSync(part, join(folder, FAILURE));
}

export function readFailure(folder: string): FailedAttempt | null {
	try {
		const { failedAt, code } = JSON.parse(readFileSync(join(folder, FAILURE), 'utf8')) as FailedAttempt;
		return Number.isNaN(Date.parse(failedAt)) ? null : { failedAt, code };
	} catch {
		return null;
	}
}

/** Whether the backups lie on the disk that they are to survive; null when it cannot be told. */
export function isOnDiskOf(folder: string, dataDir: string | null): boolean | null {
	if (dataDir === null) return null;
	try {
		return statSync(nearest(folder)).dev === statSync(nearest(dataDir)).dev;
	} catch {
		return null;
	}
}

/** The folder, or the nearest one above it that is there already. */
function nearest(folder: string): string {
	try {
		statSync(folder);
		return folder;
	} catch {
		return dirname(folder) === folder ? folder : nearest(dirname(folder));
	}
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
