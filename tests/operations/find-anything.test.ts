import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Role } from '#lib/domain/actor.ts';
import type { SearchView } from '#lib/domain/search-view.ts';
import { bare } from '#lib/domain/vietnamese.ts';
import { findAnything } from '#lib/server/operations/search/find-anything.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { as, figures, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const NOW = '2023-07-05T09:00';
const MOBILE = 'Vùng cao sóng mạng yếu, thẻ “chip” 50% chưa dùng được.';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
	await handIn('06829', '2023-Q1', '2023-04-03T09:00', MOBILE);
	await handIn('06817', '2023-Q1', '2023-04-03T09:00', 'Một số đối tượng cao tuổi.');
	await handIn('06817', '2023-Q2', '2023-07-01T09:00', 'Đường_xa, đi lại khó.');
	await submit(house.db, { unit: 'TC-A', at: '2023-04-10T09:00' });
});
afterAll(() => house.close());

async function handIn(unit: string, period: string, at: string, difficulties: string): Promise<void> {
	const context = await as(house.db, 'ward-officer', unit, at);
	const entry = { ...figures(unit), texts: { difficulties, proposals: 'Đề nghị mở thêm điểm rút tiền.' } };
	const target = { form: 'BM-01', period, unit };
	expect(await submitReport(context, { target, entry })).toMatchObject({ ok: true });
}

async function find(query: string, role: Role = 'office-head', unit = 'PLD'): Promise<SearchView> {
	return findAnything(await as(house.db, role, unit, NOW), query);
}

const reports = ({ reports: { items } }: SearchView): string[] =>
	items.map(({ form, period, unit }) => `${form} ${period} ${unit}`);

describe('text is bare in the database as it is in the rules', () => {
	const LETTERS = [
		...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz'
	];
	test.each([
		['every letter', LETTERS.join(' ')],
		['every capital', LETTERS.map((letter) => letter.toUpperCase()).join(' ')],
		['every letter decomposed', LETTERS.join(' ').normalize('NFD')],
		['look-alikes of Đ', 'Ð ð Ɖ ɖ Đ đ'],
		['both schools of tones', 'hoà hòa khoẻ khỏe thuý thúy'],
		['what cannot be seen', '\uFEFFNam\u200B Kh\u200Dê\u202E'],
		['what people type beside words', ` % _ ' " \\ / BM-01 (Quý II/2023) – 1.234,5\n\tđồng `],
		['other Latin letters', 'façade Ångström'],
		['nothing', '']
	])('%s', async (_, text) => {
		const { rows } = await house.asOwner((owner) =>
			sql<{ bare: string }>`select app.bare(${text}) as bare`.execute(owner)
		);
		expect(rows[0]?.bare).toBe(bare(text));
	});
});

describe('reports are found by unit, form and period, however they are written', () => {
	test.each([
		['quang trung q2', ['BM-01 2023-Q2 06817']],
		['QUANG TRUNG quý II', ['BM-01 2023-Q2 06817']],
		['quang trung quy i', ['BM-01 2023-Q1 06817']],
		['phuong dong quy 1', ['BM-01 2023-Q1 06832']],
		['Phường Đông Phương Q1'.normalize('NFD'), ['BM-01 2023-Q1 06832']],
		['bm-03 tc-a q1', ['BM-03 2023-Q1 TC-A']],
		['06835 2023-Q3', ['BM-01 2023-Q3 06835']]
	])('%s', async (query, expected) => {
		expect(reports(await find(query))).toEqual(expected);
	});

	test('what has opened stands before what has not, the newest first', async () => {
		const found = reports(await find('quang trung'));
		expect(found.slice(0, 2)).toEqual(['BM-01 2023-Q2 06817', 'BM-01 2023-Q1 06817']);
		expect(found).toHaveLength(5);
	});
});

describe('units are found', () => {
	test.each([
		['thuong yen cong', ['06829']],
		['nam khe', ['06823']],
		['quang trung q2', ['06817']],
		['06808', ['06808']],
		['mo phong a', ['TC-A']],
		['phuong nam', ['06835', '06823']]
	])('%s', async (query, expected) => {
		const { units, unitYear } = await find(query);
		expect(units.items.map(({ unit }) => unit)).toEqual(expected);
		expect(unitYear).toBe(2023);
	});
});

describe('difficulties are found', () => {
	test.each([
		['kho khan mang', ['06829']],
		['SÓNG MẠNG', ['06829']],
		['diem rut tien q2', ['06817']],
		['duong xa', ['06817']],
		['50%', ['06829']]
	])('%s', async (query, expected) => {
		const { texts } = await find(query);
		expect(texts.items.map(({ unit }) => unit)).toEqual(expected);
	});

	test('in the current version alone', async () => {
		await handIn('06814', '2023-Q1', '2023-04-01T09:00', 'Cầu hỏng.');
		await handIn('06814', '2023-Q1', '2023-04-02T09:00', 'Đã thông đường.');
		expect((await find('cau hong')).texts.total).toBe(0);
		expect((await find('thong duong')).texts.total).toBe(1);
		const head = await as(house.db, 'office-head', 'PLD', '2023-04-03T09:00');
		const address = { form: 'BM-01', period: '2023-Q1', unit: '06814' };
		await reviewReport(head, address, { version: 2, decision: 'void', cells: [], reason: 'Nhầm.' });
		expect((await find('cau hong')).texts.total).toBe(1);
	});
});

describe('signs are plain text', () => {
	test.each(['%', '_', "'", '"', '\\', "'; drop table app.report; --", '%%%', '\u0000', '\uD800'])(
		'%j finds nothing more than its words',
		async (query) => {
			const { reports: found, units, texts } = await find(query);
			expect([found.total, units.total, texts.total]).toEqual([0, 0, 0]);
		}
	);

	test('_ is not any letter', async () => {
		expect((await find('q_ang trung')).reports.total).toBe(0);
	});
});

describe('nobody finds more than they may see', () => {
	test.each<[Role, string, string, [number, number, number]]>([
		['ward-officer', '06817', 'quang trung', [1, 5, 4]],
		['ward-officer', '06817', 'thuong yen cong', [0, 0, 0]],
		['ward-officer', '06817', 'song mang', [0, 0, 0]],
		['ward-leader', '06829', 'song mang', [0, 0, 1]],
		['school', 'TC-A', 'bm-01', [0, 0, 0]],
		['school', 'TC-A', 'mo phong', [1, 4, 0]],
		['school', 'TC-A', 'phuong', [0, 0, 0]],
		['city-leader', 'UB', 'song mang', [0, 0, 1]],
		['office-staff', 'PLD', 'thuong yen cong', [1, 5, 2]],
		['administrator', 'UB', 'thuong yen cong', [1, 0, 0]],
		['administrator', 'UB', 'song mang', [0, 0, 0]]
	])('%s of %s asks for "%s"', async (role, unit, query, expected) => {
		const { units, reports: found, texts } = await find(query, role, unit);
		expect([units.total, found.total, texts.total]).toEqual(expected);
	});

	test('an administrator is told units and no page of figures', async () => {
		expect((await find('quang trung', 'administrator', 'UB')).unitYear).toBeNull();
	});
});

test('at most twenty of a kind are told, and how many there are', async () => {
	const { reports: found } = await find('bm-01');
	expect(found.items).toHaveLength(20);
	expect(found.total).toBe(50);
});

test('what lies ahead of the clock is not found', async () => {
	const early = await as(house.db, 'office-head', 'PLD', '2023-04-02T00:00');
	expect((await findAnything(early, 'song mang')).texts.total).toBe(0);
});
