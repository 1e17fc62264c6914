import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	checkTyped,
	contentOf,
	emptyContent,
	readTyped,
	withPlainNumbers,
	wordsTyped,
	type TypedContent
} from '#lib/domain/typed-entry.ts';
import { fieldsOf, LONGEST_TYPED, typedFromFields } from '#lib/domain/typed-fields.ts';
import { plainDigits, typedNumber } from '#lib/domain/typed-number.ts';
import { groups, listForm, matrixForm } from '../support/small-form.ts';

const WHOLE = {
	'ncc/total': '10',
	'ncc/with_account': '8',
	'ncc/paid': '5',
	'ncc/amount': '5000000',
	'gn/total': '4',
	'gn/with_account': '0',
	'gn/paid': '0',
	'gn/amount': '0'
};
const typed = (cells: Record<string, string>, more: Partial<TypedContent> = {}): TypedContent => ({
	...emptyContent(matrixForm),
	cells: { ...WHOLE, ...cells },
	...more
});
const told = (content: TypedContent) =>
	readTyped(content, matrixForm, groups).problems.map(({ kind, group, field, text }) => [
		kind,
		group,
		field,
		text ?? null
	]);

describe('a number as somebody types it', () => {
	test.each([
		['1234', '.', '1234'],
		['1.234', '.', '1234'],
		['1.234.567', '.', '1234567'],
		['1,234', ',', '1234'],
		['1 234', '.', '1234'],
		['1\u00a0234', '.', '1234'],
		[' 007 ', '.', '7'],
		['0', '.', '0'],
		// The other language's separator may mean a fraction: it stays as it was typed.
		['1,234', '.', '1,234'],
		['1.234', ',', '1.234'],
		['1.23', '.', '1.23'],
		['12 34', '.', '12 34'],
		['mười hai', '.', 'mười hai'],
		['１２', '.', '１２']
	] as const)('%s grouped by %s is %s', (text, grouping, plain) => {
		expect(plainDigits(text, grouping)).toBe(plain);
	});

	test.each([
		['', 'people', 'blank'],
		['-5', 'people', 'negative'],
		['−5', 'people', 'negative'],
		['1,234', 'people', 'ambiguous-number'],
		['0x10', 'people', 'not-a-number'],
		['1e3', 'people', 'not-a-number'],
		['1000001', 'people', 'too-large'],
		['10000000000001', 'dong', 'too-large'],
		['99999999999999999999', 'dong', 'too-large']
	] as const)('%s of %s is refused as %s', (text, measure, fault) => {
		expect(typedNumber(text, measure)).toEqual({ value: null, fault });
	});

	test('is the same number however its writer groups it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), (value) => {
				const ways = [
					String(value),
					value.toLocaleString('vi-VN'),
					value.toLocaleString('vi-VN').replaceAll('.', ' ')
				];
				const english = plainDigits(value.toLocaleString('en-GB'), ',');
				return [...ways.map((text) => plainDigits(text, '.')), english].every(
					(text) => typedNumber(text, 'dong').value === value
				);
			})
		);
	});
});

