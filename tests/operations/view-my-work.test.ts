import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#lib/domain/actor.ts';
import type { OfficeWork, QueueLine, UnitWork } from '#lib/domain/work-view.ts';
import { clockAt } from '#lib/server/clock.ts';
import { findOwnUnit } from '#lib/server/operations/account/find-own-unit.ts';
import { exemptObligation } from '#lib/server/operations/obligation/exempt-obligation.ts';
import { reopenReport } from '#lib/server/operations/report/reopen-report.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { saveDraft } from '#lib/server/operations/report/save-draft.ts';
import { viewMyWork } from '#lib/server/operations/work/view-my-work.ts';
import { layDemo } from '../../seeds/demo/demo.ts';
import { as, instant, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const DEMO_DAY = '2023-07-05T09:00';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
	await layDemo({ db: house.db, clock: clockAt(instant(DEMO_DAY)) }, 'only-for-this-test', () => {});
});
afterAll(() => house.close());

async function unitWork(unit: string, at = DEMO_DAY, role: Role = 'ward-officer'): Promise<UnitWork> {
	const work = await viewMyWork(await as(house.db, role, unit, at));
	if (work.desk !== 'unit') throw new Error('not a unit’s desk');
	return work;
}

async function officeWork(at = DEMO_DAY, role: Role = 'office-staff'): Promise<OfficeWork> {
	const work = await viewMyWork(await as(house.db, role, 'PLD', at));
	if (work.desk !== 'office') throw new Error('not the office’s desk');
	return work;
}

const keys = (lines: readonly QueueLine[]): string[] => lines.map(({ period, unit }) => `${period} ${unit}`);

describe('a unit sees what it owes on the demo day', () => {
	test.each([
		['06835', 'ward-officer', [['2023-Q2', 'report', 'overdue', 1, '2023-07-05T00:00:00+07:00']]],
		['06829', 'ward-officer', [['2023-Q2', 'report', 'due-today', 0, '2023-07-06T00:00:00+07:00']]],
		['06820', 'ward-officer', [['2023-Q2', 'report', 'due-soon', 0, '2023-07-08T00:00:00+07:00']]],
		['06832', 'ward-officer', [['2023-Q2', 'correct', 'on-time', 0, '2023-07-08T00:00:00+07:00']]],
		['TT-B', 'school', [['2023-Q2', 'report', 'open', 0, '2023-07-15T00:00:00+07:00']]],
		['06808', 'ward-leader', []],
		['06814', 'ward-officer', []]
	] as const)('%s', async (unit, role, expected) => {
		const { tasks } = await unitWork(unit, DEMO_DAY, role);
		expect(
			tasks.map(({ period, task, punctuality, days, before }) => [period, task, punctuality, days, before])
		).toEqual(expected);
	});

	test('and why a report came back, in short', async () => {
		const [task] = (await unitWork('06832')).tasks;
		expect(task?.returned).toMatchObject({
			cells: [{ reason: expect.stringContaining('Bưu điện') }, { reason: expect.stringContaining('khớp') }],
			moreCells: 0
		});
		expect(task?.returned?.cells[0]?.group?.en).not.toBe('btxh');
	});

	test('what comes next and when it opens, and what waits', async () => {
		const { next, waiting } = await unitWork('06814');
		expect(next).toMatchObject({ period: '2023-Q3', opensAt: '2023-09-25T00:00:00+07:00' });
		expect(waiting).toBe(1);
	});

	test('its past reports with receipts, its punctuality, what the office decided', async () => {
		const { past, record, changes } = await unitWork('06829');
		expect(past.map(({ period }) => period)).toEqual(['2023-Q1']);
		expect(past[0]?.receipt).toMatch(/^BM-01-2023-Q1-06829-1-/);
		expect([record.onTime, record.due]).toEqual([0, 1]);
		expect(record.each.map(({ punctuality, days }) => [punctuality, days])).toEqual([['late', 1]]);
		expect(changes).toMatchObject([{ kind: 'accept', period: '2023-Q1' }]);
		const returned = await unitWork('06832');
		expect(returned.changes.map(({ kind }) => kind)).toEqual(['return', 'accept']);
		expect(returned.record).toMatchObject({ onTime: 2, due: 2 });
	});

	test('nothing of another unit', async () => {
		const { tasks, past } = await unitWork('06835');
		expect(new Set([...tasks, ...past].map(({ unit }) => unit))).toEqual(new Set(['06835']));
	});
});

test('two reports owed stand with the earlier bound first', async () => {
	const { tasks } = await unitWork('06835', '2023-10-02T09:00');
	expect(tasks.map(({ period }) => period)).toEqual(['2023-Q2', '2023-Q3']);
});

