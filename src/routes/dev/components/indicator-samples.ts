import type { NoChangeReason } from '#lib/domain/change.ts';
import type { SourceLine } from '#lib/domain/number-source.ts';
import type { CityFigure, Share, TrendPoint } from '#lib/domain/overview.ts';
import type ChangeMark from '#lib/ui/indicator/ChangeMark.svelte';
import type IndicatorTrend from '#lib/ui/indicator/IndicatorTrend.svelte';
import type MissingNote from '#lib/ui/indicator/MissingNote.svelte';
import type MissingUnits from '#lib/ui/indicator/MissingUnits.svelte';
import type NumberPassport from '#lib/ui/indicator/NumberPassport.svelte';
import type PassportLink from '#lib/ui/indicator/PassportLink.svelte';
import type SourceTable from '#lib/ui/indicator/SourceTable.svelte';
import type TargetTile from '#lib/ui/indicator/TargetTile.svelte';
import { both, markup, samplesOf, type Samples } from './sample.svelte.ts';

const PERIOD = '2023-Q2';
const FULL: Share = { value: 0.743, numerator: 3308, denominator: 4450, reason: null };
const NONE: Share = { value: null, numerator: null, denominator: null, reason: 'no-reports' };
const ROSE = { change: 0.057, noChange: null, changeSince: '2023-Q1', isLoose: false } as const;
const unmoved = (noChange: NoChangeReason) =>
	({ change: null, noChange, changeSince: null, isLoose: false }) as const;
const point = (period: string, value: number, missingCount = 0): TrendPoint => ({
	...FULL,
	period,
	value,
	low: missingCount ? value - 0.2 : null,
	high: missingCount ? value + 0.1 : null,
	missingCount,
	isEstimated: false
});
const FIGURE: CityFigure = {
	...FULL,
	...ROSE,
	code: 'CT1',
	kind: 'ratio',
	counts: 'people',
	label: both('Outreach'),
	short: both('Outreach'),
	meaning: both('Of all beneficiaries, those who were reached.'),
	source: both('Plan, section II'),
	form: 'BM-01',
	cells: { numerator: 'reached', denominator: 'total' },
	target: 1,
	low: FULL.value,
	high: FULL.value,
	missing: [],
	missingCount: 0,
	isEstimated: false,
	inPeriod: FULL,
	trend: [point('2022', 0.67), point('2023-Q1', 0.71), point(PERIOD, 0.743, 2)]
};
const MISSING: CityFigure = {
	...FIGURE,
	low: 0.506,
	high: 0.874,
	isLoose: true,
	missing: ['A', 'B', 'C', 'D', 'E'].map((unit) => ({ unit, name: `Unit ${unit}` })),
	missingCount: 5
};
const EMPTY: CityFigure = {
	...FIGURE,
	...NONE,
	...unmoved('no-value'),
	low: null,
	high: null,
	inPeriod: NONE,
	trend: []
};
const MONEY: CityFigure = {
	...FIGURE,
	...{ counts: 'dong', numerator: 9_405_700_000, denominator: 14_425_000_000, value: 0.652, target: 0.85 },
	inPeriod: { value: 0.61, numerator: 4_100_000_000, denominator: 6_720_000_000, reason: null },
	...{ change: -0.012, changeSince: '2022' }
};
const SOURCES: readonly SourceLine[] = ['A', 'B'].map((unit, at) => ({
	unit: '06808',
	name: `Unit ${unit}`,
	form: 'BM-01',
	period: at === 0 ? PERIOD : '2023-Q1',
	isAccepted: at === 0,
	submittedAt: '2023-07-04T15:20:00+07:00',
	numerator: 1200 + at,
	denominator: 1500 + at
}));
const tile = { target: 1, period: PERIOD, state: '6/10', sources: SOURCES, href: '#tile', isChosen: false };

/** States of the plan's numbers, by kind and name. */
export const INDICATORS: Samples = {
	'indicator/TargetTile': samplesOf<typeof TargetTile>([
		['with a value', { ...tile, figure: FIGURE }],
		['chosen, units missing', { ...tile, figure: MISSING, isChosen: true }],
		[
			'target met, estimated',
			{ ...tile, figure: { ...FIGURE, value: 1, numerator: 4450, isEstimated: true } }
		],
		['money, year to date beside the quarter, fell', { ...tile, figure: MONEY, target: 0.85 }],
		['without reports', { ...tile, figure: EMPTY, sources: [], state: '0/10' }],
		['withheld', { ...tile, figure: { ...EMPTY, reason: 'withheld' }, sources: [] }]
	]),
	'indicator/ChangeMark': samplesOf<typeof ChangeMark>([
		['rose', { change: ROSE }],
		['fell', { change: { ...ROSE, change: -0.031 } }],
		['stood still', { change: { ...ROSE, change: 0 } }],
		['something is missing on one side', { change: { ...ROSE, isLoose: true } }],
		['against the year before', { change: { ...ROSE, changeSince: '2022' } }],
		...(
			['no-value', 'no-earlier-value', 'begins-with-the-year', 'no-period-before', 'withheld'] as const
		).map((reason) => [reason, { change: unmoved(reason) }] as const)
	]),
	'indicator/MissingNote': samplesOf<typeof MissingNote>([
		['named', { figure: MISSING }],
		['counted only', { figure: { ...MISSING, missing: [], low: null, high: null } }]
	]),
	'indicator/MissingUnits': samplesOf<typeof MissingUnits>([
		['named, with bounds', { figure: MISSING }],
		['without bounds', { figure: { ...MISSING, low: null, high: null } }]
	]),
	'indicator/IndicatorTrend': samplesOf<typeof IndicatorTrend>([
		['the year so far, units missing in the last quarter', { figure: FIGURE, period: PERIOD }],
		['empty', { figure: EMPTY, period: PERIOD }],
		['withheld', { figure: { ...EMPTY, reason: 'withheld' }, period: PERIOD }]
	]),
	'indicator/PassportLink': samplesOf<typeof PassportLink>([
		['the city’s', { figure: FIGURE, look: '', children: markup('<strong>74.3%</strong>') }]
	]),
	'indicator/NumberPassport': samplesOf<typeof NumberPassport>([
		[
			'open',
			{
				...{ figure: MISSING, number: MISSING, period: PERIOD, state: '6/10', sources: SOURCES },
				...{ look: 'relative!', closeHref: '#closed', namesMissing: true }
			}
		]
	]),
	'indicator/SourceTable': samplesOf<typeof SourceTable>([
		['reports of two periods', { figure: FIGURE, sources: SOURCES, period: PERIOD }],
		[
			'of one period, counting reports',
			{ figure: { cells: null }, sources: SOURCES.slice(0, 1), period: PERIOD }
		],
		['none', { figure: FIGURE, sources: [], period: PERIOD }]
	])
};
