import { expect, test } from 'vitest';
import { csvFile, csvLines } from '#lib/domain/csv.ts';

test('a file for spreadsheets begins with the mark of UTF-8, and its texts are quoted', () => {
	expect(csvFile([['Phường "A", B', 12]])).toBe('\uFEFF"Phường ""A"", B",12\r\n');
});

test.each(['=1+1', '+1', '-1', '@x', ' =1', '\t=1', '\u0000=1', '＝1', '＋1', '－1', '＠x', '\r=1'])(
	'%j can be no formula',
	(text) => {
		expect(csvLines([[text]])).toBe(`"'${text}"\r\n`);
	}
);

test.each(['a=1', '12', 'Phường Vàng Danh', ''])('%j stays as it is', (text) => {
	expect(csvLines([[text]])).toBe(`"${text}"\r\n`);
});
