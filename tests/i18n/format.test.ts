import { expect, test } from 'vitest';
import { knownPeriod } from '#lib/domain/period.ts';
import * as format from '#lib/i18n/format.ts';

const BOTH: [what: string, vi: string, en: string, write: (language: 'vi' | 'en') => string][] = [
	['a count', '1.234.567', '1,234,567', (l) => format.count(1_234_567, l)],
	['a small count', '0', '0', (l) => format.count(0, l)],
	['a negative count', '−1.200', '−1,200', (l) => format.count(-1200, l)],
	['a percentage', '74,3%', '74.3%', (l) => format.percent(0.743370786516854, l)],
	['the whole', '100,0%', '100.0%', (l) => format.percent(1, l)],
	['almost the whole', '99,9%', '99.9%', (l) => format.percent(0.99999, l)],
	['almost the whole, without digits', '99%', '99%', (l) => format.percent(0.999, l, 0)],
	['above the whole', '101,2%', '101.2%', (l) => format.percent(1.012, l)],
	['nothing', '0,0%', '0.0%', (l) => format.percent(0, l)],
	['a target', '85%', '85%', (l) => format.plainPercent(0.85, l)],
	['a target with digits', '87,5%', '87.5%', (l) => format.plainPercent(0.875, l)],
	['more', '+1.200', '+1,200', (l) => format.signedCount(1200, l)],
	['fewer', '−12', '−12', (l) => format.signedCount(-12, l)],
	['no more and no fewer', '0', '0', (l) => format.signedCount(0, l)],
	['a growth', '+33,3%', '+33.3%', (l) => format.signedPercent(1 / 3, l)],
	['a fall', '−5,0%', '−5.0%', (l) => format.signedPercent(-0.05, l)],
	['points', '25,7', '25.7', (l) => format.points(0.2566, l)],
	['points gained', '+7,3', '+7.3', (l) => format.signedPoints(0.073, l)],
	['points lost', '−2,0', '−2.0', (l) => format.signedPoints(-0.02, l)],
	['no change', '0,0', '0.0', (l) => format.signedPoints(-0.0001, l)],
	['a small file', '483 kB', '483 kB', (l) => format.bytes(482_301, l)],
	['a file', '12,4 MB', '12.4 MB', (l) => format.bytes(12_400_000, l)],
	['a large file', '1,2 GB', '1.2 GB', (l) => format.bytes(1_234_000_000, l)],
	['đồng', '9.405.700.000 đồng', '9,405,700,000 đồng', (l) => format.dong(9_405_700_000, l)],
	['billions', '9,4 tỷ đồng', '9.4 billion đồng', (l) => format.roundedDong(9_405_700_000, l)],
	['millions', '45,5 triệu đồng', '45.5 million đồng', (l) => format.roundedDong(45_472_000, l)],
	['below a million', '720.000 đồng', '720,000 đồng', (l) => format.roundedDong(720_000, l)],
	[
		'two amounts',
		'0,9 / 14,4 tỷ đồng',
		'0.9 / 14.4 billion đồng',
		(l) => format.roundedDongPair(9e8, 14.4e9, l)
	],
	['small amounts', '500 / 900 đồng', '500 / 900 đồng', (l) => format.roundedDongPair(500, 900, l)],
	['a day in words', '04/7/2023', '4 July 2023', (l) => format.dayInWords('2023-07-04', l)],
	['a day of January', '05/01/2024', '5 January 2024', (l) => format.dayInWords('2024-01-05', l)],
	['a day of December', '30/11/2023', '30 November 2023', (l) => format.dayInWords('2023-11-30', l)],
	['a weekday', 'thứ Ba', 'Tuesday', (l) => format.weekday('2023-07-04', l)],
	['a Sunday', 'Chủ nhật', 'Sunday', (l) => format.weekday('2023-07-09', l)],
	['a quarter', 'Quý I/2023', 'Q1 2023', (l) => format.periodName(knownPeriod('2023-Q1'), l)],
	['the last quarter', 'Quý IV/2023', 'Q4 2023', (l) => format.periodName(knownPeriod('2023-Q4'), l)],
	['a year', 'Năm 2023', 'Year 2023', (l) => format.periodName(knownPeriod('2023'), l)],
	[
		'a true-up',
		'Số chính thức năm 2023',
		'Final figures 2023',
		(l) => format.periodName(knownPeriod('2023-F'), l)
	],
	['a month', 'Tháng 7/2023', 'July 2023', (l) => format.periodName(knownPeriod('2023-07'), l)],
	['a request', 'Đột xuất số 1/2023', 'Ad hoc 1/2023', (l) => format.periodName(knownPeriod('2023-A01'), l)],
	['a quarter beside its year', 'Quý II', 'Q2', (l) => format.shortPeriodName(knownPeriod('2023-Q2'), l)],
	['a year beside its year', 'Cả năm', 'Year', (l) => format.shortPeriodName(knownPeriod('2023'), l)]
];

test.each(BOTH)('%s reads %s and %s', (_, vi, en, write) => {
	expect([write('vi'), write('en')]).toEqual([vi, en]);
});

test('days have two digits for day and month', () => {
	expect(format.day('2023-04-05')).toBe('05/04/2023');
});

test('instants are told by the clocks of Vietnam, wherever the process runs', () => {
	expect(format.instant('2023-07-05T02:00:00Z')).toBe('09:00 05/07/2023');
	expect(format.instant('2023-07-04T17:00:00Z')).toBe('00:00 05/07/2023');
	expect(format.dayOfInstant('2023-07-04T16:59:59Z')).toBe('04/07/2023');
	expect(format.fieldInstant('2023-07-05T02:05:00Z')).toBe('2023-07-05T09:05');
});
