import { describe, expect, test } from 'vitest';
import type { Grid, GridCell } from '#lib/domain/grid.ts';
import {
	markProblems,
	markRows,
	MARK_SHEET,
	readMark,
	type TemplateMark
} from '#lib/domain/template-mark.ts';

const MARK: TemplateMark = { form: 'BM-01', formVersion: 1, unit: '06832', period: '2023-Q2' };
const CLAIMS = {
	sheet: 'BM-01',
	form: 'BM-01',
	formVersion: 1,
	unit: { code: '06832', name: 'Phường Phương Đông' },
	period: '2023-Q2'
};

function workbook(rows: readonly (readonly [string, string])[], name = MARK_SHEET): Grid {
	const cells = rows.flatMap(([key, value], at): [string, GridCell][] => [
		[`A${at + 1}`, { kind: 'text', text: key }],
		[`B${at + 1}`, { kind: 'text', text: value }]
	]);
	return { sheets: [{ name, isHidden: true, cells: Object.fromEntries(cells) }] };
}

test('a mark is read as it was written', () => {
	expect(readMark(workbook(markRows(MARK)))).toEqual(MARK);
});

test('a workbook without a mark is a free layout', () => {
	expect(readMark(workbook(markRows(MARK), 'Ghi chú'))).toBeNull();
	expect(markProblems(null, CLAIMS)).toEqual([]);
});

test.each([0, 1, 2, 3, 4])('a mark of which line %i was changed is damaged', (line) => {
	const rows = markRows(MARK).map(([key, value], at): [string, string] => [
		key,
		at === line ? `${value}0` : value
	]);
	expect(readMark(workbook(rows))).toBe('damaged');
	expect(readMark(workbook(markRows(MARK).filter((_, at) => at !== line)))).toBe('damaged');
});

describe('what a mark has against its sheet', () => {
	test.each<[string, TemplateMark | 'damaged', Partial<typeof CLAIMS>, object | null]>([
		['nothing where they agree', MARK, {}, null],
		['damage', 'damaged', {}, { sheet: 'BM-01' }],
		['an outdated version of the form', MARK, { formVersion: 2 }, { found: 1, against: 2 }],
		['another form', MARK, { form: 'BM-03' }, { text: 'BM-03', expected: 'BM-01' }],
		['another unit', { ...MARK, unit: '06835' }, {}, { text: 'Phường Phương Đông', expected: '06835' }],
		['another period', { ...MARK, period: '2023-Q1' }, {}, { text: '2023-Q2', expected: '2023-Q1' }]
	])('%s', (_, mark, claims, expected) => {
		const problems = markProblems(mark, { ...CLAIMS, ...claims });
		if (expected === null) expect(problems).toEqual([]);
		else expect(problems).toMatchObject([{ code: 'old-template', severity: 'error', ...expected }]);
	});

	test('nothing where the heading itself could not be read: that has its own problem', () => {
		expect(markProblems(MARK, { ...CLAIMS, unit: null, period: null })).toEqual([]);
	});
});
