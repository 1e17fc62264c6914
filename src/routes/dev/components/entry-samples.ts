import type { PastFigures } from '#lib/domain/check.ts';
import { emptyContent } from '#lib/domain/typed-entry.ts';
import type EntryCell from '#lib/ui/entry/EntryCell.svelte';
import type EntryGrid from '#lib/ui/entry/EntryGrid.svelte';
import type EntryPanel from '#lib/ui/entry/EntryPanel.svelte';
import type EntryProblems from '#lib/ui/entry/EntryProblems.svelte';
import type EntryWords from '#lib/ui/entry/EntryWords.svelte';
import { markup, typedSamplesOf, type Samples, type Typing } from './sample.svelte.ts';
import { GROUPS, LIST, MATRIX } from './small-form.ts';

const PAST: PastFigures = {
	isSameYear: true,
	rows: GROUPS.map(({ code }, at) => ({
		group: code,
		values: { total: 200, with_account: 150, own_account: 140 - at, other_account: 10 + at, reached: 180 },
		remarks: {}
	}))
};

/** One row with an error, a warning and a returned cell; one estimated and blank with a reason; one hardly begun. */
const MIXED: Typing = {
	form: MATRIX,
	groups: GROUPS,
	past: PAST,
	active: { group: 'a', field: 'reached' },
	content: {
		cells: {
			...{ 'a/total': '412', 'a/own_account': '240', 'a/other_account': '20', 'a/reached': '500' },
			...{ 'a/amount': '1234567890', 'b/total': '190', 'b/own_account': '139', 'b/reached': '180' },
			...{ 'b/amount': '0', 'c/own_account': 'twelve' }
		},
		remarks: {
			'b/total': { state: 'estimated' },
			'b/other_account': { state: 'blank', reason: 'The bank has not answered yet' },
			'b/amount': { state: 'nil' }
		},
		texts: { difficulties: 'Two hamlets have no place to take money out.' },
		acceptedMethods: null,
		providers: null
	}
};
const EMPTY: Typing = { ...MIXED, past: null, active: null, content: emptyContent(MATRIX) };
const TUITION: Typing = {
	form: LIST,
	groups: [],
	past: null,
	active: null,
	content: {
		...emptyContent(LIST),
		cells: { '/transfer': '620000000', '/wallet': '80000000', '/cash': '200000000' },
		acceptedMethods: ['transfer'],
		providers: 'A bank\nA wallet'
	}
};
const at = (group: string, field: string): Typing => ({ ...MIXED, active: { group, field } });
const fieldAt = (code: string) => MATRIX.fields.find((one) => one.code === code) ?? MATRIX.fields[0]!;
const cell = (group: string, code: string, isReturned = false) => ({
	field: fieldAt(code),
	group,
	label: `${code} of group ${group}`,
	row: 0,
	column: 0,
	isReturned
});
const panel = {
	past: '2023-Q1',
	children: markup('<p class="border-b border-line px-3 py-1 text-sm">Where what was typed is kept.</p>')
} as const;

/** States of the typed form, by kind and name. */
export const ENTRY: Samples = {
	'entry/EntryCell': typedSamplesOf<typeof EntryCell>([
		['as last time', at('b', 'reached'), cell('b', 'reached')],
		['an error', at('a', 'reached'), cell('a', 'reached')],
		['a warning', at('a', 'own_account'), cell('a', 'own_account')],
		['returned', at('a', 'other_account'), cell('a', 'other_account', true)],
		['not a number', at('c', 'own_account'), cell('c', 'own_account')],
		['estimated', at('b', 'total'), cell('b', 'total')],
		['not available', at('b', 'other_account'), cell('b', 'other_account')],
		['nothing to report', at('b', 'amount'), cell('b', 'amount')],
		['not filled in', EMPTY, cell('c', 'total')],
		['counted by the form', MIXED, cell('a', 'with_account')]
	]),
	'entry/EntryGrid': typedSamplesOf<typeof EntryGrid>([
		[
			'errors, warnings, a returned cell, blanks',
			MIXED,
			{ caption: 'A form', returned: new Set(['a/other_account']) }
		],
		['nothing typed yet', EMPTY, { caption: 'An empty form', returned: new Set() }],
		['one column', TUITION, { caption: 'Tuition', returned: new Set() }]
	]),
	'entry/EntryPanel': typedSamplesOf<typeof EntryPanel>([
		['an error in the cell', MIXED, panel],
		['a cell that is not available', at('b', 'other_account'), panel],
		['a sum', at('a', 'with_account'), panel],
		['no cell chosen, no period before', EMPTY, { ...panel, past: null }]
	]),
	'entry/EntryProblems': typedSamplesOf<typeof EntryProblems>([
		['while typing', MIXED, { hasBlanks: false }],
		['asked for, with empty cells', MIXED, { hasBlanks: true }],
		['nothing is wrong: nothing is shown', TUITION, { hasBlanks: true }]
	]),
	'entry/EntryWords': typedSamplesOf<typeof EntryWords>([
		['texts', MIXED, {}],
		['methods and providers', TUITION, {}]
	])
};