describe('the office sees its queue on the demo day', () => {
	test.each(['office-staff', 'office-head'] as const)('%s', async (role) => {
		const { toReview, returned, overdue, dueSoon } = await officeWork(DEMO_DAY, role);
		expect(keys(toReview)).toEqual(['2023-Q1 06835', '2023-Q2 TC-A', '2023-Q2 06814', '2023-Q2 06826']);
		expect(toReview.map(({ warnings }) => warnings > 0)).toEqual([false, true, true, true]);
		expect(keys(returned)).toEqual(['2023-Q2 06832']);
		expect(returned[0]?.isPastCorrection).toBe(false);
		expect(keys(overdue)).toEqual(['2023-Q2 06835']);
		expect(keys(dueSoon)).toEqual(['2023-Q2 06829', '2023-Q2 06820']);
	});

	test('a correction that did not come in time is marked', async () => {
		const { returned, overdue } = await officeWork('2023-07-08T00:00');
		expect(returned[0]?.isPastCorrection).toBe(true);
		expect(keys(overdue)).toEqual(['2023-Q2 06835', '2023-Q2 06829', '2023-Q2 06820']);
	});
});

describe('what the office decides moves a unit’s work', () => {
	test('a reopened report is to be revised until the end that was given', async () => {
		const head = await as(house.db, 'office-head', 'PLD', '2023-07-05T10:00');
		const address = { form: 'BM-01', period: '2023-Q2', unit: '06811' };
		await reopenReport(head, address, { reason: 'Sai số tiền.', until: instant('2023-07-10T00:00') });
		const { tasks, changes } = await unitWork('06811', '2023-07-05T11:00');
		expect(tasks).toMatchObject([{ task: 'revise', before: '2023-07-10T00:00:00+07:00' }]);
		expect(changes[0]?.kind).toBe('reopen');
		expect((await unitWork('06811', '2023-07-10T00:00')).tasks).toEqual([]);
	});

	test('a void report is owed again', async () => {
		const head = await as(house.db, 'office-head', 'PLD', '2023-07-05T10:00');
		const address = { form: 'BM-01', period: '2023-Q2', unit: '06814' };
		await reviewReport(head, address, { version: 1, decision: 'void', cells: [], reason: 'Nhầm đơn vị.' });
		const { tasks } = await unitWork('06814', '2023-07-05T11:00');
		expect(tasks).toMatchObject([{ task: 'report-again', punctuality: 'overdue', days: 1 }]);
	});

	test('an exempt report is no work and no fault', async () => {
		const head = await as(house.db, 'office-head', 'PLD', '2023-07-05T10:00');
		await exemptObligation(
			head,
			{ form: 'BM-01', period: '2023-Q2', unit: '06820' },
			{ reason: 'Thiên tai.' }
		);
		const { tasks, past, record } = await unitWork('06820', '2023-07-20T09:00');
		expect(tasks).toEqual([]);
		expect(past[0]).toMatchObject({ period: '2023-Q2', punctuality: 'exempt', receipt: null });
		expect(record.due).toBe(1);
	});

	test('a draft is gone on with, and is no report', async () => {
		const context = await as(house.db, 'ward-officer', '06835', '2023-07-05T10:00');
		const content = {
			cells: { 'ncc/total': '12' },
			remarks: {},
			texts: {},
			acceptedMethods: null,
			providers: null
		};
		await saveDraft(context, { form: 'BM-01', period: '2023-Q2', unit: '06835' }, { content, revision: 0 });
		const { tasks } = await unitWork('06835', '2023-07-05T11:00');
		expect(tasks).toMatchObject([
			{ task: 'continue', review: 'draft', hasDraft: true, punctuality: 'overdue' }
		]);
		expect((await officeWork('2023-07-05T11:00')).overdue.map(({ review }) => review)).toContain('draft');
	});

	test('a corrected report waits and is no work any more', async () => {
		await submit(house.db, { unit: '06832', period: '2023-Q2', at: '2023-07-06T09:00' });
		const { tasks, waiting } = await unitWork('06832', '2023-07-06T10:00');
		expect([tasks.length, waiting]).toEqual([0, 1]);
	});
});

test.each(['city-leader', 'administrator'] as const)('%s has no such desk', async (role) => {
	await expect(viewMyWork(await as(house.db, role, 'UB', DEMO_DAY))).rejects.toMatchObject({
		code: 'not-allowed'
	});
});

test.each([
	['ward-officer', '06808', { code: '06808', name: 'Phường Vàng Danh', year: 2023 }],
	['school', 'TC-A', { code: 'TC-A', name: 'Trường Trung cấp nghề mô phỏng A', year: 2023 }],
	['office-staff', 'PLD', null],
	['city-leader', 'UB', null]
] as const)('%s of %s acts for one unit, or for none', async (role, unit, expected) => {
	expect(await findOwnUnit(await as(house.db, role, unit, DEMO_DAY))).toEqual(expected);
	// Years later the unit is called as in the newest plan there is.
	expect(await findOwnUnit(await as(house.db, role, unit, '2026-11-25T09:00'))).toEqual(expected);
});
