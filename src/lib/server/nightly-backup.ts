import { setTimeout as later } from 'node:timers/promises';
import { backupDueAt, backupsToDelete } from '#lib/domain/backup.ts';
import {
	deleteBackups,
	listBackups,
	noteFailure,
	readFailure,
	sweepUnfinished
} from './backup/backup-folder.ts';
import { faultCodeOf, makeBackup, tellOfBackup, type BackupSettings } from './backup-run.ts';
import type { Unguarded } from './db/connection.ts';
import { errorFields, log } from './log.ts';

/** A clock that is set, or a machine that slept: looked at again at the latest after this. */
const LONGEST_WAIT_MS = 15 * 60_000;
/** People who open the first page after a start do not wait for a backup. */
const AFTER_START_MS = 30_000;

/** Lends a database for the time of one backup: with a PostgreSQL a connection of its own. */
export type Lend = <T>(work: (db: Unguarded) => Promise<T>) => Promise<T>;

export interface Nightly {
	/** Waits no longer, breaks off a backup that is being made, and resolves once nothing of it is left. */
	stop(): Promise<void>;
}

/** Keeps backups coming while the server runs: each night at 02:00 in Vietnam, and after a night that was missed. */
export function startNightly(settings: BackupSettings, lend: Lend, firstWaitMs = AFTER_START_MS): Nightly {
	const stopping = new AbortController();
	const { signal } = stopping;
	const running = (async () => {
		for (let wait = firstWaitMs; !signal.aborted;) {
			// A server with nothing left to do may end; stopping is no failure.
			await later(wait, undefined, { signal, ref: false }).catch(() => {});
			if (!signal.aborted) wait = await tend(settings, lend, new Date(), signal);
		}
	})();
	return {
		async stop() {
			stopping.abort();
			await running;
		}
	};
}

/** Makes the backup that is due, if one is, and lets old ones go. Returns how long to wait; never throws. */
export async function tend(
	settings: BackupSettings,
	lend: Lend,
	now: Date,
	signal?: AbortSignal
): Promise<number> {
	try {
		const failure = readFailure(settings.folder);
		const [last] = await listBackups(settings.folder);
		const due = backupDueAt(last?.takenAt ?? null, failure && new Date(failure.failedAt), now);
		if (due > now) return Math.min(due.getTime() - now.getTime(), LONGEST_WAIT_MS);
		const made = await lend(async (db) => {
			const backup = await makeBackup(db, settings, { signal });
			await tellOfBackup(db, 'server', backup);
			return backup;
		});
		log.info({ rows: made.rows, tables: made.tables, isEncrypted: made.isEncrypted }, 'backup made');
		// Only after a good one: with none made, none goes.
		deleteBackups(settings.folder, backupsToDelete(await listBackups(settings.folder), settings.keep));
		sweepUnfinished(settings.folder, now);
	} catch (error) {
		tellFailure(settings.folder, error, now);
	}
	return LONGEST_WAIT_MS;
}

function tellFailure(folder: string, error: unknown, now: Date): void {
	const code = faultCodeOf(error);
	// Broken off by our own end, or made by another server at this moment: not a failure.
	if (code === 'interrupted' || code === 'already-running') return;
	log.error({ fault: code, ...errorFields(error) }, 'backup failed');
	try {
		noteFailure(folder, { failedAt: now.toISOString(), code });
	} catch (unwritable) {
		log.error(errorFields(unwritable), 'backup failure not noted');
	}
}
