import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '#lib/domain/actor.ts';
import { refusalMessage } from '#lib/i18n/refusal-message.ts';
import { realClock } from '#lib/server/clock.ts';
import { ADMINISTRATOR_AT_TERMINAL, findOperator } from '#lib/server/operations/account/find-operator.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { discardDraft } from '#lib/server/operations/report/discard-draft.ts';
import { openEntry } from '#lib/server/operations/report/open-entry.ts';
import { reopenReport } from '#lib/server/operations/report/reopen-report.ts';
import { reviewReport, type Decision } from '#lib/server/operations/report/review-report.ts';
import { saveDraft } from '#lib/server/operations/report/save-draft.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { as, figures, instant, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
let reviewer: Actor;
beforeAll(async () => {
	house = await testDatabase();
	const terminal = { db: house.db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL };
	const person = { userName: 'truong_phong', role: 'office-head' as const, name: 'Trưởng phòng A' };
	await createAccount(terminal, { ...person, demoPassword: 'mot-mat-khau-dai-dai' });
	reviewer = await findOperator(terminal, 'truong_phong');
});
afterAll(() => house.close());

const q1 = (unit: string) => ({ form: 'BM-01', period: '2023-Q1', unit });
const ACCEPT: Decision = { version: 1, decision: 'accept', cells: [], reason: null };
const RETURN: Decision = { version: 1, decision: 'return', cells: [], reason: 'Đối chiếu lại' };
const VOID: Decision = { version: 1, decision: 'void', cells: [], reason: 'Nhầm kỳ' };
const someone = (role: Role, at: string, unit = 'PLD') => as(house.db, role, unit, at);
const head = async (at: string) => ({ ...(await someone('office-head', at)), actor: reviewer });

async function refusalFrom(work: Promise<unknown>): Promise<Refusal> {
	const thrown: unknown = await work.then(
		() => new Error('it was not refused'),
		(error: unknown) => error
	);
	if (!(thrown instanceof Refusal)) throw thrown;
	return thrown;
}

describe('whoever was overtaken', () => {
	test('on a ruling is told who ruled and when, in both languages', async () => {
		await submit(house.db, { unit: '06808', at: '2023-04-03T09:00' });
		await reviewReport(await head('2023-04-04T10:32'), q1('06808'), ACCEPT);
		const refusal = await refusalFrom(
			reviewReport(await someone('office-staff', '2023-04-04T11:00'), q1('06808'), RETURN)
		);
		expect(refusal).toMatchObject({ code: 'already-reviewed', status: 409 });
		const { code, happened } = refusal;
		expect(refusalMessage('vi', code, happened)).toMatch(
			/^Phiên bản 1 đã được Trưởng phòng A \(.+\) tiếp nhận lúc 10:32 04\/04\/2023\. /
		);
		expect(refusalMessage('en', code, happened)).toMatch(
			/^Version 1 was accepted by Trưởng phòng A \(.+\) at 10:32 04\/04\/2023\. /
		);
	});

	test('at a unit is told the role of who acted in the office, and no name', async () => {
		const { code, happened } = await refusalFrom(submit(house.db, { unit: '06808', at: '2023-04-04T12:00' }));
		expect(code).toBe('already-accepted');
		expect(happened).toEqual([
			{
				...{ deed: 'accept', version: 1, at: '2023-04-04T10:32:00+07:00' },
				by: { kind: 'role', role: 'office-head' }
			}
		]);
	});

	test('by a newer version is told who handed it in', async () => {
		await submit(house.db, { unit: '06811', at: '2023-04-03T09:00' });
		await submit(house.db, { unit: '06811', at: '2023-04-03T10:00' });
		const { code, happened } = await refusalFrom(
			reviewReport(await someone('office-staff', '2023-04-04T11:00'), q1('06811'), ACCEPT)
		);
		expect(code).toBe('stale-version');
		expect(happened).toMatchObject([{ deed: 'submit', version: 2, at: '2023-04-03T10:00:00+07:00' }]);
	});

	test('voids nothing that was accepted after the page was made, though a void of it is possible', async () => {
		await submit(house.db, { unit: '06814', at: '2023-04-03T09:00' });
		const page = await viewReport(await head('2023-04-04T09:00'), q1('06814'));
		await reviewReport(await someone('office-staff', '2023-04-04T09:05'), q1('06814'), ACCEPT, {
			seen: page.seen
		});
		const refusal = await refusalFrom(
			reviewReport(await head('2023-04-04T09:10'), q1('06814'), VOID, { seen: page.seen })
		);
		expect(refusal).toMatchObject({ code: 'changed-meanwhile', happened: [{ deed: 'accept', version: 1 }] });
		const { seen } = await viewReport(await head('2023-04-04T09:15'), q1('06814'));
		await reviewReport(await head('2023-04-04T09:20'), q1('06814'), VOID, { seen });
	});

	test('reopens nothing twice from the same page', async () => {
		await submit(house.db, { unit: '06817', at: '2023-04-03T09:00' });
		await reviewReport(await head('2023-04-04T09:00'), q1('06817'), ACCEPT);
		const { seen } = await viewReport(await head('2023-04-04T09:05'), q1('06817'));
		const reopen = async (at: string) =>
			reopenReport(
				await head(at),
				q1('06817'),
				{ reason: 'Phường xin sửa', until: instant('2023-04-12T00:00') },
				{ seen }
			);
		await reopen('2023-04-04T09:10');
		expect(await refusalFrom(reopen('2023-04-04T09:11'))).toMatchObject({
			code: 'changed-meanwhile',
			happened: [{ deed: 'reopen', at: '2023-04-04T09:10:00+07:00' }]
		});
	});

	test('files nothing over what a colleague handed in meanwhile', async () => {
		const { seen } = await openEntry(await someone('ward-officer', '2023-04-03T09:00', '06820'), q1('06820'));
		await submit(house.db, { unit: '06820', at: '2023-04-03T09:30' });
		const officer = await someone('ward-leader', '2023-04-03T10:00', '06820');
		const again = (from: number) =>
			submitReport(officer, { target: q1('06820'), entry: figures('06820'), seen: from });
		expect(await refusalFrom(again(seen))).toMatchObject({
			code: 'changed-meanwhile',
			happened: [{ deed: 'submit', version: 1, at: '2023-04-03T09:30:00+07:00' }]
		});
		expect(await again((await openEntry(officer, q1('06820'))).seen)).toMatchObject({ version: 2 });
	});

	test('saves over and throws away no draft that was saved meanwhile', async () => {
		const content = (total: string) => ({
			...{ cells: { 'ncc/total': total }, remarks: {}, texts: {} },
			...{ acceptedMethods: null, providers: null }
		});
		const officer = await someone('ward-officer', '2023-04-03T09:00', '06823');
		const leader = await someone('ward-leader', '2023-04-03T09:30', '06823');
		await saveDraft(officer, q1('06823'), { content: content('1'), revision: 0 });
		await saveDraft(leader, q1('06823'), { content: content('2'), revision: 1 });
		const told = { code: 'stale-draft', happened: [{ deed: 'save-draft', at: '2023-04-03T09:30:00+07:00' }] };
		const saving = saveDraft(leader, q1('06823'), { content: content('3'), revision: 1 });
		expect(await refusalFrom(saving)).toMatchObject(told);
		expect(await refusalFrom(discardDraft(leader, q1('06823'), { revision: 1 }))).toMatchObject(told);
		expect((await openEntry(leader, q1('06823'))).content).toEqual(content('2'));
	});
});

