import { expect, test } from 'vitest';
import { farthest, gapTo } from '#lib/domain/gap.ts';

const figure = (numerator: number, denominator: number) => ({
	value: numerator / denominator,
	numerator,
	denominator,
	reason: null
});

test('what is lacking is counted in people and in points', () => {
	expect(gapTo(1, figure(1159, 1632))).toEqual({ amount: 473, points: 1 - 1159 / 1632 });
});

test('a fraction of a unit still lacks a whole one', () => {
	expect(gapTo(0.85, figure(2, 3))?.amount).toBe(1);
});

test('the product of a target and an amount of đồng is not rounded up by its last bits', () => {
	expect(gapTo(0.85, figure(1, 14_430_000_000))?.amount).toBe(0.85 * 14_430_000_000 - 1);
});

test('a target that is met lacks nothing, and so does what has no value', () => {
	expect(gapTo(0.85, figure(85, 100))).toBeNull();
	expect(gapTo(1, { value: null, numerator: 0, denominator: 0, reason: 'no-reports' })).toBeNull();
});

test('the farthest is the one with the most points to go, whatever its unit', () => {
	const [people, money] = [
		{ ...figure(70, 100), target: 1 },
		{ ...figure(10_000_000, 20_000_000), target: 0.6 }
	];
	expect(farthest([money, people])?.figure).toBe(people);
	expect(farthest([{ ...figure(1, 1), target: 1 }])).toBeNull();
});
