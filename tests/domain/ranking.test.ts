import { expect, test } from 'vitest';
import { rank } from '#lib/domain/ranking.ts';

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
