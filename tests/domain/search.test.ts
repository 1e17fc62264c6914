import { describe, expect, test } from 'vitest';
import { excerpt, marked, searchWords, unitWords } from '#lib/domain/search.ts';

describe('a question is read as words without accents', () => {
	test.each([
		['Quang Trung Q2', ['quang', 'trung', 'q2']],
		['  PHƯỜNG   Đông ', ['phuong', 'dong']],
		['khó khăn mạng'.normalize('NFD'), ['kho', 'khan', 'mang']],
		['bm-03 tc-a', ['bm', '03', 'tc', 'a']],
		["%' or 1=1 --", ['or', '1']],
		['quy quy', ['quy']],
		['% _ "', []],
		['', []],
		[`${'a'.repeat(99)} b c`, ['a'.repeat(99)]],
		['một hai ba bốn năm sáu bảy tám chín mười', ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam']]
	])('%j', (query, words) => {
		expect(searchWords(query)).toEqual(words);
	});

	test('words of a period or a form ask nothing of a unit’s name, unless they are all there is', () => {
		expect(unitWords(['quang', 'trung', 'q2'])).toEqual(['quang', 'trung']);
		expect(unitWords(['phuong', 'nam', '2023'])).toEqual(['phuong', 'nam']);
		expect(unitWords(['q2', '2023'])).toEqual(['q2', '2023']);
	});
});

describe('what was asked for is marked', () => {
	test.each([
		['Phường Quang Trung', ['quang'], 'Phường [Quang] Trung'],
		['Phường Phương Đông', ['dong'], 'Phường Phương [Đông]'],
		['BM-03 · Quý II/2023', ['bm', '03', 'i'], '[BM]-[03] · Quý II/2023'],
		['sóng mạng'.normalize('NFD'), ['mang'], `${'sóng'.normalize('NFD')} [${'mạng'.normalize('NFD')}]`],
		['không có gì', ['mang'], 'không có gì']
	])('%s', (text, words, expected) => {
		const pieces = marked(text, words);
		expect(pieces.map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece)).join('')).toBe(
			expected
		);
	});
});

test('a long text is cut around the first word asked for', () => {
	const text = `${'đầu '.repeat(100)}sóng mạng yếu ${'cuối '.repeat(100)}`;
	const cut = excerpt(text, ['mang']);
	expect(cut).toContain('sóng mạng yếu');
	expect(cut).toMatch(/^… đầu/);
	expect(cut).toMatch(/…$/);
	expect(cut.length).toBeLessThan(240);
	expect(excerpt('ngắn', ['mang'])).toBe('ngắn');
});
