import { backupDueAt, backupWarnings, type BackupWarning } from '#lib/domain/backup.ts';
import { isOnDiskOf, listBackups, readFailure, type FailedAttempt } from '../../backup/backup-folder.ts';
import type { BackupSettings } from '../../backup-run.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { demand } from '../../reach.ts';

export interface BackupsView {
	/** Newest first. Technical time: real even where the business clock is moved. */
	readonly backups: readonly {
		readonly name: string;
		readonly takenAt: string;
		readonly size: number;
		readonly isEncrypted: boolean;
	}[];
	readonly asOf: string;
	readonly dueAt: string;
	/** Null when a good backup was made since. */
	readonly failure: FailedAttempt | null;
	readonly warnings: readonly BackupWarning[];
	readonly folder: string;
	readonly keep: BackupSettings['keep'];
	/** False with a PostgreSQL, where only its keeper knows which disk it is on. */
	readonly knowsDisk: boolean;
}

/** How old and how safe the backups are, for the administrator. The files themselves never leave by this way. */
export async function viewBackups(
	context: Context,
	settings: BackupSettings,
	now = new Date()
): Promise<BackupsView> {
	await asActor(context, async (work) => demand(work, 'view-backups'));
	const { folder, keep, dataDir } = settings;
	const backups = await listBackups(folder);
	const [last = null] = backups;
	const failed = readFailure(folder);
	const lastFailedAt = failed && new Date(failed.failedAt);
	const isOnSameDisk = isOnDiskOf(folder, dataDir);
	const warnings = backupWarnings({ last, lastFailedAt, isOnSameDisk }, now);
	return {
		backups: backups.map(({ name, takenAt, size, isEncrypted }) => ({
			name,
			takenAt: takenAt.toISOString(),
			size,
			isEncrypted
		})),
		asOf: now.toISOString(),
		dueAt: backupDueAt(last?.takenAt ?? null, lastFailedAt, now).toISOString(),
		failure: warnings.includes('last-failed') ? failed : null,
		warnings,
		folder,
		keep,
		knowsDisk: isOnSameDisk !== null
	};
}
