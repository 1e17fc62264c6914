import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '#lib/domain/actor.ts';
import { realClock } from '#lib/server/clock.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { ADMINISTRATOR_AT_TERMINAL, findOperator } from '#lib/server/operations/account/find-operator.ts';
import { downloadSource } from '#lib/server/operations/report/download-source.ts';
import { reopenReport } from '#lib/server/operations/report/reopen-report.ts';
import { reviewReport, type Decision } from '#lib/server/operations/report/review-report.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { as, figures, instant, sample, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const q1 = (unit: string) => ({ form: 'BM-01', period: '2023-Q1', unit });
const ACCEPT: Decision = { version: 1, decision: 'accept', cells: [], reason: null };

async function see(unit: string, at: string, role: Role = 'office-head', version?: number) {
	return viewReport(await as(house.db, role, 'PLD', at), q1(unit), version);
}

describe('who did what', () => {
	let staff: Actor;
	const by = async (actor: Actor, at: string) => ({
		...(await as(house.db, actor.role, 'PLD', at)),
		actor
	});
	beforeAll(async () => {
		const terminal = { db: house.db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL };
		const account = { userName: 'chuyen_vien', role: 'office-staff' as const, name: 'Chuyên viên A' };
		await createAccount(terminal, { ...account, demoPassword: 'mot-mat-khau-dai-dai' });
		staff = await findOperator(terminal, 'chuyen_vien');
		const operator = await findOperator(terminal);
		await submitReport(await by(operator, '2023-04-03T08:00'), {
			target: q1('06808'),
			entry: sample('06808')
		});
		await submit(house.db, { unit: '06808', at: '2023-04-03T09:00' });
		await submitReport(await by(staff, '2023-04-03T10:00'), { target: q1('06808'), entry: sample('06808') });
	});

	test('accounts by name and role, the terminal as such, and nobody is made up', async () => {
		const { versions } = await see('06808', '2023-04-03T11:00');
		expect(
			versions.map(({ version, submittedBy, isOnBehalf }) => [version, submittedBy, isOnBehalf])
		).toEqual([
			[3, { kind: 'account', name: 'Chuyên viên A', role: 'office-staff' }, true],
			[2, { kind: 'unknown' }, false],
			[1, { kind: 'terminal' }, true]
		]);
	});

	test('who entered a report may return it and is not offered to accept it', async () => {
		const own = await viewReport(await by(staff, '2023-04-03T11:00'), q1('06808'));
		expect(own).toMatchObject({ isOwnEntry: true, deeds: ['return'] });
		const other = await see('06808', '2023-04-03T11:00', 'office-staff');
		expect(other).toMatchObject({ isOwnEntry: false, deeds: ['accept', 'return'] });
		const older = await see('06808', '2023-04-03T11:00', 'office-head', 2);
		expect(older).toMatchObject({ isCurrent: false, deeds: [] });
	});

	test('rulings and reopenings bear their author', async () => {
		await reviewReport(await as(house.db, 'office-head', 'PLD', '2023-04-06T09:00'), q1('06808'), {
			...ACCEPT,
			version: 3
		});
		await reopenReport(await as(house.db, 'office-head', 'PLD', '2023-04-07T09:00'), q1('06808'), {
			reason: 'Phường đề nghị',
			until: instant('2023-04-10T00:00')
		});
		const view = await see('06808', '2023-04-08T09:00');
		expect(view.reviews).toMatchObject([{ version: 3, reviewedBy: { kind: 'unknown' } }]);
		expect(view.reopenings).toMatchObject([
			{ reason: 'Phường đề nghị', until: '2023-04-10T00:00:00+07:00', reopenedBy: { kind: 'unknown' } }
		]);
		expect((await see('06808', '2023-04-06T10:00')).reopenings).toEqual([]);
	});
});

describe('the file as it was received', () => {
	const unit = '06811';
	const officer = (at = '2023-04-05T09:00') => as(house.db, 'ward-officer', unit, at);
	beforeAll(async () => {
		const context = await officer('2023-04-03T09:00');
		await submitReport(context, { target: q1(unit), entry: sample(unit) });
		await submit(house.db, { unit, at: '2023-04-04T09:00' });
	});

	test('comes back byte for byte, with the digest that the page shows', async () => {
		const { bytes } = sample(unit);
		const found = await downloadSource(await officer(), q1(unit), 1);
		expect(found.fileName).toBe(`${unit}.xlsx`);
		expect(Buffer.compare(found.bytes, Buffer.from(bytes))).toBe(0);
		const view = await viewReport(await officer(), q1(unit), 1);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		expect(view.versions.at(-1)?.file).toEqual({ name: `${unit}.xlsx`, size: bytes.length, sha256 });
	});

	test('says where each figure stood in it; what was typed stood nowhere', async () => {
		const first = await viewReport(await officer(), q1(unit), 1);
		expect(first.shown?.places).toMatchObject({ cells: { 'ncc/total': 'C10' } });
		expect(Object.keys(first.shown?.places?.cells ?? {})).toHaveLength(4 * 19);
		expect((await viewReport(await officer(), q1(unit), 2)).shown?.places).toBeNull();
	});

	test.each<[string, Role, string, number | undefined, string]>([
		['a typed version', 'ward-officer', unit, 2, '2023-04-05T09:00'],
		['the current version, which is typed', 'ward-officer', unit, undefined, '2023-04-05T09:00'],
		['a version that does not exist', 'ward-officer', unit, 9, '2023-04-05T09:00'],
		['a version of later than now', 'office-head', 'PLD', 1, '2023-04-03T08:59'],
		['another ward’s file', 'ward-officer', '06814', 1, '2023-04-05T09:00'],
		['a ward’s file, for a school', 'school', 'TC-A', 1, '2023-04-05T09:00'],
		['a file, for who sees no figures', 'administrator', 'UB', 1, '2023-04-05T09:00']
	])('%s is absent', async (_, role, at, version, when) => {
		const context = await as(house.db, role, at, when);
		await expect(downloadSource(context, q1(unit), version)).rejects.toMatchObject({ code: 'not-found' });
	});
});

