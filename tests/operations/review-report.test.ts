import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#lib/domain/actor.ts';
import { reopenReport } from '#lib/server/operations/report/reopen-report.ts';
import { reviewReport, type Decision } from '#lib/server/operations/report/review-report.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { viewReport, type ReportView } from '#lib/server/operations/report/view-report.ts';
import { as, figures, instant, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const address = (unit: string) => ({ form: 'BM-01', period: '2023-Q1', unit });
const ACCEPT: Decision = { version: 1, decision: 'accept', cells: [], reason: null };
const RETURN: Decision = {
	version: 1,
	decision: 'return',
	cells: [{ group: 'btxh', field: 'paid_cash', reason: 'Đối chiếu lại với Bưu điện' }],
	reason: null
};

async function rule(unit: string, decision: Decision, at: string, role: Role = 'office-staff') {
	return reviewReport(await as(house.db, role, 'PLD', at), address(unit), decision);
}
async function see(unit: string, at: string): Promise<ReportView> {
	return viewReport(await as(house.db, 'office-head', 'PLD', at), address(unit));
}

test('a returned report stops counting, says why and by when, and keeps its first time when corrected', async () => {
	const unit = '06808';
	await submit(house.db, { unit, at: '2023-04-04T10:00' });
	const { correctBefore } = await rule(unit, RETURN, '2023-04-06T09:00');
	// Thursday 6 April: three working days are 7, 10 and 11 April.
	expect(correctBefore).toEqual(instant('2023-04-12T00:00'));
	const returned = await see(unit, '2023-04-06T10:00');
	expect(returned).toMatchObject({
		review: 'returned',
		isCounting: false,
		punctuality: 'on-time',
		isOpen: true
	});
	expect(returned.reviews[0]).toMatchObject({ version: 1, decision: 'return', cells: RETURN.cells });
	await submit(house.db, { unit, at: '2023-04-20T10:00' });
	expect(await see(unit, '2023-04-21T10:00')).toMatchObject({
		review: 'submitted',
		punctuality: 'on-time',
		firstSubmittedAt: '2023-04-04T10:00:00+07:00',
		isCounting: true
	});
});

test('a void report was never submitted: the unit is missing again', async () => {
	const unit = '06811';
	await submit(house.db, { unit, at: '2023-04-04T10:00' });
	await rule(unit, { ...ACCEPT, decision: 'void', reason: 'Nhầm đơn vị' }, '2023-04-06T09:00', 'office-head');
	expect(await see(unit, '2023-04-06T10:00')).toMatchObject({
		review: 'void',
		punctuality: 'overdue',
		days: 2,
		firstSubmittedAt: null
	});
	await submit(house.db, { unit, at: '2023-04-07T10:00' });
	expect(await see(unit, '2023-04-07T11:00')).toMatchObject({
		review: 'submitted',
		punctuality: 'late',
		days: 3
	});
});

test('reopening lets the unit correct itself while the accepted version goes on counting, and closes by itself', async () => {
	const unit = '06814';
	await submit(house.db, { unit, at: '2023-04-04T10:00' });
	await rule(unit, ACCEPT, '2023-04-06T09:00');
	await expect(submit(house.db, { unit, at: '2023-04-06T10:00' })).rejects.toMatchObject({
		code: 'already-accepted'
	});
	const head = await as(house.db, 'office-head', 'PLD', '2023-04-07T09:00');
	await reopenReport(head, address(unit), { reason: 'Phường xin sửa', until: instant('2023-04-10T00:00') });
	expect(await see(unit, '2023-04-08T09:00')).toMatchObject({
		review: 'accepted',
		isCounting: true,
		isOpen: true
	});
	expect(await see(unit, '2023-04-10T00:00')).toMatchObject({ isOpen: false });
	expect(await submit(house.db, { unit, at: '2023-04-09T09:00' })).toMatchObject({
		ok: true,
		version: 2,
		punctuality: 'on-time'
	});
});

describe('what the office may not do', () => {
	const unit = '06817';
	beforeAll(async () => {
		await submit(house.db, { unit, at: '2023-04-04T10:00' });
		await submit(house.db, { unit, at: '2023-04-04T11:00' });
	});

	test.each<[string, Decision, string, Role]>([
		['rule on a version that is no longer current', ACCEPT, 'stale-version', 'office-staff'],
		['return without a reason', { ...RETURN, version: 2, cells: [] }, 'reason-needed', 'office-staff'],
		[
			'return a cell without its reason',
			{ ...RETURN, version: 2, cells: [{ group: 'ncc', field: 'total', reason: ' ' }] },
			'reason-needed',
			'office-staff'
		],
		[
			'return a cell that the form does not have',
			{ ...RETURN, version: 2, cells: [{ group: 'ncc', field: 'nothing', reason: 'x' }] },
			'malformed',
			'office-staff'
		],
		[
			'void as staff',
			{ ...ACCEPT, version: 2, decision: 'void', reason: 'x' },
			'not-allowed',
			'office-staff'
		],
		['accept as a leader', { ...ACCEPT, version: 2 }, 'not-allowed', 'city-leader']
	])('%s', async (_, decision, code, role) => {
		await expect(rule(unit, decision, '2023-04-06T09:00', role)).rejects.toMatchObject({ code });
	});

	test('accept what they entered themselves', async () => {
		const staff = await as(house.db, 'office-staff', 'PLD', '2023-04-05T09:00');
		await submitReport(staff, { target: address('06820'), entry: figures('06820') });
		await expect(reviewReport(staff, address('06820'), ACCEPT)).rejects.toMatchObject({ code: 'own-entry' });
		await rule('06820', ACCEPT, '2023-04-05T10:00', 'office-head');
	});

	test('accept twice, even at the same moment: one wins and the other is told', async () => {
		await submit(house.db, { unit: '06823', at: '2023-04-04T10:00' });
		const both = await Promise.allSettled([
			rule('06823', ACCEPT, '2023-04-06T09:00', 'office-head'),
			rule('06823', RETURN, '2023-04-06T09:00')
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		const loser = both.find((one) => one.status === 'rejected');
		expect(loser?.reason).toMatchObject({ code: 'already-reviewed' });
	});

	test('a ward rule on itself', async () => {
		const officer = await as(house.db, 'ward-officer', unit, '2023-04-06T09:00');
		await expect(reviewReport(officer, address(unit), { ...ACCEPT, version: 2 })).rejects.toMatchObject({
			code: 'not-allowed'
		});
		await expect(reviewReport(officer, address('06811'), ACCEPT)).rejects.toMatchObject({
			code: 'not-found'
		});
	});
});

test('what was handed in or ruled cannot be rewritten, even by our own code', async () => {
	await house.asOwner(async (owner) => {
		for (const table of ['report', 'reportRow', 'review', 'upload'] as const) {
			await expect(owner.deleteFrom(table).execute()).rejects.toMatchObject({ code: '42501' });
		}
		await expect(
			owner.updateTable('report').set({ submittedAt: new Date() }).execute()
		).rejects.toMatchObject({ code: '42501' });
	});
});
