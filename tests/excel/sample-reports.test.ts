import { describe, expect, test } from 'vitest';
import { catalogue } from '../../seeds/catalogue/catalogue.ts';
import { checkRows, locate } from '#lib/domain/check.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { ReadingCatalogue, ReportReading } from '#lib/domain/report-reading.ts';
import { readReportSheet } from '#lib/domain/report-sheet.ts';
import { on } from '#lib/domain/unit.ts';
import { readGrid } from '#lib/server/excel/read-grid.ts';
import { changedWorkbook, expectedFigures, sampleWorkbook } from '../support/changed-workbook.ts';

const LAST_DAY = '2023-03-31';
const expected = expectedFigures();
const reading: ReadingCatalogue = {
	forms: catalogue.forms,
	groups: catalogue.groups,
	units: catalogue.units
		.filter(({ openedOn, closedOn }) => openedOn <= LAST_DAY && (closedOn === null || LAST_DAY < closedOn))
		.map(({ key, kind, parent, names, codes, aliases }) => ({
			id: key,
			kind,
			parentId: parent,
			code: on(codes, LAST_DAY) ?? '',
			name: on(names, LAST_DAY) ?? '',
			aliases
		}))
};

async function read(bytes: Uint8Array): Promise<ReportReading> {
	return readReportSheet(await readGrid(bytes), reading);
}

/** What is wrong or odd with a report of one sheet, as an officer would be told. */
async function problemsOf(bytes: Uint8Array): Promise<readonly Problem[]> {
	const report = await read(bytes);
	if (!report.form) return report.problems;
	const checks = checkRows(report.rows, report.form, null, report.content?.acceptedMethods ?? null);
	return [...report.problems, ...locate(checks, report)];
}

const codeOfUnit = (id: string | null): string | undefined =>
	reading.units.find((unit) => unit.id === id)?.code;

