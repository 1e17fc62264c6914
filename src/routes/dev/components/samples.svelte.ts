import { createRawSnippet } from 'svelte';
import { PUNCTUALITIES } from '#lib/domain/deadline.ts';
import { HELP_TOPICS } from '#lib/domain/help.ts';
import { ROLES } from '#lib/domain/actor.ts';
import { homeOf, pagesFor } from '#lib/ui/frame/pages.ts';
import { DOCUMENTS } from './document-samples.ts';

/** One state of a component. The props are not held against the component's own: a misfit is shown as one. */
export interface Sample {
	readonly state: string;
	readonly props: Record<string, unknown>;
}

const label = (text: string) => ({ vi: text, en: text });
const text = (words: string) => createRawSnippet(() => ({ render: () => `<p>${words}</p>` }));

const NOW = '2023-07-05T09:00:00+07:00';
const PERIODS = ['2023-Q1', '2023-Q2', '2023-Q3'].map((period, at) => ({ period, isOpen: at < 2 }));
const FULL = { value: 0.743, numerator: 3308, denominator: 4450, reason: null };
const NONE = { value: null, numerator: null, denominator: null, reason: 'no-reports' };
const point = (period: string, value: number) => ({
	...FULL,
	period,
	value,
	low: null,
	high: null,
	missingCount: 0,
	isEstimated: false
});
const FIGURE = {
	...FULL,
	code: 'CT1',
	kind: 'ratio',
	counts: 'people',
	label: label('Outreach'),
	short: label('Outreach'),
	meaning: label('Of all beneficiaries, those who were reached.'),
	source: label('Plan, section II'),
	target: 1,
	low: FULL.value,
	high: FULL.value,
	missing: [],
	missingCount: 0,
	isEstimated: false,
	inPeriod: FULL,
	trend: [point('2022', 0.67), point('2023-Q1', 0.71), point('2023-Q2', 0.743)]
};
const MISSING = {
	...FIGURE,
	low: 0.506,
	high: 0.874,
	missing: ['A', 'B', 'C', 'D', 'E'].map((unit) => ({ unit, name: `Unit ${unit}` })),
	missingCount: 5
};
const EMPTY = { ...FIGURE, ...NONE, low: null, high: null, inPeriod: NONE, trend: [] };
const FIGURES: readonly (readonly [string, Record<string, unknown>])[] = [
	['with a value', FIGURE],
	['with units missing', MISSING],
	['target met, estimated', { ...FIGURE, value: 1, numerator: 4450, isEstimated: true }],
	[
		'money, year to date',
		{ ...FIGURE, counts: 'dong', numerator: 9_405_700_000, denominator: 14_425_000_000 }
	],
	['without a value', EMPTY],
	['withheld', { ...EMPTY, reason: 'withheld' }]
];
const tile = { target: 1, period: '2023-Q2', href: '#tile', isChosen: false };
const ACCOUNT = { userName: 'somebody', name: 'Somebody', isVisitor: false };
const UNIT = { code: '06808', name: 'Unit A', year: 2023 };
const HEADER = {
	theme: null,
	helpContact: null,
	path: '/obligations',
	routeId: '/obligations',
	home: '/',
	pages: []
};

const states = <T>(values: readonly T[], props: (value: T) => Record<string, unknown>): Sample[] =>
	values.map((value) => ({ state: String(value), props: props(value) }));

/** By kind and name. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
	...DOCUMENTS,
	'badge/PunctualityBadge': states(PUNCTUALITIES, (punctuality) => ({ punctuality, days: 3 })),
	'badge/ReviewBadge': states(['none', 'draft', 'submitted', 'returned', 'accepted', 'void'], (review) => ({
		review
	})),
	'chart/ShareBar': [
		{ state: 'value and target', props: { value: 0.74, target: 0.85 } },
		{ state: 'band', props: { value: 0.8, target: 1, low: 0.5, high: 0.87 } },
		{ state: 'without a value', props: { value: null, target: 1 } }
	],
	'chart/Sparkline': [
		{ state: 'three of five', props: { values: [0.67, 0.71, 0.74], slots: 5, target: 1, current: 2 } },
		{ state: 'a gap', props: { values: [0.67, null, 0.74], slots: 5, target: 0.85, current: 2 } },
		{ state: 'empty', props: { values: [], slots: 5, target: 1, current: -1 } }
	],
	'indicator/TargetTile': FIGURES.map(([state, figure]) => ({ state, props: { ...tile, figure } })),
	'indicator/PassportLink': [
		{ state: 'closed', props: { figure: FIGURE, look: '', children: text('74,3%') } }
	],
	'indicator/MissingNote': [
		{ state: 'named', props: { figure: MISSING } },
		{ state: 'counted only', props: { figure: { ...MISSING, missing: [], low: null, high: null } } }
	],
	'indicator/IndicatorTrend': [
		{ state: 'year so far', props: { figure: FIGURE, period: '2023-Q2' } },
		{ state: 'empty', props: { figure: EMPTY, period: '2023-Q2' } }
	],
	'picker/PeriodPicker': [
		{ state: 'three periods', props: { periods: PERIODS, chosen: '2023-Q2', action: '#picked' } }
	],
	'document/Notice': ['plain', 'warn', 'alarm'].map((tone) => ({
		state: tone,
		props: { tone, children: text('What happened, and what to do next.') }
	})),
	'form/TextField': [
		{ state: 'plain', props: { label: 'Name', name: 'a', hint: 'As it is written on paper' } },
		{ state: 'wrong', props: { label: 'Name', name: 'b', value: '?', error: 'Write a name.' } }
	],
	'form/FileField': ['', 'Chosen: report.xlsx'].map((chosen) => ({
		state: chosen || 'empty',
		props: { label: 'File', hint: 'Or drop it here', name: 'f', accept: '.xlsx', chosen, isInvalid: false }
	})),
	'frame/PageHeader': [
		{ state: 'nobody', props: { frame: { ...HEADER, account: null } } },
		...states(ROLES, (role) => ({
			frame: {
				...HEADER,
				account: { ...ACCOUNT, role },
				home: homeOf(role),
				pages: pagesFor({ role }, /ward|school/.test(role) ? UNIT : null, HEADER.path)
			}
		}))
	],
	'frame/DemoBanner': [{ state: 'demo', props: { now: NOW, path: '/', isTest: false, MoveClock: null } }],
	'frame/MoveClock': [{ state: 'closed', props: { now: NOW, path: '/' } }],
	'frame/SearchBox': [{ state: 'plain', props: { look: 'w-52' } }],
	'frame/HelpTopic': states(HELP_TOPICS, (topic) => ({ topic, audience: 'unit' })),
	'frame/HelpTerms': [{ state: 'two', props: { terms: ['overdue', 'late'] } }],
	'frame/HelpContact': [
		{ state: 'set up', props: { contact: 'The office, 8:00 to 17:00' } },
		{ state: 'not set up', props: { contact: null } }
	]
};
