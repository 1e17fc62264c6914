import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '#lib/domain/figure.ts';
import { addressOf } from '#lib/domain/grid.ts';
import { readReportSheet } from '#lib/domain/report-sheet.ts';
import { templateLayout } from '#lib/domain/template.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { formBm01 } from '../../seeds/catalogue/form-bm01.ts';
import { formBm03 } from '../../seeds/catalogue/form-bm03.ts';
import { groups } from '../../seeds/catalogue/groups.ts';
import { gridOf, inputsOf, rowsBy, SCHOOL, subjectOf, WARD } from '../support/filled-template.ts';

const CODES = ['BM-01', 'BM-03'] as const;
const units: Unit[] = [
	{ ...WARD, kind: 'ward', parentId: null, aliases: [] },
	{ ...SCHOOL, kind: 'school', parentId: null, aliases: [] }
];
const catalogue = { forms: [formBm01, formBm03], groups, units };

describe.each(CODES)('the template of %s', (code) => {
	const subject = subjectOf(code);
	const { form } = subject;
	const layout = templateLayout(subject);
	const inputs = inputsOf(layout);

	test('is read back with the figures that were typed, whatever they are', () => {
		const figures = fc.array(fc.integer({ min: 0, max: 100_000 }), {
			minLength: inputs.length,
			maxLength: inputs.length
		});
		fc.assert(
			fc.property(figures, (values) => {
				const grid = gridOf(layout, Object.fromEntries(inputs.map((at, i) => [at, values[i] ?? 0])));
				const report = readReportSheet(grid, catalogue);
				expect(report.problems.map(({ kind }) => kind)).toEqual(['total-computed']);
				expect(report).toMatchObject({
					unitId: subject.unit.code === WARD.code ? 'w' : 's',
					period: '2023-Q2'
				});
				const read = figuresOf(report.content?.rows ?? [], form)
					.filter(({ field }) => !form.fields.find((one) => one.code === field)?.sumOf)
					.map(({ value }) => value);
				expect(read).toEqual(values);
			}),
			{ numRuns: 25 }
		);
	});

	test('left empty is refused at every input that is needed, and at no other cell', () => {
		const { problems, content } = readReportSheet(gridOf(layout), catalogue);
		const needed = inputs.filter((_, at) => {
			const fields = form.fields.filter(({ sumOf }) => !sumOf);
			return !fields[at % fields.length]?.isOptional;
		});
		expect(content).toBeNull();
		const blanks = problems.filter(({ kind }) => kind === 'blank').map(({ cell }) => cell ?? '');
		expect(blanks.toSorted()).toEqual(needed.toSorted());
		expect(problems.every(({ kind }) => kind === 'blank' || kind === 'total-computed')).toBe(true);
	});

	test('keeps every bound of the file format', () => {
		const past = { period: '2023-Q1', rows: rowsBy(form, () => 9_999_999_999_999), isSameYear: true };
		const { sheet } = templateLayout({ ...subject, past });
		expect(sheet.name.length).toBeLessThanOrEqual(31);
		for (const { prompt } of sheet.cells) {
			if (!prompt) continue;
			expect(prompt.title.length).toBeLessThanOrEqual(32);
			expect(prompt.text.length).toBeLessThanOrEqual(255);
		}
		const covered = sheet.cells.flatMap(({ row, column, span }) =>
			Array.from({ length: span?.rows ?? 1 }).flatMap((_, down) =>
				Array.from({ length: span?.columns ?? 1 }, (_, right) =>
					addressOf({ row: row + down, column: column + right })
				)
			)
		);
		expect(new Set(covered).size).toBe(covered.length);
	});

	test('says beside an input what the last period’s figure was, and fills nothing in', () => {
		const past = { period: '2023-Q1', rows: rowsBy(form, (_, __, at) => 1000 + at), isSameYear: true };
		const { sheet } = templateLayout({ ...subject, past });
		const asked = sheet.cells.filter(({ kind }) => kind === 'input');
		asked.forEach(({ prompt, value }, at) => {
			expect(value).toBeNull();
			expect(prompt?.text).toMatch(new RegExp(`Quý I/2023: ${(1000 + at).toLocaleString('vi-VN')}`));
		});
	});

	test('filled in with a version to be corrected counts its totals and is read back as that version', () => {
		const rows = rowsBy(form, (_, __, at) => at);
		const content = {
			rows,
			texts: { proposals: '=1+1\nhai' },
			acceptedMethods: ['cash', 'e_wallet'],
			providers: []
		};
		const corrected = templateLayout({ ...subject, content });
		const report = readReportSheet(gridOf(corrected), catalogue);
		expect(report.problems).toEqual([]);
		expect(report.content?.texts).toEqual({ proposals: '=1+1\nhai' });
		expect(report.content?.acceptedMethods).toEqual(code === 'BM-03' ? ['cash', 'e_wallet'] : null);
		expect(report.content?.providers).toEqual(code === 'BM-03' ? [] : null);
		expect(report.content?.rows.map(({ values }) => values)).toMatchObject(rows.map(({ values }) => values));
	});

	test('corrected where nothing counts totals anew is refused for the totals it still remembers', () => {
		const corrected = templateLayout({
			...subject,
			content: { rows: rowsBy(form, () => 5), texts: {}, acceptedMethods: null, providers: null }
		});
		const typed = Object.fromEntries(inputsOf(corrected).map((address) => [address, 7]));
		const report = readReportSheet(gridOf(corrected, typed), catalogue);
		expect(new Set(report.problems.map(({ kind }) => kind))).toEqual(new Set(['total-mismatch']));
		expect(report.content).toBeNull();
	});
});

test('people reached since the beginning of a year are not compared with another year', () => {
	const past = { period: '2022-Q4', rows: rowsBy(formBm01, () => 12), isSameYear: false };
	const { sheet } = templateLayout(subjectOf('BM-01', { past }));
	const prompts = sheet.cells.filter(({ kind }) => kind === 'input').map(({ prompt }) => prompt);
	expect(prompts.find((prompt) => prompt?.title === '(1) Tổng số')?.text).toContain('Quý IV/2022: 12');
	expect(prompts.find((prompt) => prompt?.title === '(3) Tuyên truyền')?.text).not.toContain('2022');
});

test('a total that somebody typed over the template’s own is still held to its sum', () => {
	const layout = templateLayout(subjectOf('BM-01'));
	const typed = Object.fromEntries(inputsOf(layout).map((address) => [address, 1]));
	const { problems } = readReportSheet(gridOf(layout, { ...typed, C14: 99 }), catalogue);
	expect(problems).toContainEqual(expect.objectContaining({ kind: 'total-mismatch', cell: 'C14' }));
});
