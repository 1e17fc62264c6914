import { describe, expect, test } from 'vitest';
import { bare, fold, tidy, tidyLines } from '#lib/domain/vietnamese.ts';

describe('text is kept', () => {
	test.each([
		['composed', 'Uo\u0302ng Bi\u0301', 'Uông Bí'],
		['with single spaces', '  Phường\u00a0 Nam\tKhê\n', 'Phường Nam Khê'],
		['without what cannot be seen', '\uFEFFNam\u200B Kh\u200Dê\u202E', 'Nam Khê'],
		['with the Vietnamese Đ', 'Ðiền Ɖông ðó', 'Điền Đông đó'],
		['with its capitals and punctuation', 'Khác (lao động - việc làm):', 'Khác (lao động - việc làm):']
	])('%s', (_, written, kept) => {
		expect(tidy(written)).toBe(kept);
	});

	test('line by line where it is long', () => {
		expect(tidyLines(' Một \r\n\r\n hai\u00a0 ba ')).toBe('Một\nhai ba');
	});
});

describe('texts that mean the same are the same when folded', () => {
	test.each([
		['UỶ BAN NHÂN DÂN', 'Ủy ban nhân dân'],
		['hoà', 'hòa'],
		['Khoẻ', 'khỏe'],
		['Thuý', 'Thúy'],
		['QÚY I', 'Quý I'],
		['hoặc', 'ho\u0323a\u0306c'],
		['lao động – việc làm', 'Lao động-việc làm'],
		['Chuyển khoản,QR', 'Chuyển khoản / QR'],
		['Kiến nghị:', 'kiến nghị']
	])('%s = %s', (a, b) => {
		expect(fold(a)).toBe(fold(b));
	});

	test.each([
		['Phường Nam', 'Phương Nam'],
		['Nam Khê', 'Nam Khe'],
		['của', 'cùa'],
		['1.2', '12']
	])('%s ≠ %s', (a, b) => {
		expect(fold(a)).not.toBe(fold(b));
	});

	test('without accents nothing of them is left', () => {
		expect(bare('Phường Đông, xã Thượng Yên Công')).toBe('phuong dong xa thuong yen cong');
	});
});