test('who began a moment before the winner and waited is overtaken all the same', async () => {
	await submit(house.db, { unit: '06826', at: '2023-04-03T09:00' });
	await reviewReport(await head('2023-04-04T09:00:00.400'), q1('06826'), ACCEPT);
	const earlier = await someone('office-staff', '2023-04-04T09:00:00.100');
	expect(await refusalFrom(reviewReport(earlier, q1('06826'), RETURN))).toMatchObject({
		code: 'already-reviewed',
		happened: [{ deed: 'accept', version: 1 }]
	});
	expect(await refusalFrom(submit(house.db, { unit: '06826', at: '2023-04-04T09:00:00.200' }))).toMatchObject(
		{
			code: 'already-accepted'
		}
	);
});

test('the database itself lets one ruling stand on a version, and after an acceptance one void', async () => {
	await submit(house.db, { unit: '06829', at: '2023-04-03T09:00' });
	await submit(house.db, { unit: '06832', at: '2023-04-03T09:00' });
	await house.asOwner(async (owner) => {
		const reports = await owner
			.selectFrom('report')
			.innerJoin('obligation', 'obligation.id', 'report.obligationId')
			.innerJoin('unitCode', 'unitCode.unitId', 'obligation.unitId')
			.select(['report.id', 'report.unitId', 'unitCode.code'])
			.where('unitCode.code', 'in', ['06829', '06832'])
			.orderBy('unitCode.code')
			.execute();
		const ruled = async (at: number, decision: Decision['decision']) => {
			const { id: reportId = '', unitId = '' } = reports[at] ?? {};
			await owner
				.insertInto('review')
				.values({
					...{ id: randomUUID(), reportId, unitId, decision, reason: 'x', cells: '[]' },
					...{ correctBefore: null, reviewedAt: new Date(), reviewedBy: 'x' }
				})
				.execute();
		};
		const second = { code: '23505' };
		await ruled(0, 'accept');
		for (const decision of ['accept', 'return'] as const)
			await expect(ruled(0, decision)).rejects.toMatchObject(second);
		await ruled(0, 'void');
		for (const decision of ['accept', 'return', 'void'] as const)
			await expect(ruled(0, decision)).rejects.toMatchObject(second);
		await ruled(1, 'return');
		for (const decision of ['accept', 'return', 'void'] as const)
			await expect(ruled(1, decision)).rejects.toMatchObject(second);
	});
});
