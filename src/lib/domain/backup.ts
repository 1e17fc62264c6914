import { addDays, dayOf, daysBetween, isoInstant, startOf, type Day } from './day.ts';

/** A finished backup, as its folder tells of it. */
export interface BackupFile {
	readonly name: string;
	readonly takenAt: Date;
}

/** How many days, weeks and months keep their newest backup (RELIABILITY 5.12). */
export interface KeepRule {
	readonly daily: number;
	readonly weekly: number;
	readonly monthly: number;
}

/** What the administrator must be told about the backups. */
export type BackupWarning = 'never' | 'too-old' | 'last-failed' | 'unencrypted' | 'same-disk';

const HOUR_MS = 3_600_000;
/** Backups are made while nobody works: 02:00 in Vietnam. */
const NIGHT_MS = 2 * HOUR_MS;
/** A day, and two hours in which the nightly one may be late. */
const TOO_OLD_MS = 26 * HOUR_MS;
const RETRY_MS = HOUR_MS;
const NAME = /^cashless-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})[.]backup$/;
const A_MONDAY: Day = '2024-01-01';

/** Its name tells the second it was taken at, as Vietnam's clocks showed it: cashless-2026-11-25T020003.backup */
export function backupName(takenAt: Date): string {
	return `cashless-${isoInstant(takenAt).slice(0, 19).replaceAll(':', '')}.backup`;
}

/** When the backup of that name was taken; null for a name that is not one of ours. */
export function takenAtOf(name: string): Date | null {
	const [, day, hour, minute, second] = NAME.exec(name) ?? [];
	if (!day) return null;
	const takenAt = new Date(`${day}T${hour}:${minute}:${second}+07:00`);
	return Number.isNaN(takenAt.getTime()) ? null : takenAt;
}

/**
 * When the next one must be made: the first 02:00 in Vietnam after the last good one; at once when there is none
 * or that night has passed. After a failure not before an hour has gone by.
 */
export function backupDueAt(lastGoodAt: Date | null, lastFailedAt: Date | null, now: Date): Date {
	const due = lastGoodAt ? nightAfter(lastGoodAt) : now;
	const retry = lastFailedAt ? lastFailedAt.getTime() + RETRY_MS : 0;
	return new Date(Math.max(due.getTime(), retry));
}

function nightAfter(instant: Date): Date {
	const tonight = startOf(dayOf(instant)).getTime() + NIGHT_MS;
	return new Date(tonight > instant.getTime() ? tonight : tonight + 24 * HOUR_MS);
}

/**
 * Which backups may go: all that are not the newest of one of the last days, weeks or months that have any.
 * The newest of all always stays, whatever the rule says.
 */
export function backupsToDelete(backups: readonly BackupFile[], keep: KeepRule): string[] {
	const newestFirst = [...backups].sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
	const kept = new Set(newestFirst.slice(0, 1).map(({ name }) => name));
	const spans: [count: number, spanOf: (day: Day) => string][] = [
		[keep.daily, (day) => day],
		[keep.weekly, mondayOf],
		[keep.monthly, (day) => day.slice(0, 7)]
	];
	for (const [count, spanOf] of spans) {
		const spans = new Map<string, string>();
		for (const { name, takenAt } of newestFirst) {
			const span = spanOf(dayOf(takenAt));
			if (!spans.has(span)) spans.set(span, name);
		}
		for (const name of [...spans.values()].slice(0, count)) kept.add(name);
	}
	return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

/** Weeks begin on Monday. */
function mondayOf(day: Day): Day {
	const since = daysBetween(A_MONDAY, day) % 7;
	return addDays(day, -(since < 0 ? since + 7 : since));
}

/** What is wrong with the backups at this moment, the gravest first. */
export function backupWarnings(
	state: {
		readonly last: { readonly takenAt: Date; readonly isEncrypted: boolean } | null;
		readonly lastFailedAt: Date | null;
		/** Null where it cannot be known, as with a database on another machine. */
		readonly isOnSameDisk: boolean | null;
	},
	now: Date
): BackupWarning[] {
	const { last, lastFailedAt, isOnSameDisk } = state;
	const warnings: BackupWarning[] = [];
	if (!last) warnings.push('never');
	else if (now.getTime() - last.takenAt.getTime() > TOO_OLD_MS) warnings.push('too-old');
	if (lastFailedAt && (!last || lastFailedAt > last.takenAt)) warnings.push('last-failed');
	if (last && !last.isEncrypted) warnings.push('unencrypted');
	if (isOnSameDisk) warnings.push('same-disk');
	return warnings;
}
