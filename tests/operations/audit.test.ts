import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditQuestion } from '#lib/domain/audit-view.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { auditSentence } from '#lib/i18n/audit-sentence.ts';
import { AnchorBook } from '#lib/server/audit-anchors.ts';
import { realClock } from '#lib/server/clock.ts';
import type { Context } from '#lib/server/context.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { anchorAudit } from '#lib/server/operations/audit/anchor-audit.ts';
import { checkAudit } from '#lib/server/operations/audit/check-audit.ts';
import { exportAudit } from '#lib/server/operations/audit/export-audit.ts';
import { viewAudit } from '#lib/server/operations/audit/view-audit.ts';
import { exemptObligation } from '#lib/server/operations/obligation/exempt-obligation.ts';
import { downloadSource } from '#lib/server/operations/report/download-source.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { as, sample, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const NOTHING: AuditQuestion & { before: null } = {
	from: null,
	to: null,
	person: null,
	unit: null,
	subject: null,
	everyRow: false,
	before: null
};
const address = (unit: string) => ({ form: 'BM-01', period: '2023-Q1', unit });

let house: TestDatabase;
let folder: string;
let book: AnchorBook;
beforeAll(async () => {
	house = await testDatabase();
	folder = mkdtempSync(join(tmpdir(), 'anchors-'));
	book = new AnchorBook(join(folder, 'anchors.jsonl'), Buffer.from('the key of these tests and no other'));
});
afterAll(async () => {
	await house.close();
	rmSync(folder, { recursive: true });
});

const terminal = (): Context => ({ db: house.db, actor: ADMINISTRATOR_AT_TERMINAL, clock: realClock });
const headOfOffice = (): Promise<Context> => as(house.db, 'office-head', 'PLD', '2023-07-01T09:00');
async function see(question: Partial<AuditQuestion & { before: number | null }> = {}, context?: Context) {
	return viewAudit(context ?? (await headOfOffice()), { ...NOTHING, ...question }, { book, fault: null });
}
/** The newest sentences, without their time. */
async function said(question: Partial<AuditQuestion> = {}, language: 'vi' | 'en' = 'vi'): Promise<string[]> {
	const { lines } = await see(question);
	return lines.map((line) => auditSentence(line, { language, parsePeriod }));
}

test('a manager reads in sentences, in both languages, who did what and when', async () => {
	await submit(house.db, { unit: '06808', at: '2023-04-04T10:00' });
	const { id } = await createAccount(terminal(), {
		userName: 'chuyen_vien_1',
		role: 'office-staff',
		name: 'Chuyên viên Một'
	});
	const staff = await as(house.db, 'office-staff', 'PLD', '2023-04-04T10:32');
	const accept = { version: 1, decision: 'accept' as const, cells: [], reason: null };
	await reviewReport({ ...staff, actor: { ...staff.actor, id } }, address('06808'), accept);
	expect((await said({ subject: 'review' }))[0]).toBe(
		'10:32 04/04/2023, Chuyên viên Một (Chuyên viên Phòng LĐTBXH) tiếp nhận báo cáo BM-01 quý I/2023 của Phường Vàng Danh (phiên bản 1)'
	);
	expect((await said({ subject: 'review' }, 'en'))[0]).toMatch(
		/accepted report BM-01 Q1 2023 of Phường Vàng Danh \(version 1\)$/
	);
	const people = (await said({ subject: 'people' })).join('\n');
	expect(people).toMatch(/tạo tài khoản Chuyên viên Một/);
	expect(people).toMatch(/giao cho Chuyên viên Một vai trò Chuyên viên Phòng LĐTBXH/);
});

test('days, person, unit and kind narrow it down, and parts of a row are shown when asked for', async () => {
	await submit(house.db, { unit: '06811', at: '2023-04-05T23:59' });
	await submit(house.db, { unit: '06814', at: '2023-04-06T00:00' });
	const on = (from: string, to: string) => see({ from, to, subject: 'report' });
	expect((await on('2023-04-05', '2023-04-05')).lines.map(({ unit }) => unit)).toEqual(['Phường Thanh Sơn']);
	expect((await on('2023-04-05', '2023-04-06')).total).toBe(2);
	const { units, people } = await see();
	const unit = units.find(({ name }) => name === 'Phường Thanh Sơn')?.id ?? '';
	expect((await see({ unit, subject: 'report' })).total).toBe(1);
	expect((await see({ unit, subject: 'report', everyRow: true })).total).toBeGreaterThan(4);
	expect(people.map(({ id }) => id)).toContain('ward-officer@06811');
	const byOfficer = await see({ person: 'ward-officer@06811' });
	expect(byOfficer.lines.every(({ unit }) => unit === 'Phường Thanh Sơn')).toBe(true);
	await expect(see({ from: '2023-02-30' })).rejects.toMatchObject({ code: 'malformed' });
});

test('pages follow each other without a gap or a repetition', async () => {
	const first = await see({ everyRow: true });
	expect(first.lines).toHaveLength(50);
	const second = await see({ everyRow: true, before: first.older });
	const seqs = [...first.lines, ...second.lines].map(({ seq }) => seq);
	expect(seqs).toEqual(seqs.map((_, at) => (seqs[0] ?? 0) - at));
});

