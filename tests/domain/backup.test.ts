import { describe, expect, test } from 'vitest';
import {
	backupDueAt,
	backupName,
	backupsToDelete,
	backupWarnings,
	takenAtOf,
	type BackupWarning
} from '#lib/domain/backup.ts';
import { addDays } from '#lib/domain/day.ts';

const at = (wall: string): Date => new Date(`${wall}+07:00`);
const KEEP = { daily: 7, weekly: 5, monthly: 12 };

/** A backup at 02:00 of every day, from `from`, `count` days long. */
function nights(from: string, count: number) {
	return Array.from({ length: count }, (_, n) => at(`${addDays(from, n)}T02:00:00`)).map((takenAt) => ({
		name: backupName(takenAt),
		takenAt
	}));
}

function daysKept(backups: ReturnType<typeof nights>, keep = KEEP): string[] {
	const gone = new Set(backupsToDelete(backups, keep));
	return backups.filter(({ name }) => !gone.has(name)).map(({ name }) => name.slice(9, 19));
}

describe('a backup is called by the second it was taken at, in Vietnam', () => {
	test.each([
		['2026-11-24T19:00:03.456Z', 'cashless-2026-11-25T020003.backup'],
		['2026-12-31T16:59:59.000Z', 'cashless-2026-12-31T235959.backup']
	])('%s is %s', (instant, name) => {
		expect(backupName(new Date(instant))).toBe(name);
		expect(takenAtOf(name)?.getTime()).toBe(Math.floor(Date.parse(instant) / 1000) * 1000);
	});

	test.each(['cashless.backup', 'x-cashless-2026-11-25T020003.backup', 'cashless-2026-13-25T020003.backup'])(
		'%s is none of ours',
		(name) => expect(takenAtOf(name)).toBeNull()
	);
});

describe('the next backup is due', () => {
	test.each<[why: string, last: string | null, failed: string | null, now: string, due: string]>([
		['at once when there is none', null, null, '2026-11-25T10:00:00', '2026-11-25T10:00:00'],
		['the next night', '2026-11-25T02:00:05', null, '2026-11-25T10:00:00', '2026-11-26T02:00:00'],
		['the same night', '2026-11-25T01:59:59', null, '2026-11-25T01:59:59', '2026-11-25T02:00:00'],
		[
			'a day later at 02:00 exactly',
			'2026-11-25T02:00:00',
			null,
			'2026-11-25T02:00:00',
			'2026-11-26T02:00:00'
		],
		[
			'in the past after a missed night',
			'2026-11-23T02:00:00',
			null,
			'2026-11-25T10:00:00',
			'2026-11-24T02:00:00'
		],
		['an hour after a failure', null, '2026-11-25T09:30:00', '2026-11-25T10:00:00', '2026-11-25T10:30:00'],
		[
			'at night though something failed before',
			'2026-11-25T02:00:00',
			'2026-11-25T01:00:00',
			'2026-11-25T10:00:00',
			'2026-11-26T02:00:00'
		]
	])('%s', (_, last, failed, now, due) => {
		expect(backupDueAt(last ? at(last) : null, failed ? at(failed) : null, at(now))).toEqual(at(due));
	});
});

describe('of many backups stay', () => {
	test('the newest of the last 7 days, 5 weeks and 12 months', () => {
		expect(daysKept(nights('2025-01-01', 400))).toEqual([
			...['2025-03-31', '2025-04-30', '2025-05-31', '2025-06-30', '2025-07-31', '2025-08-31'],
			...['2025-09-30', '2025-10-31', '2025-11-30', '2025-12-31'],
			...['2026-01-11', '2026-01-18', '2026-01-25'],
			...['2026-01-29', '2026-01-30', '2026-01-31', '2026-02-01'],
			...['2026-02-02', '2026-02-03', '2026-02-04']
		]);
	});

	test('the same ones when the rule is applied night after night', () => {
		let kept = nights('2025-01-01', 1);
		for (const night of nights('2025-01-01', 400).slice(1)) {
			const all = [...kept, night];
			const gone = new Set(backupsToDelete(all, KEEP));
			kept = all.filter(({ name }) => !gone.has(name));
		}
		expect(kept.map(({ name }) => name.slice(9, 19))).toEqual(daysKept(nights('2025-01-01', 400)));
	});

	test.each<[what: string, takenAt: string[], kept: string[]]>([
		['nothing of nothing', [], []],
		['the only one, however old', ['2020-01-01T02:00:00'], ['2020-01-01T02:00:00']],
		[
			'one of a day, its newest',
			['2026-11-25T02:00:00', '2026-11-25T09:00:00', '2026-11-25T08:00:00'],
			['2026-11-25T09:00:00']
		],
		[
			'seven days that had one, not the last seven of the calendar',
			['2026-01-01T02:00:00', '2026-06-01T02:00:00', '2026-11-25T02:00:00'],
			['2026-01-01T02:00:00', '2026-06-01T02:00:00', '2026-11-25T02:00:00']
		],
		[
			'Vietnam’s days: 23:59 and 00:01 are two',
			['2026-11-24T23:59:00', '2026-11-25T00:01:00'],
			['2026-11-24T23:59:00', '2026-11-25T00:01:00']
		]
	])('%s', (_, takenAt, kept) => {
		const backups = takenAt.map(at).map((instant) => ({ name: backupName(instant), takenAt: instant }));
		const gone = backupsToDelete(backups, KEEP);
		expect(backups.map(({ name }) => name).filter((name) => !gone.includes(name))).toEqual(
			kept.map((instant) => backupName(at(instant)))
		);
	});

	test('the newest even under a rule that keeps nothing', () => {
		expect(daysKept(nights('2026-11-20', 5), { daily: 0, weekly: 0, monthly: 0 })).toEqual(['2026-11-24']);
	});
});

describe('the administrator is warned', () => {
	const good = { takenAt: at('2026-11-25T02:00:00'), isEncrypted: true };
	test.each<
		[what: string, state: Parameters<typeof backupWarnings>[0], now: string, warnings: BackupWarning[]]
	>([
		[
			'of nothing when all is well',
			{ last: good, lastFailedAt: null, isOnSameDisk: false },
			'2026-11-26T04:00:00',
			[]
		],
		[
			'after 26 hours',
			{ last: good, lastFailedAt: null, isOnSameDisk: null },
			'2026-11-26T04:00:01',
			['too-old']
		],
		[
			'when there is none',
			{ last: null, lastFailedAt: null, isOnSameDisk: null },
			'2026-11-26T04:00:00',
			['never']
		],
		[
			'of a failure after the last good one',
			{ last: good, lastFailedAt: at('2026-11-26T02:00:00'), isOnSameDisk: false },
			'2026-11-26T03:00:00',
			['last-failed']
		],
		[
			'no more of a failure before it',
			{ last: good, lastFailedAt: at('2026-11-25T01:00:00'), isOnSameDisk: false },
			'2026-11-26T03:00:00',
			[]
		],
		[
			'of everything at once, the gravest first',
			{ last: { ...good, isEncrypted: false }, lastFailedAt: at('2026-11-27T02:00:00'), isOnSameDisk: true },
			'2026-11-27T03:00:00',
			['too-old', 'last-failed', 'unencrypted', 'same-disk']
		]
	])('%s', (_, state, now, warnings) => {
		expect(backupWarnings(state, at(now))).toEqual(warnings);
	});
});
