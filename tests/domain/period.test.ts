import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoInstant, startOf, dayOf } from '#lib/domain/day.ts';
import {
	comparePeriods,
	firstDayOf,
	lastDayOf,
	parsePeriod,
	previousQuarter,
	quartersToDate,
	stockSources
} from '#lib/domain/period.ts';

describe('a period code', () => {
	test.each([
		['2023-Q1', 'quarter'],
		['2023', 'year'],
		['2023-F', 'true-up'],
		['2023-07', 'month'],
		['2023-A01', 'ad-hoc']
	])('%s is a %s', (text, kind) => {
		expect(parsePeriod(text)?.kind).toBe(kind);
	});

	test.each([
		'2023-Q0',
		'2023-Q5',
		'1900-Q1',
		'9999',
		'2023-13',
		'2023-00',
		'Q1-2023',
		'2023-q1',
		' 2023',
		'2023-Q1 ',
		''
	])('%j is none', (text) => {
		expect(parsePeriod(text)).toBeUndefined();
	});

	test.each([
		['2023-Q1', '2023-01-01', '2023-03-31'],
		['2024-Q1', '2024-01-01', '2024-03-31'],
		['2023-Q4', '2023-10-01', '2023-12-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2023', '2023-01-01', '2023-12-31']
	])('%s runs from %s to %s', (period, first, last) => {
		expect([firstDayOf(period), lastDayOf(period)]).toEqual([first, last]);
	});
});

test('quarters follow each other without a gap', () => {
	fc.assert(
		fc.property(fc.integer({ min: 2001, max: 2099 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
			const period = `${year}-Q${quarter}`;
			const before = previousQuarter(period) ?? '';
			expect(addDays(lastDayOf(before), 1)).toBe(firstDayOf(period));
			expect(comparePeriods(before, period)).toBeLessThan(0);
		})
	);
});

test('a year’s flow is the sum of its quarters, its stock the true-up, else the annual report, else the fourth quarter', () => {
	expect(quartersToDate('2023-Q3')).toEqual(['2023-Q1', '2023-Q2', '2023-Q3']);
	expect(quartersToDate('2023')).toHaveLength(4);
	expect(stockSources('2023')).toEqual(['2023-F', '2023', '2023-Q4']);
	expect(stockSources('2023-Q2')).toEqual(['2023-Q2']);
});

test('periods are in order of time, the year after its fourth quarter', () => {
	const shuffled = ['2023', '2023-Q4', '2024-Q1', '2023-F', '2023-Q1', '2023-03'];
	expect(shuffled.toSorted(comparePeriods)).toEqual([
		'2023-03',
		'2023-Q1',
		'2023-Q4',
		'2023',
		'2023-F',
		'2024-Q1'
	]);
});

test('days and instants of Vietnam turn into each other whatever the process’s zone', () => {
	expect(isoInstant(startOf('2023-04-05'))).toBe('2023-04-05T00:00:00+07:00');
	expect(dayOf(new Date(startOf('2023-04-05').getTime() - 1))).toBe('2023-04-04');
	expect(isoInstant(new Date('2023-04-04T16:59:59.999Z'))).toBe('2023-04-04T23:59:59.999+07:00');
	expect(daysBetween('2023-02-27', '2023-03-01')).toBe(2);
});
