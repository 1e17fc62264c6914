import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import { changeOf, differencesOf, isComparable } from '#lib/domain/figure-change.ts';
import type { Nature } from '#lib/domain/form.ts';
import { formBm01 } from '../../seeds/catalogue/form-bm01.ts';
import { field } from '../support/small-form.ts';

const total = formBm01.fields[0]!;

describe('a figure held against the last one', () => {
	test.each<[string, number | null, number | null, ReturnType<typeof changeOf>]>([
		['more', 26, 20, { before: 20, difference: 6, fraction: 0.3, isLarge: false }],
		['much more', 27, 20, { before: 20, difference: 7, fraction: 0.35, isLarge: true }],
		['much less', 13, 20, { before: 20, difference: -7, fraction: -0.35, isLarge: true }],
		[
			'much more, but of few as the check sees it',
			30,
			19,
			{ before: 19, difference: 11, fraction: 11 / 19, isLarge: false }
		],
		['from nothing', 5, 0, { before: 0, difference: 5, fraction: null, isLarge: false }],
		['the same', 5, 5, { before: 5, difference: 0, fraction: 0, isLarge: false }],
		['not available now', null, 5, null],
		['not available then', 5, null, null]
	])('%s', (_, now, before, change) => {
		expect(changeOf(formBm01, total, now, before)).toEqual(change);
	});

	test('a total is no check’s business', () => {
		expect(changeOf(formBm01, total, 400, 200, true)).toMatchObject({ isLarge: false });
	});
});

test.each<[Nature, boolean, boolean, boolean, boolean]>([
	// nature, then: next quarter, across years, year after quarter, true-up of the next year
	['stock', true, true, true, true],
	['stock-in-year', true, false, true, false],
	['flow', true, false, false, false],
	['not-summed', true, true, false, false]
])('%s is held against what says something about it', (nature, quarter, acrossYears, year, other) => {
	const one = field('x', 'Mục', { nature });
	const found = [
		{ isSameYear: true, isSameKind: true },
		{ isSameYear: false, isSameKind: true },
		{ isSameYear: true, isSameKind: false },
		{ isSameYear: false, isSameKind: false }
	].map((past) => isComparable(one, past));
	expect(found).toEqual([quarter, acrossYears, year, other]);
});

test('versions differ in figures and in what is known of them, not in order or reasons', () => {
	const figure = (code: string, value: number | null, more: Partial<Figure> = {}): Figure => ({
		group: 'ncc',
		field: code,
		value,
		state: 'reported',
		...more
	});
	const before = [figure('total', 10), figure('reached', 8), figure('monthly', 3), figure('bank', 1)];
	const after = [
		figure('bank', 1),
		figure('total', 12),
		figure('reached', null, { state: 'blank', reason: 'x' }),
		figure('monthly', 3, { state: 'estimated' })
	];
	expect(differencesOf(before, after)).toEqual([
		{ group: 'ncc', field: 'total', before: 10, after: 12 },
		{ group: 'ncc', field: 'reached', before: 8, after: null },
		{ group: 'ncc', field: 'monthly', before: 3, after: 3 }
	]);
});
