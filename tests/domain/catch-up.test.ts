import { describe, expect, test } from 'vitest';
import { catchUp, quartersLeft } from '#lib/domain/catch-up.ts';

const share = (numerator: number, denominator: number) => ({
	value: denominator ? numerator / denominator : null,
	numerator,
	denominator,
	reason: denominator ? null : ('no-reports' as const)
});

describe('quarters that can still change the year', () => {
	test.each([
		[['2023-Q1'], ['2023-Q2', '2023-Q3', '2023-Q4']],
		[
			['2023-Q1', '2023-Q2'],
			['2023-Q3', '2023-Q4']
		],
		// A quarter that is past and not told yet is still to be told.
		[
			['2023-Q1', '2023-Q3'],
			['2023-Q2', '2023-Q4']
		],
		[[], ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']],
		[['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'], []]
	])('with %j reported they are %j', (reported, left) => {
		expect(quartersLeft(2023, reported)).toEqual(left);
	});
});

describe('what the rest of the year has to bring', () => {
	const [reported, remaining] = [
		['2023-Q1', '2023-Q2'],
		['2023-Q3', '2023-Q4']
	];

	test('the gap is spread over the quarters left, and each must reach a share above the target', () => {
		// 85 of 100 a quarter are asked for; 150 of 200 came: 20 are lacking, 10 a quarter.
		const needed = catchUp(0.85, share(150, 200), { reported, remaining });
		expect(needed).toMatchObject({ remaining, perQuarter: 10 });
		expect(needed?.share).toBeCloseTo(0.95, 12);
		// With that share the year meets its target to the last đồng.
		expect(150 + 2 * 95).toBe(0.85 * 400);
	});

	test('a share above 1 is out of reach, and the best the year can come to is told', () => {
		const needed = catchUp(0.85, share(86, 200), { reported, remaining });
		expect(needed?.share).toBeGreaterThan(1);
		expect(needed?.best).toBeCloseTo((86 + 200) / 400, 12);
	});

	test('a part of a đồng is a whole one', () => {
		expect(catchUp(0.85, share(2, 3), { reported, remaining })?.perQuarter).toBe(1);
	});

	test('a school that collected nothing without cash is told the same as any other', () => {
		expect(catchUp(0.85, share(0, 200), { reported, remaining })).toMatchObject({ perQuarter: 85 });
	});

	test.each([
		['the target is met', share(85, 100), reported, remaining],
		['nothing is known', share(0, 0), [], remaining],
		['no quarter is left', share(50, 100), reported, []]
	])('there is nothing to say when %s', (_, known, from, to) => {
		expect(catchUp(0.85, known, { reported: from, remaining: to })).toBeNull();
	});
});
