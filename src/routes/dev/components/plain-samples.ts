import { PUNCTUALITIES, type Punctuality } from '#lib/domain/deadline.ts';
import type { Review } from '#lib/domain/standing.ts';
import type PunctualityBadge from '#lib/ui/badge/PunctualityBadge.svelte';
import type ReviewBadge from '#lib/ui/badge/ReviewBadge.svelte';
import type ShareBar from '#lib/ui/chart/ShareBar.svelte';
import type Sparkline from '#lib/ui/chart/Sparkline.svelte';
import type TrendChart from '#lib/ui/chart/TrendChart.svelte';
import type FileField from '#lib/ui/form/FileField.svelte';
import type NewPassword from '#lib/ui/form/NewPassword.svelte';
import type PasswordField from '#lib/ui/form/PasswordField.svelte';
import type ReasonField from '#lib/ui/form/ReasonField.svelte';
import type TextField from '#lib/ui/form/TextField.svelte';
import type PeriodPicker from '#lib/ui/picker/PeriodPicker.svelte';
import type { TableColumn } from '#lib/ui/table/columns.ts';
import type DataTable from '#lib/ui/table/DataTable.svelte';
import { cells, eachOf, markup, samplesOf, type Samples } from './sample.svelte.ts';

const REVIEWS: readonly Review[] = ['none', 'draft', 'submitted', 'returned', 'accepted', 'void'];
const PERIODS = ['2023-Q1', '2023-Q2', '2023-Q3'].map((period, at) => ({ period, isOpen: at < 2 }));
const FILE = { label: 'File', hint: 'Or drop it here', name: 'file', accept: '.xlsx' };
const PASSWORD = {
	...{ label: 'Password', showWords: 'Show the password', hideWords: 'Hide the password' },
	autocomplete: 'new-password' as const
};

interface Row {
	readonly name: string;
	readonly people: number | null;
}
const ROWS: readonly Row[] = [
	{ name: 'Unit A', people: 412 },
	{ name: 'Unit B', people: null },
	{ name: 'Unit C', people: 96 }
];
const COLUMNS: readonly TableColumn[] = [
	{ id: 'name', header: 'Unit', isRowHeader: true },
	{
		id: 'people',
		header: 'People',
		isNumeric: true,
		sort: { href: '#sorted', now: 'descending', says: 'Sort by people' }
	}
];
const TABLE = {
	caption: 'People of the units',
	columns: COLUMNS,
	rowId: ({ name }: Row) => name,
	cell: cells((column, { name, people }: Row) => (column === 'name' ? name : String(people ?? '–'))),
	none: 'Nothing to show'
};

/** States of the plain parts, by kind and name. */
export const PLAIN: Samples = {
	'badge/PunctualityBadge': eachOf<typeof PunctualityBadge, Punctuality>(PUNCTUALITIES, (punctuality) => ({
		punctuality,
		days: 3
	})),
	'badge/ReviewBadge': eachOf<typeof ReviewBadge, Review>(REVIEWS, (review) => ({ review })),
	'chart/ShareBar': samplesOf<typeof ShareBar>([
		['value and target', { value: 0.74, target: 0.85 }],
		['band', { value: 0.8, target: 1, low: 0.5, high: 0.87 }],
		['without a value', { value: null, target: 1 }]
	]),
	'chart/Sparkline': samplesOf<typeof Sparkline>([
		['three of five', { values: [0.67, 0.71, 0.74], slots: 5, target: 1, current: 2 }],
		['a gap', { values: [0.67, null, 0.74], slots: 5, target: 0.85, current: 2 }],
		['empty', { values: [], slots: 5, target: 1, current: -1 }]
	]),
	'chart/TrendChart': samplesOf<typeof TrendChart>([
		[
			'the frame of a chart and its table',
			{
				label: 'A trend',
				draw: () => {},
				table: markup('<p>The same figures as a table.</p>')
			}
		]
	]),
	'form/TextField': samplesOf<typeof TextField>([
		['plain', { label: 'Name', name: 'plain', hint: 'As it is written on paper' }],
		['wrong', { label: 'Name', name: 'wrong', value: '?', error: 'Write a name.' }],
		['a day', { label: 'Until', name: 'day', type: 'date', value: '2023-07-10' }]
	]),
	'form/PasswordField': samplesOf<typeof PasswordField>([
		['plain', { ...PASSWORD, name: 'password', hint: 'Twelve letters or more' }],
		['with a note', { ...PASSWORD, name: 'noted', note: 'Three more letters are needed.' }]
	]),
	'form/NewPassword': samplesOf<typeof NewPassword>([['plain', { userName: 'somebody' }]]),
	'form/ReasonField': samplesOf<typeof ReasonField>([
		['empty', { label: 'Reason', name: 'reason', hint: 'The sender reads it.', value: '' }],
		['written', { label: 'Reason', name: 'written', value: 'Does not agree with the list of payouts.' }]
	]),
	'form/FileField': samplesOf<typeof FileField>([
		['empty', { ...FILE, chosen: '' }],
		['chosen', { ...FILE, chosen: 'Chosen: report.xlsx' }],
		['wrong', { ...FILE, chosen: 'report.pdf is no workbook.', isInvalid: true }]
	]),
	'picker/PeriodPicker': samplesOf<typeof PeriodPicker>([
		['three periods, one not open yet', { periods: PERIODS, chosen: '2023-Q2', action: '#picked' }]
	]),
	'table/DataTable': samplesOf<typeof DataTable<Row>>([
		['rows, one without a number', { ...TABLE, rows: ROWS }],
		['empty', { ...TABLE, rows: [] }]
	])
};
