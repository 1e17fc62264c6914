import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureRow } from '#lib/domain/figure.ts';
import { punctualityRate, ratioOver, shareOfUnits, type Contribution } from '#lib/domain/indicator.ts';

const row = (paid: number | null, held: number | null, group = 'ncc'): FigureRow => ({
	group,
	values: { paid, held },
	remarks: {}
});
const over = (contributions: Contribution[]) => ratioOver(contributions, { paid: 1 }, { held: 1 });
const reported = (unitId: string, ...rows: FigureRow[]): Contribution => ({ unitId, rows, lastKnown: null });
const missing = (unitId: string, lastKnown: FigureRow[] | null): Contribution => ({
	unitId,
	rows: null,
	lastKnown
});

describe('a ratio over units', () => {
	test('is the sum of numerators over the sum of denominators, not a mean of percentages', () => {
		const all = over([reported('a', row(1, 2)), reported('b', row(90, 100))]);
		expect(all.value).toBeCloseTo(91 / 102);
		expect(all.value).not.toBeCloseTo((1 / 2 + 90 / 100) / 2);
	});

	test('without reports has no value, and a reason', () => {
		expect(over([missing('a', null)])).toMatchObject({
			value: null,
			reason: 'no-reports',
			low: null,
			missing: ['a']
		});
	});

	test('of nothing has no value, and another reason', () => {
		expect(over([reported('a', row(0, 0))])).toMatchObject({ value: null, reason: 'zero-denominator' });
	});

	test('above 1 is shown and never capped', () => {
		expect(over([reported('a', row(3, 2))]).value).toBe(1.5);
	});

	test('with a missing unit says between which bounds it could lie', () => {
		const all = over([reported('a', row(60, 100)), missing('b', [row(5, 40), row(1, 10, 'btxh')])]);
		expect(all).toMatchObject({ value: 0.6, low: 60 / 150, high: 110 / 150, missing: ['b'] });
	});

	test('has no bounds when nothing is known of a missing unit', () => {
		expect(over([reported('a', row(60, 100)), missing('b', null)])).toMatchObject({
			value: 0.6,
			low: null,
			high: null
		});
	});

	test('takes a group with a blank figure as missing, and keeps the unit’s other groups', () => {
		const all = over([reported('a', row(null, 50), row(30, 60, 'btxh'))]);
		expect(all).toMatchObject({ value: 0.5, low: 30 / 110, high: 80 / 110, missing: ['a'] });
	});

	test('is estimated when one of its operands is', () => {
		const estimate: FigureRow = { ...row(1, 2), remarks: { paid: { state: 'estimated' } } };
		expect(over([reported('a', estimate)]).isEstimated).toBe(true);
		const other: FigureRow = { ...row(1, 2), remarks: { total: { state: 'estimated' } } };
		expect(over([reported('a', other)]).isEstimated).toBe(false);
	});

	test('equals Σ/Σ on 1,000 random cities, and differs from the mean of percentages in most', () => {
		const pair = fc
			.integer({ min: 1, max: 900 })
			.chain((held) => fc.tuple(fc.integer({ min: 0, max: held }), fc.constant(held)));
		let differing = 0;
		fc.assert(
			fc.property(fc.array(pair, { minLength: 2, maxLength: 12 }), (pairs) => {
				const city = over(pairs.map(([paid, held], at) => reported(String(at), row(paid, held))));
				const [paid, held] = pairs.reduce(([p, h], [a, b]) => [p + a, h + b], [0, 0]);
				expect(city.value).toBe(paid / held);
				expect(city.low).toBe(city.high);
				const mean = pairs.reduce((sum, [a, b]) => sum + a / b, 0) / pairs.length;
				if (Math.abs(mean - paid / held) > 1e-9) differing += 1;
			}),
			{ numRuns: 1000, seed: 2023 }
		);
		expect(differing).toBeGreaterThan(900);
	});

	test('lies within its bounds whatever the missing units turn out to be', () => {
		const pair = fc
			.integer({ min: 1, max: 900 })
			.chain((held) => fc.tuple(fc.integer({ min: 0, max: held }), fc.constant(held)));
		fc.assert(
			fc.property(fc.array(pair, { minLength: 1 }), fc.array(pair, { minLength: 1 }), (known, unknown) => {
				const rows = known.map(([paid, held], at) => reported(`k${at}`, row(paid, held)));
				const truth =
					over([...rows, ...unknown.map(([paid, held], at) => reported(`u${at}`, row(paid, held)))]).value ??
					-1;
				const band = over([...rows, ...unknown.map(([, held], at) => missing(`u${at}`, [row(0, held)]))]);
				expect(truth).toBeGreaterThanOrEqual((band.low ?? 2) - 1e-12);
				expect(truth).toBeLessThanOrEqual((band.high ?? -2) + 1e-12);
			})
		);
	});
});

describe('a share of units', () => {
	test('counts units that are known and says which were never heard of', () => {
		const share = shareOfUnits([
			{ unitId: 'a', meets: true },
			{ unitId: 'b', meets: false },
			{ unitId: 'c', meets: null }
		]);
		expect(share).toMatchObject({
			value: 0.5,
			numerator: 1,
			denominator: 2,
			low: 1 / 3,
			high: 2 / 3,
			missing: ['c']
		});
	});

	test('of no unit heard of has no value', () => {
		expect(shareOfUnits([{ unitId: 'a', meets: null }])).toMatchObject({
			value: null,
			reason: 'no-reports',
			low: 0,
			high: 1
		});
	});
});

test('punctuality is on time among what is due: late and overdue count against it, exempt and not yet due stay out', () => {
	const due = new Date('2023-04-05T00:00:00+07:00');
	const base = { opensAt: new Date('2023-03-25T00:00:00+07:00'), dueBefore: due, isExempt: false };
	const before = new Date(due.getTime() - 1);
	const owed = [
		{ ...base, firstSubmittedAt: before },
		{ ...base, firstSubmittedAt: due },
		{ ...base, firstSubmittedAt: null },
		{ ...base, firstSubmittedAt: null, isExempt: true },
		{ ...base, firstSubmittedAt: before, dueBefore: new Date('2023-12-01T00:00:00+07:00') }
	];
	expect(punctualityRate(owed, due, new Set())).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3 });
	expect(punctualityRate(owed, before, new Set())).toMatchObject({ value: null, reason: 'no-reports' });
});