describe.concurrent('every figure of the samples is read as it was written', () => {
	test.each(Object.keys(expected.wards))('ward %s', async (code) => {
		const report = await read(sampleWorkbook(`ward-reports/${code}.xlsx`));
		expect(report.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
		expect([report.form?.code, codeOfUnit(report.unitId), report.period]).toEqual(['BM-01', code, '2023-Q1']);
		const rows = report.content?.rows ?? [];
		expect(rows.map(({ values }) => Object.keys(values).length)).toEqual([19, 19, 19, 19]);
		expect(Object.fromEntries(rows.map(({ group, values }) => [group, values]))).toEqual(
			expected.wards[code]?.groups
		);
		expect(report.content?.texts).toEqual({
			difficulties: 'Một số đối tượng cao tuổi chưa quen dùng thẻ; điểm rút tiền còn xa.',
			proposals: 'Đề nghị Bưu điện mở tài khoản tại điểm chi trả.'
		});
		expect(report.content).toMatchObject({ acceptedMethods: null, providers: null });
		const checks = checkRows(rows, report.form ?? reading.forms[0]!, null, null);
		expect(checks.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test.each(Object.entries(expected.schools))('school %s', async (code, school) => {
		const report = await read(sampleWorkbook(`tuition/${code}.xlsx`));
		const { payers, charged, exempt, collected, by_method: methods } = school;
		expect([report.form?.code, codeOfUnit(report.unitId), report.period]).toEqual(['BM-03', code, '2023-Q1']);
		const refunds = { refund_cashless: 0, refund_cash: 0 };
		expect(report.content?.rows).toEqual([
			{ group: null, values: { payers, charged, exempt, collected, ...methods, ...refunds }, remarks: {} }
		]);
		expect(report.content?.acceptedMethods).toEqual(['transfer_qr', 'card_pos', 'e_wallet']);
		expect(report.content?.providers).toEqual(['Agribank', 'VNPT Money']);
		expect(report.problems.map(({ kind, cell }) => [kind, cell])).toEqual([['total-computed', 'C10']]);
		const odd = await problemsOf(sampleWorkbook(`tuition/${code}.xlsx`));
		const unlisted = odd.filter(({ kind }) => kind === 'unlisted-method').map(({ cell }) => cell);
		expect(unlisted).toEqual(['C14', 'C15', 'C16']);
	});

	test('totals kept by another office suite agree, and only what is not kept is counted', async () => {
		const kept = await read(sampleWorkbook('ward-reports/06808.xlsx'));
		const empty = await read(sampleWorkbook('ward-reports/06826.xlsx'));
		expect(kept.problems).toEqual([]);
		expect(empty.problems.map(({ kind, cell }) => [kind, cell])).toEqual([['total-computed', 'C16']]);
	});

	test('numbers typed as text are noted once a column', async () => {
		const { problems } = await read(sampleWorkbook('ward-reports/06817.xlsx'));
		const typed = problems.filter(({ kind }) => kind === 'number-as-text');
		expect(typed.map(({ cell }) => cell)).toEqual([...'CDEFGHIJKLMNOPQRSTU'].map((column) => `${column}10`));
	});
});

describe.concurrent('a changed sample is refused at the cell that is wrong', () => {
	const WARD = 'ward-reports/06811.xlsx';
	const KEPT = 'ward-reports/06808.xlsx';
	type Told = [kind: string, cell: string | null | undefined];
	test.each<[string, () => Promise<Uint8Array>, Told[]]>([
		[
			'more paid via account than have one',
			() => changedWorkbook(WARD, { O10: 58, Q10: 82 }),
			[['at-most', 'O10']]
		],
		[
			'a typed total that is not the sum',
			() => changedWorkbook(WARD, { C14: 1 }),
			[['total-mismatch', 'C14']]
		],
		[
			'a kept total that is no longer the sum',
			() => changedWorkbook(KEPT, { E10: 78 }),
			[['total-mismatch', 'E14']]
		],
		[
			'words in a cell of figures',
			() => changedWorkbook(WARD, { C11: 'mười hai' }),
			[['not-a-number', 'C11']]
		],
		['a negative', () => changedWorkbook(WARD, { S12: -1 }), [['negative', 'S12']]],
		['half a person', () => changedWorkbook(WARD, { S12: 0.5 }), [['fraction', 'S12']]],
		['a blank', () => changedWorkbook(WARD, { S12: null }), [['blank', 'S12']]],
		[
			'dots in one cell of a column of numbers',
			() => changedWorkbook(WARD, { P10: '63.336.000' }),
			[['ambiguous-number', 'P10']]
		],
		[
			'a formula where a figure belongs',
			() => changedWorkbook(WARD, { C10: { formula: '70+70', result: 140 } }),
			[['formula-in-input', 'C10']]
		],
		[
			'the same column twice',
			() => changedWorkbook(WARD, { V7: 'Có tài khoản' }),
			[['duplicate-field', 'V7']]
		],
		[
			'a group under another name',
			() => changedWorkbook(WARD, { B12: 'Hộ khá giả' }),
			[
				['unknown-group', 'B12'],
				['missing-group', null]
			]
		],
		['a column under another name', () => changedWorkbook(WARD, { E7: 'Đã gặp' }), [['missing-field', null]]],
		[
			'another ward once more in the title',
			() => changedWorkbook(WARD, { A2: 'UBND phường Nam Khê' }),
			[['ambiguous-unit', 'A2']]
		],
		['no period', () => changedWorkbook(WARD, { A5: 'Báo cáo' }), [['period-not-found', null]]],
		[
			'two mistakes at once',
			() => changedWorkbook(WARD, { C11: 'mười hai', O10: 58, Q10: 82, A1: 'UBND PHƯỜNG LẠ' }),
			[
				['unit-not-found', null],
				['not-a-number', 'C11'],
				['at-most', 'O10']
			]
		]
	])('%s', async (_, make, told) => {
		const errors = (await problemsOf(await make())).filter(({ severity }) => severity === 'error');
		expect(errors.map(({ kind, cell }): Told => [kind, cell])).toEqual(told);
	});

	test('the right sheet hidden behind a decoy is not read silently', async () => {
		const bytes = await changedWorkbook(WARD, {}, (workbook, sheet) => {
			workbook.addWorksheet('Bìa').getCell('A1').value = 'Báo cáo';
			sheet.state = 'hidden';
		});
		expect(await problemsOf(bytes)).toMatchObject([{ kind: 'hidden-sheet', sheet: 'Báo cáo' }]);
	});

	test('columns in another order are still found', async () => {
		const bytes = await changedWorkbook(WARD, {}, (_workbook, sheet) => {
			for (const row of [7, 10, 11, 12, 13]) {
				const [total, refused] = [sheet.getCell(`C${row}`), sheet.getCell(`U${row}`)];
				[total.value, refused.value] = [refused.value, total.value];
			}
		});
		const report = await read(bytes);
		expect(report.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
		expect(report.content?.rows.map(({ values }) => values.total)).toEqual(
			Object.values(expected.wards['06811']?.groups ?? {}).map(({ total }) => total)
		);
	});
});