describe('a typed report', () => {
	test('becomes rows of whole numbers', () => {
		const { rows, problems } = readTyped(typed({}), matrixForm, groups);
		expect(problems).toEqual([]);
		expect(rows[0]?.values).toEqual({ total: 10, with_account: 8, paid: 5, amount: 5_000_000 });
	});

	test.each([
		[{ 'ncc/paid': '' }, [['blank', 'ncc', 'paid', null]]],
		[{ 'gn/paid': 'hai' }, [['not-a-number', 'gn', 'paid', 'hai']]],
		[
			{ 'ncc/paid': '-1', 'gn/amount': '1,5' },
			[
				['negative', 'ncc', 'paid', '-1'],
				['ambiguous-number', 'gn', 'amount', '1,5']
			]
		]
	])('tells what is wrong once, at its cell: %j', (cells, problems) => {
		expect(told(typed(cells))).toEqual(problems);
	});

	test('an empty form tells every cell and nothing else', () => {
		const kinds = readTyped(emptyContent(matrixForm), matrixForm, groups).problems.map(({ kind }) => kind);
		expect(kinds).toEqual(Array.from({ length: 8 }, () => 'blank'));
	});

	test('a figure that is not available needs its reason, and is then no zero', () => {
		const without = typed({ 'ncc/paid': '' }, { remarks: { 'ncc/paid': { state: 'blank' } } });
		expect(told(without)).toEqual([['blank', 'ncc', 'paid', null]]);
		const because = { state: 'blank' as const, reason: 'Bưu điện chưa đối chiếu' };
		const { rows, problems } = readTyped(
			typed({ 'ncc/paid': '' }, { remarks: { 'ncc/paid': because } }),
			matrixForm,
			groups
		);
		expect(problems).toEqual([]);
		expect([rows[0]?.values.paid, rows[0]?.remarks.paid]).toEqual([null, because]);
	});

	test('an estimate is kept as one', () => {
		const content = typed({}, { remarks: { 'gn/total': { state: 'estimated' } } });
		expect(readTyped(content, matrixForm, groups).rows[1]?.remarks.total).toEqual({ state: 'estimated' });
	});

	test('totals are counted and what may be left out is nothing', () => {
		const cells = { '/payers': '3', '/transfer_qr': '600', '/e_wallet': '0', '/cash': '400' };
		const content = { ...emptyContent(listForm), cells };
		const { rows, problems } = readTyped(content, listForm, groups);
		expect(problems).toEqual([]);
		expect(rows[0]?.values).toMatchObject({ collected: 1000, refund: 0 });
	});

	test('is checked by the form’s own rules', () => {
		const check = {
			code: 'paid-exceeds',
			severity: 'error',
			kind: 'at-most',
			parts: ['paid'],
			limit: 'total'
		} as const;
		const form = { ...matrixForm, checks: [check] };
		const { problems } = checkTyped(typed({ 'gn/paid': '5' }), form, groups, null);
		expect(problems.map(({ code, group, field }) => [code, group, field])).toEqual([
			['paid-exceeds', 'gn', 'paid']
		]);
	});

	test('keeps its words tidy and says nothing for what was left empty', () => {
		const content = {
			...emptyContent(listForm),
			texts: { proposals: ' a \n\n b ', fees: '  ' },
			providers: 'X;\n X\nY'
		};
		expect(wordsTyped(content)).toEqual({
			texts: { proposals: 'a\nb' },
			acceptedMethods: [],
			providers: ['X', 'Y']
		});
		expect(wordsTyped(typed({})).acceptedMethods).toBeNull();
	});

	test('a report once handed in can be gone on with, and says the same again', () => {
		const { rows } = readTyped(typed({}, { remarks: { 'gn/paid': { state: 'nil' } } }), matrixForm, groups);
		const again = contentOf(
			{ rows, texts: { difficulties: 'x' }, acceptedMethods: null, providers: null },
			matrixForm
		);
		expect(readTyped(again, matrixForm, groups).rows).toEqual(rows);
		expect(again.texts).toEqual({ difficulties: 'x' });
	});

	test('numbers become plain digits in the reader’s way and the rest stays as typed', () => {
		const content = withPlainNumbers(typed({ 'ncc/amount': '5.000.000', 'gn/paid': 'hai' }), '.');
		expect([content.cells['ncc/amount'], content.cells['gn/paid']]).toEqual(['5000000', 'hai']);
	});
});

describe('the fields of a posted form', () => {
	const key = fc.constantFrom('ncc/total', 'gn/paid', '/cash', '/payers');
	const word = fc
		.string({ maxLength: 30, unit: fc.constantFrom('a', '1', '.', 'đ', '–') })
		.filter((text) => text.trim() === text && text !== '');
	const anyContent: fc.Arbitrary<TypedContent> = fc.record({
		cells: fc.dictionary(key, word, { noNullPrototype: true }),
		remarks: fc.dictionary(
			key,
			fc.oneof(
				fc.constant({ state: 'nil' as const }),
				fc.record({ state: fc.constant('blank' as const), reason: word }, { noNullPrototype: true })
			),
			{ noNullPrototype: true }
		),
		texts: fc.dictionary(fc.constantFrom('outreach', 'fees'), word, { noNullPrototype: true }),
		acceptedMethods: fc.option(fc.uniqueArray(fc.constantFrom('card_pos', 'e_wallet'))),
		providers: fc.option(word)
	});

	test('read back are the same content', () => {
		fc.assert(
			fc.property(anyContent, (content) => {
				expect(typedFromFields(fieldsOf(content))).toEqual(content);
			})
		);
	});

	test('hold nothing that a database cannot keep, and line ends of one kind', () => {
		const content = typedFromFields([
			['text:fees', 'a\u0000\r\nb\ud800'],
			['cell:ncc/total', ' 1\u200b2 ']
		]);
		expect(content?.texts).toEqual({ fees: 'a\nb\ufffd' });
		expect(content?.cells).toEqual({ 'ncc/total': '12' });
	});

	test('files, unknown states and other fields are passed over', () => {
		const content = typedFromFields([
			['cell:ncc/total', new Date()],
			['state:ncc/total', 'sold'],
			['reason:ncc/total', 'x'],
			['__proto__', 'x'],
			['constructor:toString', 'x'],
			['revision', '3']
		]);
		expect(content).toEqual({ cells: {}, remarks: {}, texts: {}, acceptedMethods: null, providers: null });
	});

	test.each([
		['cell:ncc/total', LONGEST_TYPED.cell],
		['text:fees', LONGEST_TYPED.text],
		['providers', LONGEST_TYPED.text]
	])('%s of more than %i characters was not typed into our form', (name, longest) => {
		expect(typedFromFields([[name, 'x'.repeat(longest)]])).not.toBeNull();
		expect(typedFromFields([[name, 'x'.repeat(longest + 1)]])).toBeNull();
	});

	test('thousands of cells are no form of ours', () => {
		const many = Array.from({ length: 1001 }, (_, at): [string, string] => [`cell:x/${at}`, '1']);
		expect(typedFromFields(many)).toBeNull();
	});
});