test('only the office head and the administrator may look, and who may not leaves a line', async () => {
	await expect(
		see({}, await as(house.db, 'ward-officer', '06808', '2023-07-01T08:00'))
	).rejects.toMatchObject({ code: 'not-allowed' });
	for (const role of ['office-staff', 'city-leader'] as const) {
		await expect(see({}, await as(house.db, role, 'PLD', '2023-07-01T08:00'))).rejects.toMatchObject({
			code: 'not-allowed'
		});
	}
	expect((await see({}, terminal())).total).toBeGreaterThan(0);
	const refused = await said({ subject: 'refusal', person: 'ward-officer@06808' });
	expect(refused).toEqual([
		'08:00 01/07/2023, Tài khoản không còn trong hệ thống bị từ chối: không có quyền thực hiện'
	]);
});

test('a deed that is not theirs and an address that is not theirs are told, with the codes asked for', async () => {
	const officer = await as(house.db, 'ward-officer', '06817', '2023-04-10T08:00');
	await expect(exemptObligation(officer, address('06817'), { reason: 'x' })).rejects.toMatchObject({
		code: 'not-allowed'
	});
	await expect(downloadSource(officer, address('06820'))).rejects.toMatchObject({ code: 'not-found' });
	const { lines } = await see({ subject: 'refusal', person: 'ward-officer@06817' });
	expect(lines.map(({ reason, form, period }) => ({ reason, form, period }))).toEqual([
		{ reason: 'not-found', form: 'BM-01', period: '2023-Q1' },
		{ reason: 'not-allowed', form: 'BM-01', period: '2023-Q1' }
	]);
	const visitor = { ...officer, actor: { ...officer.actor, id: 'visitor' } };
	await expect(downloadSource(visitor, address('06820'))).rejects.toMatchObject({ code: 'not-found' });
	expect((await see({ person: 'visitor' })).total).toBe(0);
});

test('who fetches a file is told, with the hash of what they got', async () => {
	const unit = '06823';
	const officer = await as(house.db, 'ward-officer', unit, '2023-04-04T10:00');
	await submitReport(officer, { target: address(unit), entry: sample(unit) });
	await downloadSource(await headOfOffice(), address(unit));
	const [sentence] = await said({ subject: 'export' });
	expect(sentence).toMatch(/tải tệp gốc của báo cáo BM-01 quý I\/2023 của Phường Nam Khê \(phiên bản 1\)$/);
	const { rows } = await house.asOwner((owner) =>
		sql<{
			details: { sha256: string };
		}>`select details from audit.entry where kind = 'download-source'`.execute(owner)
	);
	expect(rows[0]?.details.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the file for spreadsheets says who took it out, when and what, and is itself told', async () => {
	const { bytes, fileName } = await exportAudit(
		await headOfOffice(),
		{ ...NOTHING, subject: 'report' },
		'vi'
	);
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	expect(fileName).toBe('audit-2023-07-01.csv');
	const [title, count, columns, ...rows] = text.trimEnd().split('\r\n');
	expect(title).toMatch(
		/^\uFEFF"Nhật ký hệ thống, xuất bởi .*09:00 01\/07\/2023","Điều kiện: subject=report"$/
	);
	expect(count).toContain(`"${rows.length} trên ${rows.length} việc"`);
	expect(columns).toContain('"Nội dung"');
	expect((await said({ subject: 'export' }))[0]).toContain(`xuất nhật ký ra tệp CSV (${rows.length} việc)`);
});

describe('the chain', () => {
	test('is checked and anchored, and the page says up to where', async () => {
		const anchored = await anchorAudit(terminal(), book);
		expect(anchored).toMatchObject({ fault: null, anchors: 1 });
		// The end is written down already: no second line says the same.
		expect((await anchorAudit(terminal(), book)).anchors).toBe(1);
		await submit(house.db, { unit: '06826', at: '2023-04-04T10:00' });
		const { health } = await see();
		expect(health).toMatchObject({ fault: null, anchoredTo: anchored.last.seq });
		expect(health.checkedTo).toBeGreaterThan(anchored.last.seq);
	});

	test('that was changed is found by the command, is not anchored, and the page says so', async () => {
		await house.asOwner(async (owner) => {
			await sql`alter table audit.entry disable trigger append_only`.execute(owner);
			await sql`update audit.entry set actor_id = 'x' where seq = 7`.execute(owner);
			await sql`alter table audit.entry enable trigger append_only`.execute(owner);
		});
		const fault = { kind: 'entry', seq: 7 };
		expect(await checkAudit(terminal(), book)).toMatchObject({ fault });
		expect(await anchorAudit(terminal(), book)).toMatchObject({ fault, anchors: 1 });
		const told = await viewAudit(await headOfOffice(), NOTHING, { book, fault: { kind: 'entry', seq: 7 } });
		expect(told.health.fault).toEqual(fault);
	});
});