describe('what a report is held against', () => {
	const unit = '06817';
	const q2 = { form: 'BM-01', period: '2023-Q2', unit };
	beforeAll(async () => {
		await submit(house.db, { unit, at: '2023-04-03T09:00' });
		await submit(house.db, {
			unit,
			at: '2023-04-03T10:00',
			change: (figure) =>
				figure.group === 'ncc' && figure.field === 'no_account_refused'
					? { ...figure, value: (figure.value ?? 0) + 1 }
					: figure
		});
		await submit(house.db, { unit, period: '2023-Q2', at: '2023-07-01T09:00' });
	});

	test('the last report that counts, and the version before it', async () => {
		const office = await as(house.db, 'office-staff', 'PLD', '2023-07-02T09:00');
		const view = await viewReport(office, q2);
		expect(view.past).toMatchObject({
			period: '2023-Q1',
			version: 2,
			isSameYear: true,
			isSameKind: true
		});
		expect(view.past?.figures).toHaveLength(4 * 19);
		expect(view.changed).toBeNull();
		expect(view.previous).toEqual({ period: '2023-Q1', unit });
		expect(view.next).toMatchObject({ period: '2023-Q3' });

		const before = await viewReport(office, q1(unit));
		expect(before.past).toBeNull();
		expect(before.changed).toMatchObject({
			since: 1,
			differences: [{ group: 'ncc', field: 'no_account_refused' }]
		});
	});

	test('a returned report counts no longer, so nothing is held against it', async () => {
		await reviewReport(await as(house.db, 'office-staff', 'PLD', '2023-07-03T09:00'), q1(unit), {
			version: 2,
			decision: 'return',
			cells: [],
			reason: 'Đối chiếu lại'
		});
		const office = await as(house.db, 'office-staff', 'PLD', '2023-07-03T10:00');
		expect((await viewReport(office, q2)).past).toBeNull();
	});
});

describe('what waits for the office', () => {
	const queueAt = async (at: string, role: Role = 'office-staff') =>
		(await viewReport(await as(house.db, role, 'PLD', at), q1('06835'))).queue;

	test('the one that has waited longest comes next, without one’s own entries; wards have no queue', async () => {
		// Ahead of all that the tests above handed in.
		await submit(house.db, { unit: '06820', at: '2023-04-01T09:00' });
		await submit(house.db, { unit: '06823', at: '2023-04-01T10:00' });
		expect(await queueAt('2023-04-01T11:00')).toMatchObject({ count: 2, next: { unit: '06820' } });
		const staff = await as(house.db, 'office-staff', 'PLD', '2023-04-01T08:00');
		await submitReport(staff, { target: q1('06826'), entry: figures('06826') });
		expect(await queueAt('2023-04-01T11:00')).toMatchObject({ count: 3, next: { unit: '06820' } });
		expect(await queueAt('2023-04-01T11:00', 'office-head')).toMatchObject({ next: { unit: '06826' } });
		expect(await queueAt('2023-04-01T11:00', 'city-leader')).toBeNull();
	});

	test('a ruling takes it out, and nothing is next to itself', async () => {
		await reviewReport(await as(house.db, 'office-head', 'PLD', '2023-04-01T12:00'), q1('06820'), ACCEPT);
		expect(await queueAt('2023-04-01T13:00')).toMatchObject({ count: 2, next: { unit: '06823' } });
		const itself = await see('06823', '2023-04-01T13:00', 'office-staff');
		expect(itself.queue).toMatchObject({ count: 1, next: null });
	});

	test('a version that replaced an unruled one is what waits', async () => {
		await submit(house.db, { unit: '06823', at: '2023-04-01T14:00' });
		const head = await as(house.db, 'office-head', 'PLD', '2023-04-01T15:00');
		await reviewReport(head, q1('06823'), { ...ACCEPT, version: 2 });
		expect(await queueAt('2023-04-01T16:00')).toMatchObject({ count: 1, next: null });
	});
});
