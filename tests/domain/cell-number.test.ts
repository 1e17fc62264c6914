import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST, readColumn } from '#lib/domain/cell-number.ts';
import type { Measure } from '#lib/domain/form.ts';
import type { GridCell } from '#lib/domain/grid.ts';
import { cellOf, type Written } from '../support/small-form.ts';

const cellFor = (written: Written | GridCell): GridCell | undefined =>
	written === null ? undefined : typeof written === 'object' && 'kind' in written ? written : cellOf(written);

/** Values of a column, or the faults where there are none. */
function read(column: readonly (Written | GridCell)[], measure: Measure = 'people'): (number | string)[] {
	const cells = column.map((written) => ({ cell: cellFor(written), measure }));
	return readColumn(cells).map((reading) => (reading.value === null ? reading.fault : reading.value));
}

describe('a cell alone', () => {
	test.each<[Written | GridCell, number | string]>([
		[0, 0],
		[-0, 0],
		[160, 160],
		[1_000_000, 1_000_000],
		[1_000_001, 'too-large'],
		[-1, 'negative'],
		[-0.5, 'negative'],
		[3.5, 'fraction'],
		['160', 160],
		[' 160\u00a0', 160],
		['007', 7],
		['1000001', 'too-large'],
		['123456789012345678', 'too-large'],
		['-5', 'negative'],
		['−5', 'negative'],
		['-1.000', 'negative'],
		['1,234', 'ambiguous-number'],
		['1.234,5', 'ambiguous-number'],
		['1,234.5', 'ambiguous-number'],
		['0.123', 'ambiguous-number'],
		['12.34', 'ambiguous-number'],
		['mười hai', 'not-a-number'],
		['–', 'not-a-number'],
		['12%', 'not-a-number'],
		['1e3', 'not-a-number'],
		['0x10', 'not-a-number'],
		['１２', 'not-a-number'],
		['1 234', 'not-a-number'],
		['+5', 'not-a-number'],
		['', 'blank'],
		['\u00a0\u200b', 'blank'],
		[null, 'blank'],
		[{ f: '1+1', is: 2 }, 'formula-in-input'],
		[{ kind: 'error', text: '#REF!' }, 'error-value'],
		[{ kind: 'other', text: '2023-03-18' }, 'not-a-number']
	])('%j is %j', (written, expected) => {
		expect(read([written])).toEqual([expected]);
	});

	test('đồng reach further than people', () => {
		expect(read([LARGEST.dong, LARGEST.dong + 1], 'dong')).toEqual([LARGEST.dong, 'too-large']);
	});
});

describe('a column decides together what dots mean', () => {
	test.each<[string, (Written | GridCell)[], (number | string)[]]>([
		['all dotted', ['66.584.000', '5.100.000'], [66_584_000, 5_100_000]],
		['dotted and short', ['1.234', '160', '0'], [1234, 160, 0]],
		['all plain', ['1234', '160'], [1234, 160]],
		['plain digits among numbers', [384, '160', 51], [384, 160, 51]],
		['a lone dotted among numbers', [384, '1.234'], [384, 'ambiguous-number']],
		['dotted beside long plain digits', ['1.234', '1600'], ['ambiguous-number', 1600]],
		['dotted beside a comma', ['1.234', '1,234'], ['ambiguous-number', 'ambiguous-number']],
		['dotted beside a wrong dot', ['1.234', '12.34'], ['ambiguous-number', 'ambiguous-number']],
		['blanks have no say', ['1.234', null], [1234, 'blank']],
		['formulas have no say', ['1.234', { f: 'SUM(A1:A2)', is: 0 }], [1234, 'formula-in-input']],
		['words have no say', ['1.234', 'mười hai'], [1234, 'not-a-number']]
	])('%s', (_, column, expected) => {
		expect(read(column, 'dong')).toEqual(expected);
	});

	test('what was typed as text says so', () => {
		const [text, number] = readColumn(
			[cellFor('12'), cellFor(12)].map((cell) => ({ cell, measure: 'people' }))
		);
		expect([text, number]).toEqual([
			{ value: 12, isText: true },
			{ value: 12, isText: false }
		]);
	});
});

describe('whatever is written', () => {
	const amounts = fc.integer({ min: 0, max: LARGEST.dong });
	const dotted = (value: number): string => new Intl.NumberFormat('vi-VN').format(value);

	test('amounts come back as they were, as numbers, digits or with dots', () => {
		fc.assert(
			fc.property(fc.array(amounts, { minLength: 1 }), (column) => {
				expect(read(column, 'dong')).toEqual(column);
				expect(read(column.map(String), 'dong')).toEqual(column);
				expect(read(column.map(dotted), 'dong')).toEqual(column);
			})
		);
	});

	test('a value is a whole number within its limit, and never comes from anything but digits and dots', () => {
		const anything = fc.oneof(fc.string(), fc.double(), amounts, amounts.map(dotted), fc.constant(null));
		fc.assert(
			fc.property(fc.array(anything), (column) => {
				read(column, 'dong').forEach((value, at) => {
					if (typeof value === 'string') return;
					expect(Number.isSafeInteger(value) && value >= 0 && value <= LARGEST.dong).toBe(true);
					const written = column[at];
					if (typeof written === 'string') expect(written.trim()).toMatch(/^[0-9.]+$/);
					else expect(value).toBe((written ?? 0) + 0);
				});
			})
		);
	});

	test('one number in a column takes their meaning from all dots in it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1000, max: LARGEST.dong }), amounts, (value, neighbour) => {
				expect(read([dotted(value), neighbour], 'dong')).toEqual(['ambiguous-number', neighbour]);
			})
		);
	});
});
