import { expect, test } from 'vitest';
import type { CityFigure, OverviewView, UnitLine } from '#lib/domain/overview.ts';
import { pressingUnits, summaryOf } from '#lib/domain/summary.ts';

const figure = (code: string, value: number | null, rest: Partial<CityFigure> = {}): CityFigure => ({
	...{ code, kind: 'ratio', counts: 'people', form: null, cells: null, target: 1 },
	...{ label: { vi: code, en: code }, short: { vi: '', en: '' } },
	...{ meaning: { vi: '', en: '' }, source: { vi: '', en: '' } },
	...{ value, numerator: value === null ? null : value * 100, denominator: value === null ? null : 100 },
	reason: value === null ? 'no-reports' : null,
	...{ low: null, high: null, missing: [], missingCount: 0, isEstimated: false, trend: [] },
	...{ change: null, noChange: 'no-value', changeSince: null, isLoose: false },
	inPeriod: { value: null, numerator: null, denominator: null, reason: null },
	...rest
});
const unit = (name: string, rest: Partial<UnitLine>): UnitLine => ({
	...{ unit: name, name, kind: 'ward', form: 'BM-01', dueBefore: '2023-07-05T00:00:00+07:00' },
	...{ punctuality: 'on-time', days: 0, review: 'accepted', isCounting: true, isAccepted: true },
	...{ reports: [], indicators: [] },
	...rest
});
const overview = (rest: Partial<OverviewView>) => ({
	period: '2023-Q2',
	periods: [{ period: '2023-Q2', isOpen: true }],
	...{ indicators: [], units: [], seesOthers: true },
	...rest
});

test('the summary counts the targets met among those known and names the farthest', () => {
	const indicators = [figure('A', 0.7), figure('B', 1), figure('C', 0.9), figure('D', null)];
	const { standing, met, known, farthest } = summaryOf(overview({ indicators }));
	expect({ standing, met, known }).toEqual({ standing: 'judged', met: 1, known: 3 });
	expect(farthest?.figure.label.en).toBe('A');
	expect(farthest?.gap.amount).toBe(30);
});

test.each<[OverviewView['indicators'], boolean, string]>([
	[[figure('A', 0.7)], false, 'not-open'],
	[[figure('A', null)], true, 'nothing'],
	[[figure('A', 0.7, { target: null })], true, 'nothing'],
	[[figure('A', null, { reason: 'withheld' })], true, 'withheld']
])('where nothing can be judged the summary says why', (indicators, isOpen, standing) => {
	const periods = [{ period: '2023-Q2', isOpen }];
	expect(summaryOf(overview({ indicators, periods })).standing).toBe(standing);
});

test('silent and overdue units are counted for those who may see others; the exempt are not silent', () => {
	const units = [
		unit('a', {}),
		unit('b', { isCounting: false, punctuality: 'overdue' }),
		unit('c', { isCounting: false, punctuality: 'due-soon' }),
		unit('d', { isCounting: false, punctuality: 'exempt' })
	];
	expect(summaryOf(overview({ units })).units).toEqual({ silent: 2, overdue: 1 });
	expect(summaryOf(overview({ units, seesOthers: false })).units).toBeNull();
});

test('pressing are the overdue, then what is due, then what came back; the longest overdue first', () => {
	const units = [
		unit('returned', { review: 'returned' }),
		unit('soon', { punctuality: 'due-soon', review: 'none' }),
		unit('one day', { punctuality: 'overdue', days: 1, review: 'none' }),
		unit('fine', {}),
		unit('today', { punctuality: 'due-today', review: 'none' }),
		unit('five days', { punctuality: 'overdue', days: 5, review: 'returned' })
	];
	expect(pressingUnits(units).map(({ name, isDue }) => [name, isDue])).toEqual([
		['five days', true],
		['one day', true],
		['today', true],
		['soon', true],
		['returned', false]
	]);
});
