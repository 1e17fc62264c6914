import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TypedContent } from '#lib/domain/typed-entry.ts';
import { exemptObligation } from '#lib/server/operations/obligation/exempt-obligation.ts';
import { extendObligation } from '#lib/server/operations/obligation/extend-obligation.ts';
import { discardDraft } from '#lib/server/operations/report/discard-draft.ts';
import { openEntry } from '#lib/server/operations/report/open-entry.ts';
import { reopenReport } from '#lib/server/operations/report/reopen-report.ts';
import { reviewReport, type Decision } from '#lib/server/operations/report/review-report.ts';
import { saveDraft } from '#lib/server/operations/report/save-draft.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { as, figures, instant, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const q1 = (unit: string) => ({ form: 'BM-01', period: '2023-Q1', unit });
const head = (at: string) => as(house.db, 'office-head', 'PLD', at);
const officer = (unit: string, at = '2023-04-03T09:00') => as(house.db, 'ward-officer', unit, at);
const RETURN: Decision = { version: 1, decision: 'return', cells: [], reason: 'Đối chiếu lại' };
const ACCEPT: Decision = { version: 1, decision: 'accept', cells: [], reason: null };
const draftOf = (total: string): TypedContent => ({
	cells: { 'ncc/total': total },
	remarks: {},
	texts: {},
	acceptedMethods: null,
	providers: null
});

describe('the same key again', () => {
	test('rules once and answers the same, and with another reason is refused', async () => {
		await submit(house.db, { unit: '06808', at: '2023-04-03T09:00' });
		const rule = async (decision: Decision) =>
			reviewReport(await head('2023-04-04T09:00'), q1('06808'), decision, { key: 'ruling' });
		const first = await rule(RETURN);
		expect(first.correctBefore).not.toBeNull();
		expect(await Promise.all([rule(RETURN), rule(RETURN)])).toEqual([first, first]);
		await expect(rule({ ...RETURN, reason: 'Lý do khác' })).rejects.toMatchObject({
			code: 'key-reused',
			status: 422
		});
		const { reviews } = await viewReport(await head('2023-04-04T10:00'), q1('06808'));
		expect(reviews).toHaveLength(1);
	});

	test('reopens once', async () => {
		await submit(house.db, { unit: '06811', at: '2023-04-03T09:00' });
		await reviewReport(await head('2023-04-04T09:00'), q1('06811'), ACCEPT);
		const given = { reason: 'Phường xin sửa', until: instant('2023-04-10T00:00') };
		for (let times = 0; times < 3; times += 1) {
			await reopenReport(await head('2023-04-05T09:00'), q1('06811'), given, { key: 'reopening' });
		}
		const { reopenings } = await viewReport(await head('2023-04-05T10:00'), q1('06811'));
		expect(reopenings).toHaveLength(1);
	});

	test('extends and exempts once', async () => {
		const given = { reason: 'Mất điện', dueBefore: instant('2023-04-11T00:00') };
		const context = await head('2023-04-04T09:00');
		await extendObligation(context, q1('06814'), given, { key: 'extension' });
		await extendObligation(context, q1('06814'), given, { key: 'extension' });
		await expect(extendObligation(context, q1('06814'), given)).rejects.toMatchObject({
			code: 'ends-too-early'
		});
		await exemptObligation(context, q1('06817'), { reason: 'Sắp xếp lại' }, { key: 'exemption' });
		await exemptObligation(context, q1('06817'), { reason: 'Sắp xếp lại' }, { key: 'exemption' });
		await expect(exemptObligation(context, q1('06817'), { reason: 'Khác' })).rejects.toMatchObject({
			code: 'already-exempt',
			happened: [{ deed: 'exempt', at: '2023-04-04T09:00:00+07:00' }]
		});
	});

	test('saves a draft once, and throws away only the one that was there', async () => {
		const context = await officer('06820');
		const typing = { content: draftOf('1'), revision: 0 };
		const saved = await saveDraft(context, q1('06820'), typing, { key: 'saving' });
		const later = await officer('06820', '2023-04-03T10:00');
		expect(await saveDraft(later, q1('06820'), typing, { key: 'saving' })).toEqual(saved);
		await discardDraft(context, q1('06820'), { key: 'discarding', revision: 1 });
		await saveDraft(context, q1('06820'), { content: draftOf('2'), revision: 0 });
		await discardDraft(context, q1('06820'), { key: 'discarding', revision: 1 });
		expect((await openEntry(context, q1('06820'))).content).toEqual(draftOf('2'));
	});

	test('files once and tells the same receipt, warnings included', async () => {
		const entry = figures('06823', (figure) =>
			figure.field === 'amount_cash' && figure.value ? { ...figure, value: figure.value * 900 } : figure
		);
		const file = async () =>
			submitReport(await officer('06823'), { target: q1('06823'), entry, idempotencyKey: 'filing' });
		const first = await file();
		expect(first).toMatchObject({ ok: true, isStored: true });
		expect(first.problems.length).toBeGreaterThan(0);
		const again = await file();
		expect({ ...again, isStored: true }).toEqual(first);
	});
});

test('a key that nothing came of is free: what was refused is corrected and sent once more', async () => {
	const wrong = figures('06826', (figure) =>
		figure.field === 'with_account' && figure.value !== null ? { ...figure, value: figure.value + 1 } : figure
	);
	const send = async (entry: typeof wrong) =>
		submitReport(await officer('06826'), { target: q1('06826'), entry, idempotencyKey: 'corrected' });
	expect(await send(wrong)).toMatchObject({ ok: false });
	expect(await send(figures('06826'))).toMatchObject({ ok: true, isStored: true, version: 1 });
});

test('one key for another deed, another report or another person is another request', async () => {
	const key = 'the-same-everywhere';
	const file = async (unit: string) =>
		submitReport(await officer(unit), { target: q1(unit), entry: figures(unit), idempotencyKey: key });
	expect(await file('06829')).toMatchObject({ ok: true, isStored: true });
	expect(await file('06832')).toMatchObject({ ok: true, isStored: true });
	for (const unit of ['06829', '06832']) {
		await reviewReport(await head('2023-04-04T09:00'), q1(unit), ACCEPT, { key });
		expect(await viewReport(await head('2023-04-04T10:00'), q1(unit))).toMatchObject({ review: 'accepted' });
	}
});

test('keys of thirty days ago are cleared by whoever comes next, and hold ids and codes alone', async () => {
	const rows = () => house.asOwner((owner) => owner.selectFrom('idempotency').selectAll().execute());
	const context = await officer('06835');
	await saveDraft(context, q1('06835'), { content: draftOf('31'), revision: 0 }, { key: 'old' });
	const kept = (await rows()).find(({ key }) => key === 'old');
	expect(Object.keys(kept?.answer as object).sort()).toEqual(['revision', 'savedAt']);
	await house.asOwner((owner) =>
		sql`update app.idempotency set recorded_at = recorded_at - interval '31 days' where key = 'old'`.execute(
			owner
		)
	);
	await submit(house.db, { unit: '06835', at: '2023-04-03T12:00' });
	await reviewReport(await head('2023-04-04T09:00'), q1('06835'), ACCEPT, { key: 'new' });
	const keys = (await rows()).map(({ key }) => key);
	expect(keys).toContain('new');
	expect(keys).not.toContain('old');
});
