import { describe, expect, test } from 'vitest';
import { templateLayout } from '#lib/domain/template.ts';
import { readGrid } from '#lib/server/excel/read-grid.ts';
import { writeWorkbook } from '#lib/server/excel/write-workbook.ts';
import { inputsOf, opened, rowsBy, subjectOf } from '../support/filled-template.ts';

const AT = new Date('2023-07-05T02:00:00Z');

describe.each(['BM-01', 'BM-03'] as const)('the workbook of %s', (code) => {
	const layout = templateLayout(subjectOf(code));
	const written = writeWorkbook(layout, AT).then(opened);

	test('is protected without a password, and open only where people write', async () => {
		const [sheet] = (await written).worksheets;
		expect(sheet?.model).toMatchObject({ sheetProtection: { sheet: true } });
		const open: string[] = [];
		sheet?.eachRow((row) =>
			row.eachCell({ includeEmpty: true }, (cell) => {
				if (cell.protection?.locked === false && cell.master === cell) open.push(cell.address);
			})
		);
		const answers = layout.sheet.cells.filter(({ kind }) => kind === 'answer').length;
		expect(open).toEqual(expect.arrayContaining(inputsOf(layout)));
		expect(open).toHaveLength(inputsOf(layout).length + answers);
	});

	test('takes whole numbers only, and says so', async () => {
		const [sheet] = (await written).worksheets;
		for (const address of inputsOf(layout)) {
			const { dataValidation, numFmt } = sheet!.getCell(address);
			expect(dataValidation).toMatchObject({
				type: 'whole',
				operator: 'between',
				allowBlank: true,
				showErrorMessage: true,
				showInputMessage: true
			});
			expect(dataValidation.formulae?.[0]).toBe(0);
			expect(numFmt).toBe('#,##0');
		}
	});

	test('is printed on A4, landscape, one page wide, and keeps its headings in sight', async () => {
		const [sheet, mark] = (await written).worksheets;
		expect(sheet?.pageSetup).toMatchObject({
			paperSize: 9,
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0
		});
		expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2 });
		expect(mark?.state).toBe('veryHidden');
	});
});

test('what people wrote stays text, whatever it begins with; what no file can hold is left out', async () => {
	const content = {
		rows: rowsBy(subjectOf('BM-01').form, () => 1),
		texts: {
			difficulties: '=HYPERLINK("http://x","y")',
			proposals: '@SUM(1)\u0001 <b>&"\nhai',
			fees: 'x'.repeat(40_000)
		},
		acceptedMethods: null,
		providers: null
	};
	const grid = await readGrid(await writeWorkbook(templateLayout(subjectOf('BM-01', { content })), AT));
	const texts = Object.values(grid.sheets[0]?.cells ?? {}).filter(({ kind }) => kind === 'text');
	expect(texts).toContainEqual({ kind: 'text', text: '=HYPERLINK("http://x","y")' });
	expect(texts).toContainEqual({ kind: 'text', text: '@SUM(1) <b>&"\nhai' });
	expect(texts.every((cell) => cell.kind === 'text' && cell.text.length <= 32_767)).toBe(true);
});
