import { describe, expect, test } from 'vitest';
import { sheetCells } from '#lib/domain/sheet-cells.ts';
import { readTitle } from '#lib/domain/sheet-title.ts';
import { listForm, matrixForm, sheetOf, units } from '../support/small-form.ts';

function title(lines: readonly string[], form = matrixForm) {
	const cells = sheetCells(sheetOf([...lines, 'TT'].map((line) => [line])));
	return readTitle(cells, lines.length + 1, form, units);
}
const unitIn = (...lines: string[]) => {
	const { unitId, problems } = title([...lines, 'Quý I năm 2023']);
	return unitId ?? problems.map(({ kind }) => kind).join();
};
const periodIn = (...lines: string[]) => {
	const { period, problems } = title(['UBND PHƯỜNG NAM KHÊ', ...lines]);
	return period ?? problems.map(({ kind }) => kind).join();
};

describe('the unit is known by its whole name', () => {
	test.each([
		['UBND PHƯỜNG NAM KHÊ', 'w-nam-khe'],
		['UỶ BAN NHÂN DÂN PHƯỜNG PHƯƠNG NAM', 'w-phuong-nam'],
		['Ủy ban nhân dân phường Phương Nam', 'w-phuong-nam'],
		['UBND P. Nam Khê', 'w-nam-khe'],
		['Đơn vị: Phường Nam Khê', 'w-nam-khe'],
		['UBND THÀNH PHỐ UÔNG BÍ\nUBND PHƯỜNG NAM KHÊ', 'w-nam-khe'],
		['UBND phường Nam Khê, thành phố Uông Bí', 'w-nam-khe'],
		['Xã TYC', 'w-thuong'],
		['Phương Nam', 'w-phuong-nam'],
		['UBND PHUONG NAM KHE', 'w-nam-khe'],
		['UBND PHUONG PHUONG NAM', 'w-phuong-nam']
	])('%s', (line, id) => {
		expect(unitIn(line)).toBe(id);
	});

	test.each([
		'UBND Phường Nam',
		'Phường Phương',
		'Phường Phương Nam 2',
		'Phuong Nam',
		'Xã Nam Khê',
		'UBND THÀNH PHỐ UÔNG BÍ',
		'Trung tâm GDNN - GDTX Hòa Bình'
	])('%s names no ward', (line) => {
		expect(unitIn(line)).toBe('unit-not-found');
	});

	test('two wards in one title are not chosen between', () => {
		expect(unitIn('UBND PHƯỜNG NAM KHÊ', 'UBND PHƯỜNG PHƯƠNG NAM')).toBe('ambiguous-unit');
	});

	test('the same ward twice is one ward', () => {
		expect(unitIn('UBND PHƯỜNG NAM KHÊ', 'Phường Nam Khê')).toBe('w-nam-khe');
	});

	test('a school is known wherever the tone of its name was put', () => {
		expect(title(['TRUNG TÂM GDNN – GDTX HOÀ BÌNH'], listForm).unitId).toBe('s-tt');
	});
});

describe('the period', () => {
	test.each([
		['Quý I năm 2023', '2023-Q1'],
		['QUÝ I/2023', '2023-Q1'],
		['Quý 1-2023', '2023-Q1'],
		['(Quý IV năm 2024)', '2024-Q4'],
		['Qúy III/2023', '2023-Q3'],
		['BÁO CÁO TIẾN ĐỘ QUÝ II NĂM 2023', '2023-Q2'],
		['Q2/2023', '2023-Q2'],
		['Năm 2023', '2023'],
		['BÁO CÁO NĂM 2023', '2023'],
		['Báo cáo năm, số liệu năm 2023', '2023'],
		['Uông Bí, ngày 5 tháng 4 năm 2023', 'period-not-found'],
		['Kế hoạch triển khai năm 2023', 'period-not-found'],
		['Quý V năm 2023', 'period-not-found'],
		['Quý I năm 1023', 'period-not-found']
	])('%s → %s', (line, period) => {
		expect(periodIn(line)).toBe(period);
	});

	test('a quarter goes before the year it is in', () => {
		expect(periodIn('Năm 2023', 'Quý I năm 2023')).toBe('2023-Q1');
	});

	test('two quarters are not chosen between', () => {
		const { period, problems } = title(['Phường Nam Khê', 'Quý I năm 2023', 'Quý II năm 2023']);
		expect([period, problems[0]?.kind, problems[0]?.cell]).toEqual([null, 'ambiguous-period', 'A3']);
	});
});
