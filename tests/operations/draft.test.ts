import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TypedContent } from '#lib/domain/typed-entry.ts';
import { viewObligations } from '#lib/server/operations/obligation/view-obligations.ts';
import { discardDraft } from '#lib/server/operations/report/discard-draft.ts';
import { openEntry } from '#lib/server/operations/report/open-entry.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { saveDraft } from '#lib/server/operations/report/save-draft.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { expectedFigures } from '../support/changed-workbook.ts';
import { as, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const at = (unit: string) => ({ form: 'BM-01', period: '2023-Q1', unit });
const draftOf = (cells: Record<string, string>): TypedContent => ({
	cells,
	remarks: {},
	texts: {},
	acceptedMethods: null,
	providers: null
});
const officer = (unit: string, when = '2023-04-03T09:00') => as(house.db, 'ward-officer', unit, when);

/** The whole first quarter of a ward, as somebody types it. */
function typedWhole(unit: string): TypedContent {
	const groups = Object.entries(expectedFigures().wards[unit]?.groups ?? {});
	const cells = groups.flatMap(([group, fields]) =>
		Object.entries(fields)
			.filter(([field]) => field !== 'with_account')
			.map(([field, value]) => [`${group}/${field}`, String(value)])
	);
	return draftOf(Object.fromEntries(cells));
}

describe('a draft', () => {
	test('is kept as it was typed, wrong words included, and gone on with', async () => {
		const context = await officer('06808');
		expect((await openEntry(context, at('06808'))).startsFrom).toBe('nothing');
		const content = draftOf({ 'ncc/total': '12', 'gn/total': 'mười hai' });
		expect(await saveDraft(context, at('06808'), { content, revision: 0 })).toMatchObject({ revision: 1 });
		const view = await openEntry(context, at('06808'));
		expect(view).toMatchObject({ startsFrom: 'draft', review: 'draft', content, draft: { revision: 1 } });
	});

	test('is no report: the obligation stays missing, and says that a draft is there', async () => {
		const office = await as(house.db, 'office-staff', 'PLD', '2023-04-03T09:00');
		const { items } = await viewObligations(office, { period: '2023-Q1', form: 'BM-01' });
		const own = items.find(({ unit }) => unit === '06808');
		expect(own).toMatchObject({ review: 'draft', punctuality: 'due-soon', version: null });
		const late = await as(house.db, 'office-staff', 'PLD', '2023-04-05T09:00');
		const after = await viewObligations(late, { period: '2023-Q1', form: 'BM-01' });
		expect(after.items.find(({ unit }) => unit === '06808')).toMatchObject({
			punctuality: 'overdue',
			days: 1
		});
	});

	test('of somebody else of the unit is not written over unseen', async () => {
		const [context, leader] = [
			await officer('06811'),
			await as(house.db, 'ward-leader', '06811', '2023-04-03T09:05')
		];
		await saveDraft(context, at('06811'), { content: draftOf({ 'ncc/total': '1' }), revision: 0 });
		const mine = draftOf({ 'ncc/total': '2' });
		await expect(saveDraft(leader, at('06811'), { content: mine, revision: 0 })).rejects.toMatchObject({
			code: 'stale-draft'
		});
		// Sent twice because the answer was lost, it is no conflict with itself.
		const again = { content: draftOf({ 'ncc/total': '1' }), revision: 0 };
		expect(await saveDraft(context, at('06811'), again)).toMatchObject({ revision: 1 });
		expect(await saveDraft(leader, at('06811'), { content: mine, revision: null })).toMatchObject({
			revision: 2
		});
		const later = await officer('06811', '2023-04-03T09:10');
		expect((await openEntry(later, at('06811'))).content).toEqual(mine);
	});

	test('typed on the unit’s behalf is the office’s own, and the unit does not see it', async () => {
		const office = await as(house.db, 'office-staff', 'PLD', '2023-04-03T09:00');
		await saveDraft(office, at('06814'), { content: draftOf({ 'ncc/total': '7' }), revision: 0 });
		expect(await openEntry(await officer('06814'), at('06814'))).toMatchObject({
			startsFrom: 'nothing',
			review: 'none'
		});
		expect(await openEntry(office, at('06814'))).toMatchObject({ startsFrom: 'draft', isOnBehalf: true });
	});

	test.each([
		['ward-officer', '06811', '2023-04-03T09:00', 'not-found'],
		['city-leader', 'UB', '2023-04-03T09:00', 'not-allowed'],
		['administrator', 'UB', '2023-04-03T09:00', 'not-found'],
		['ward-officer', '06817', '2023-03-24T23:59', 'not-open']
	] as const)('of %s at %s on %s is refused: %s', async (role, unit, when, code) => {
		const context = await as(house.db, role, unit, when);
		const saving = saveDraft(context, at('06817'), { content: draftOf({}), revision: null });
		await expect(saving).rejects.toMatchObject({ code });
	});

	test('holds nothing that the form does not ask for', async () => {
		const context = await officer('06817');
		for (const content of [
			draftOf({ 'ncc/nonsense': '1' }),
			draftOf({ 'nobody/total': '1' }),
			{ ...draftOf({}), texts: { poem: 'x' } },
			{ ...draftOf({}), acceptedMethods: ['barter'] }
		] as TypedContent[]) {
			const saving = saveDraft(context, at('06817'), { content, revision: 0 });
			await expect(saving).rejects.toMatchObject({ code: 'malformed' });
		}
	});

	test('can be thrown away', async () => {
		const context = await officer('06820');
		await saveDraft(context, at('06820'), { content: draftOf({ 'ncc/total': '1' }), revision: 0 });
		await discardDraft(context, at('06820'));
		expect(await openEntry(context, at('06820'))).toMatchObject({ startsFrom: 'nothing', draft: null });
	});

	test('saved after the demo’s clock was moved back is not seen and not written over', async () => {
		await saveDraft(await officer('06823', '2023-04-03T09:00'), at('06823'), {
			content: draftOf({ 'ncc/total': '1' }),
			revision: 0
		});
		const before = await officer('06823', '2023-04-01T09:00');
		expect((await openEntry(before, at('06823'))).draft).toBeNull();
		const saving = saveDraft(before, at('06823'), { content: draftOf({}), revision: null });
		await expect(saving).rejects.toMatchObject({ code: 'clock-behind-ledger' });
	});
});

describe('a typed report', () => {
	test('is stored with every figure, its account totals counted, and its draft is gone', async () => {
		const context = await officer('06826');
		const content = typedWhole('06826');
		await saveDraft(context, at('06826'), { content, revision: 0 });
		const result = await submitReport(context, { target: at('06826'), entry: { kind: 'typed', content } });
		expect(result).toMatchObject({ ok: true, version: 1, punctuality: 'on-time' });
		const view = await viewReport(context, at('06826'));
		expect(view.shown).toMatchObject({ source: 'typed', fileName: null });
		for (const { group, field, value } of view.shown?.figures ?? []) {
			expect(value, `${group} ${field}`).toBe(expectedFigures().wards['06826']?.groups[group ?? '']?.[field]);
		}
		expect(await openEntry(context, at('06826'))).toMatchObject({ draft: null, startsFrom: 'version' });
	});

	test('with an error stores nothing and keeps the draft', async () => {
		const context = await officer('06829');
		const content = { ...typedWhole('06829') };
		const wrong = { ...content, cells: { ...content.cells, 'btxh/bank': 'nhiều' } };
		await saveDraft(context, at('06829'), { content: wrong, revision: 0 });
		const entry = { kind: 'typed' as const, content: wrong };
		const result = await submitReport(context, { target: at('06829'), entry });
		expect(result.ok).toBe(false);
		expect(result.problems).toMatchObject([
			{ kind: 'not-a-number', group: 'btxh', field: 'bank', text: 'nhiều' }
		]);
		expect(await openEntry(context, at('06829'))).toMatchObject({ startsFrom: 'draft', current: null });
	});

	test('an empty form is no report', async () => {
		const context = await officer('06832');
		const entry = { kind: 'typed' as const, content: draftOf({}) };
		const result = await submitReport(context, { target: at('06832'), entry });
		expect(result.ok).toBe(false);
		expect(new Set(result.problems.map(({ kind }) => kind))).toEqual(new Set(['blank']));
	});

	test('that came back begins with its figures and says what to correct; accepted it is closed', async () => {
		await submit(house.db, { unit: '06835', at: '2023-04-03T09:00' });
		const staff = await as(house.db, 'office-staff', 'PLD', '2023-04-03T10:00');
		const cells = [{ group: 'ncc', field: 'total', reason: 'Đối chiếu lại' }];
		await reviewReport(staff, at('06835'), { version: 1, decision: 'return', cells, reason: null });
		const context = await officer('06835', '2023-04-03T11:00');
		const view = await openEntry(context, at('06835'));
		expect(view).toMatchObject({ startsFrom: 'version', review: 'returned', returned: { cells } });
		expect(view.content.cells['ncc/total']).toBe(
			String(expectedFigures().wards['06835']?.groups['ncc']?.['total'])
		);
		const entry = { kind: 'typed' as const, content: view.content };
		expect(await submitReport(context, { target: at('06835'), entry })).toMatchObject({
			ok: true,
			version: 2
		});
		const later = await as(house.db, 'office-staff', 'PLD', '2023-04-03T12:00');
		await reviewReport(later, at('06835'), { version: 2, decision: 'accept', cells: [], reason: null });
		const closed = await officer('06835', '2023-04-03T13:00');
		expect((await openEntry(closed, at('06835'))).isOpen).toBe(false);
		await expect(saveDraft(closed, at('06835'), { content: draftOf({}), revision: 0 })).rejects.toMatchObject(
			{
				code: 'already-accepted'
			}
		);
	});

	test('stands beside last period’s figures, and a school’s methods are carried forward', async () => {
		await submit(house.db, { unit: 'TC-A', at: '2023-04-03T09:00' });
		const school = await as(house.db, 'school', 'TC-A', '2023-07-03T09:00');
		const view = await openEntry(school, { form: 'BM-03', period: '2023-Q2', unit: 'TC-A' });
		expect(view.past).toMatchObject({ period: '2023-Q1', isSameYear: true });
		expect(view.past?.rows[0]?.values.charged).toBe(expectedFigures().schools['TC-A']?.charged);
		expect(view.content).toMatchObject({
			cells: {},
			acceptedMethods: ['transfer_qr', 'card_pos', 'e_wallet']
		});
		expect(view.shareTarget).toBe(0.85);
	});
});
