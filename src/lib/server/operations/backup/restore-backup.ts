import { readBackup } from '../../backup/backup-file.ts';
import { readKeyFile } from '../../backup/key-file.ts';
import { countRows } from '../../backup-run.ts';
import type { DumpProgress } from '../../db/dump.ts';
import { dumpParts } from '../../db/dump-reading.ts';
import type { Unguarded } from '../../db/connection.ts';
import { restoreDump } from '../../db/restore.ts';
import { tellOfJob } from '../../db/told-job.ts';

export interface Restored {
	readonly takenAt: string;
	readonly tables: number;
	readonly rows: number;
	readonly files: number;
}

/**
 * Puts a backup into an empty database, as its owner. The file is read from end to end before the database is
 * touched; what is wrong with it is a BackupFault, and so is a database that is not empty or not the same afterwards.
 */
export async function restoreBackup(
	db: Unguarded,
	path: string,
	{ keyFile, progress = () => {} }: { keyFile: string | null; progress?: DumpProgress }
): Promise<Restored> {
	const key = keyFile === null ? null : readKeyFile(keyFile);
	const rows = await countRows(path, key);
	const { head, summary } = await restoreDump(db, dumpParts(readBackup(path, key)), progress);
	return {
		takenAt: head.takenAt,
		tables: summary.tables.length,
		rows,
		files: Object.keys(summary.files).length
	};
}

/** Tells the restored audit of it, once the chain was found to be that of the backup. */
export async function tellOfRestore(
	db: Unguarded,
	{ tables, rows, files, takenAt }: Restored
): Promise<void> {
	await tellOfJob(db, 'terminal', { kind: 'restore', details: { tables, rows, files, takenAt } });
}
