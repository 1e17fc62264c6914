import { describe, expect, test } from 'vitest';
import { firstOrder, type Arrangement } from '#lib/domain/arrangement.ts';
import type { Punctuality } from '#lib/domain/deadline.ts';
import type { UnitLine } from '#lib/domain/overview.ts';
import { rank, rankingOf } from '#lib/domain/ranking.ts';

test('equal values share a rank, the next one skips, and those without a figure are listed but not ranked', () => {
	const ranked = rank([
		{ name: 'Phường Vàng Danh', value: 0.5 },
		{ name: 'Phường Đông', value: null },
		{ name: 'Phường Bắc Sơn', value: 0.7 },
		{ name: 'Phường Ánh', value: 0.5 },
		{ name: 'Phường Cuối', value: 0.1 },
		{ name: 'Phường Dương', value: null }
	]);
	expect(ranked.map(({ name, rank: place }) => [name, place])).toEqual([
		['Phường Bắc Sơn', 1],
		['Phường Ánh', 2],
		['Phường Vàng Danh', 2],
		['Phường Cuối', 4],
		['Phường Dương', null],
		['Phường Đông', null]
	]);
});

test('all equal are all first', () => {
	expect(
		rank([
			{ name: 'a', value: 1 },
			{ name: 'b', value: 1 }
		]).map(({ rank: place }) => place)
	).toEqual([1, 1]);
});

const arrangement: Arrangement = { sort: 'rank', order: 'asc', name: '', state: null };

/** Name, value, change, denominator, state, and the value of another indicator. */
const UNITS: readonly [string, number | null, number | null, number | null, Punctuality, number | null][] = [
	['Phường Vàng Danh', 0.5, 0.1, 400, 'on-time', 0.2],
	['Phường Nam Khê', 0.7, -0.05, 20, 'late', null],
	['Phường Đông Triều', null, null, null, 'overdue', null],
	['Xã Thượng Yên Công', 0.5, null, 300, 'on-time', 0.9]
];

function lines(): UnitLine[] {
	return UNITS.map(([name, value, change, denominator, punctuality, other]) => {
		const figure = { numerator: null, reason: null, isEstimated: false, sources: [] };
		const moved = { noChange: null, changeSince: null, isLoose: false };
		return {
			unit: name,
			name,
			kind: 'ward',
			form: 'BM-01',
			dueBefore: '',
			punctuality,
			days: 0,
			review: 'none',
			isCounting: value !== null,
			isAccepted: false,
			reports: [],
			indicators: [
				{ code: 'A', value, change, denominator, ...figure, ...moved },
				{ code: 'B', value: other, change: null, denominator: null, ...figure, ...moved }
			]
		};
	});
}

describe('a ranking is arranged as its address says', () => {
	test.each<[string, Partial<Arrangement>, string[]]>([
		['by rank, equals by name, without a figure last', {}, ['Nam Khê', 'Vàng Danh', 'Thượng', 'Đông']],
		['from the last place', { order: 'desc' }, ['Vàng Danh', 'Thượng', 'Nam Khê', 'Đông']],
		['by name', { sort: 'unit' }, ['Đông', 'Nam Khê', 'Vàng Danh', 'Thượng']],
		['by name from the end', { sort: 'unit', order: 'desc' }, ['Thượng', 'Vàng Danh', 'Nam Khê', 'Đông']],
		['by value, smallest first', { sort: 'value' }, ['Vàng Danh', 'Thượng', 'Nam Khê', 'Đông']],
		['by change', { sort: 'change', order: 'desc' }, ['Vàng Danh', 'Nam Khê', 'Đông', 'Thượng']],
		['by denominator', { sort: 'denominator', order: 'desc' }, ['Vàng Danh', 'Thượng', 'Nam Khê', 'Đông']],
		['by urgency', { sort: 'state' }, ['Đông', 'Nam Khê', 'Vàng Danh', 'Thượng']],
		['by another indicator', { sort: 'B', order: 'desc' }, ['Thượng', 'Vàng Danh', 'Đông', 'Nam Khê']],
		['by nothing that is there: by name', { sort: 'x' }, ['Đông', 'Nam Khê', 'Vàng Danh', 'Thượng']],
		['only a name, typed without accents', { name: ' vang danh ' }, ['Vàng Danh']],
		['only a state', { state: 'on-time' }, ['Vàng Danh', 'Thượng']],
		['nobody', { name: 'nam khe', state: 'overdue' }, []]
	])('%s', (_, asked, names) => {
		const { rows } = rankingOf(lines(), 'A', { ...arrangement, ...asked });
		expect(rows.map(({ line }) => line.name)).toEqual(names.map((name) => expect.stringContaining(name)));
	});

	test('ranks and counts are those before any filter', () => {
		const ranking = rankingOf(lines(), 'A', { ...arrangement, state: 'on-time' });
		expect(ranking.rows.map(({ rank: place }) => place)).toEqual([2, 2]);
		expect(ranking).toMatchObject({ all: 4, states: ['overdue', 'on-time', 'late'] });
	});

	test.each([
		['rank', 'asc'],
		['unit', 'asc'],
		['state', 'asc'],
		['value', 'desc'],
		['change', 'desc'],
		['CT2', 'desc']
	])('a first press on %s sorts %s', (sort, order) => expect(firstOrder(sort)).toBe(order));
});
