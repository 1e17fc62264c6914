import type { Sample } from './samples.svelte.ts';

const both = (text: string) => ({ vi: text, en: text });
const field = (code: string, name: string, more: object = {}) => ({
	code,
	label: both(name),
	short: both(name),
	measure: 'people',
	nature: 'stock',
	...more
});
const FORM = {
	code: 'BM-01',
	version: 1,
	label: both('A form'),
	unitKind: 'ward',
	layout: 'matrix',
	titles: [],
	totalHeadings: [],
	fields: [field('total', 'People in all', { no: 1 }), field('with_account', 'With an account', { no: 2 })],
	checks: [],
	texts: [],
	isProvisional: true
};
const GROUPS = ['a', 'b'].map((code) => ({
	code,
	label: both(`Group ${code.toUpperCase()}`),
	short: both(code)
}));
const figure = (group: string | null, code: string, value: number | null, more: object = {}) => ({
	group,
	field: code,
	value,
	state: value === null ? 'blank' : 'reported',
	mark: null,
	...more
});
const LINES = [
	{
		field: FORM.fields[0],
		isPart: false,
		total: 428,
		figures: [figure('a', 'total', 412), figure('b', 'total', 16, { state: 'estimated', mark: 'warned' })]
	},
	{
		field: FORM.fields[1],
		isPart: false,
		total: null,
		figures: [
			figure('a', 'with_account', 240, { mark: 'returned' }),
			figure('b', 'with_account', null, { reason: 'Not collected' })
		]
	}
];
const PROBLEMS = [
	{ kind: 'not-a-number', code: 'not-a-number', severity: 'error', cell: 'C10', text: 'twelve' },
	{ kind: 'ambiguous-number', code: 'ambiguous-number', severity: 'question', cell: 'D4', text: '1.234' },
	{ kind: 'moved', code: 'moved', severity: 'warning', group: 'a', field: 'total', found: 412, against: 200 },
	{ kind: 'number-as-text', code: 'number-as-text', severity: 'note', cell: 'F8', text: '12' }
];
const RECEIPT = {
	submittedAt: '2023-07-04T15:20:00+07:00',
	version: 1,
	receipt: 'BM-01-2023-Q2-00000-1-0000000000'
};

/** States of what a report is shown with, by kind and name. */
export const DOCUMENTS: Readonly<Record<string, readonly Sample[]>> = {
	'document/ProblemList': [
		{ state: 'one of each severity', props: { problems: PROBLEMS, form: FORM, groups: GROUPS } }
	],
	'document/ReceiptBlock': [
		{ state: 'on time', props: { ...RECEIPT, punctuality: 'on-time', days: 0 } },
		{ state: 'late', props: { ...RECEIPT, punctuality: 'late', days: 2 } }
	],
	'document/FigureMatrix': [
		{ state: 'marked, estimated, blank', props: { form: FORM, groups: GROUPS, lines: LINES } }
	],
	'document/FigureList': [
		{
			state: 'one figure a line',
			props: {
				form: { ...FORM, layout: 'list' },
				figures: [],
				lines: LINES.map((line) => ({ ...line, figures: line.figures.slice(0, 1) }))
			}
		}
	],
	'document/FigureValue': [
		{ state: 'a number', props: { value: 1234 } },
		{ state: 'estimated', props: { value: 1234, state: 'estimated' } },
		{ state: 'nothing to report', props: { value: 0, state: 'nil' } },
		{ state: 'not available', props: { value: null, state: 'blank', reason: 'Not collected' } },
		{ state: 'returned', props: { value: 12, mark: 'returned' } },
		{ state: 'warned', props: { value: 12, mark: 'warned' } }
	]
};
