import { resolve } from 'node:path';
import { backupName, type KeepRule } from '#lib/domain/backup.ts';
import { BackupFault, type BackupFaultCode } from '#lib/domain/backup-fault.ts';
import type { Config } from './config.ts';
import { readBackup, writeBackup } from './backup/backup-file.ts';
import { makeFolder } from './backup/backup-folder.ts';
import { readKeyFile, refuseKeyBeside } from './backup/key-file.ts';
import type { Unguarded } from './db/connection.ts';
import { dumpLines, readHead, type DumpProgress } from './db/dump.ts';
import { dumpParts } from './db/dump-reading.ts';
import { inSnapshot } from './db/snapshot.ts';
import { tellOfJob } from './db/told-job.ts';
import { refusalOf } from './refusals.ts';

/** Where backups go, how they are closed and which are kept; from the settings. */
export interface BackupSettings {
	readonly folder: string;
	readonly keyFile: string | null;
	readonly keep: KeepRule;
	/** The embedded database's folder; null with a PostgreSQL, which may be anywhere. */
	readonly dataDir: string | null;
}

export interface MadeBackup {
	readonly path: string;
	readonly takenAt: Date;
	readonly tables: number;
	readonly rows: number;
	readonly isEncrypted: boolean;
}

/**
 * Makes one backup: a snapshot of every table into one file, which is read back whole before it gets its name.
 * Into `to`, or under the name of its instant into the folder. Throws BackupFault; nothing half made is left.
 */
export async function makeBackup(
	db: Unguarded,
	{ folder, keyFile }: Pick<BackupSettings, 'folder' | 'keyFile'>,
	options: { to?: string | undefined; signal?: AbortSignal | undefined; progress?: DumpProgress } = {}
): Promise<MadeBackup> {
	const { to, signal, progress = () => {} } = options;
	const key = keyFile === null ? null : readKeyFile(keyFile);
	if (keyFile !== null && to === undefined) refuseKeyBeside(keyFile, folder);
	if (to === undefined) makeFolder(folder);
	return inSnapshot(db, async (snapshot) => {
		const head = await readHead(snapshot);
		const takenAt = new Date(head.takenAt);
		const path = to ?? resolve(folder, backupName(takenAt));
		let rows = 0;
		const check = async (part: string): Promise<void> => {
			rows = await countRows(part, key, signal);
		};
		const lines = dumpLines(snapshot, head, progress);
		await writeBackup(path, lines, { takenAt: head.takenAt, key, signal, check });
		return { path, takenAt, tables: head.tables.length, rows, isEncrypted: key !== null };
	});
}

/** Tells the audit that everything left the database in one file; after it was made, so not within itself. */
export async function tellOfBackup(
	db: Unguarded,
	actorId: 'server' | 'terminal',
	{ tables, rows, isEncrypted }: MadeBackup
): Promise<void> {
	await tellOfJob(db, actorId, { kind: 'backup', details: { tables, rows, isEncrypted } });
}

/** Reads a backup from end to end and returns how many rows it holds. Throws BackupFault when anything is wrong. */
export async function countRows(path: string, key: Buffer | null, signal?: AbortSignal): Promise<number> {
	let rows = 0;
	for await (const part of dumpParts(readBackup(path, key, signal))) {
		if (part.kind === 'rows') rows += part.lines.length;
	}
	return rows;
}

/** Why it failed, as a code that can be shown and kept. */
export function faultCodeOf(error: unknown): BackupFaultCode {
	if (error instanceof BackupFault) return error.code;
	if ((error as { name?: unknown }).name === 'AbortError') return 'interrupted';
	const { code } = (error ?? {}) as { code?: unknown };
	if (typeof code === 'string' && /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)$/.test(code))
		return 'folder-unusable';
	const refusal = refusalOf(error)?.code;
	return refusal === 'disk-full' || refusal === 'unavailable' ? refusal : 'internal';
}

/** What the settings say of backups. */
export function backupSettings(config: Config): BackupSettings {
	const { backupDir, backupKeyFile, backupKeep, databaseUrl, dataDir } = config;
	return {
		folder: backupDir,
		keyFile: backupKeyFile,
		keep: backupKeep,
		dataDir: databaseUrl === null ? dataDir : null
	};
}
