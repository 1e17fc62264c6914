import { figureKey } from '#lib/domain/report-reading.ts';
import type ChangeNote from '#lib/ui/document/ChangeNote.svelte';
import type CompareNote from '#lib/ui/document/CompareNote.svelte';
import { figureLines, marksOf } from '#lib/ui/document/figure-view.ts';
import type FigureCell from '#lib/ui/document/FigureCell.svelte';
import type FigureColumns from '#lib/ui/document/FigureColumns.svelte';
import type FigureList from '#lib/ui/document/FigureList.svelte';
import type FigureMatrix from '#lib/ui/document/FigureMatrix.svelte';
import type FigureValue from '#lib/ui/document/FigureValue.svelte';
import { markup, samplesOf, type Samples } from './sample.svelte.ts';
import { FIGURES, GROUPS, LIST, LIST_FIGURES, MATRIX, PAST_FIGURES } from './small-form.ts';

const MARKS = marksOf(
	[{ group: 'a', field: 'own_account' }],
	[{ kind: 'moved', code: 'moved', severity: 'warning', group: 'b', field: 'total' }]
);
const past = (isSameYear: boolean) => ({ figures: PAST_FIGURES, isSameYear, isSameKind: true });
const PLAIN = figureLines(MATRIX, GROUPS, FIGURES, new Map());
const COMPARED = figureLines(MATRIX, GROUPS, FIGURES, MARKS, past(true));
const OVER_YEARS = figureLines(MATRIX, GROUPS, FIGURES, MARKS, past(false));
const TUITION = figureLines(LIST, [], LIST_FIGURES, marksOf([{ group: null, field: 'cash' }], []), {
	...past(true),
	figures: LIST_FIGURES.map((one) => ({ ...one, value: Math.round((one.value ?? 0) * 0.7) }))
});
const EMPTY = figureLines(MATRIX, GROUPS, [], new Map());

const hrefOf = (key: string) => `#figure-${key}`;
const CHOICE = {
	form: 'no-form',
	chosen: new Set([figureKey('a', 'own_account')]),
	nameOf: (group: string | null, field: string) => `${field} of group ${group ?? 'all'}`,
	onchoose: () => undefined
};
const cellOf = (lines: typeof COMPARED, field: string, group: string) =>
	lines.find((line) => line.field.code === field)!.figures.find((figure) => figure.group === group)!;
const change = { before: 200, difference: 12, fraction: 0.06, isLarge: false };
const matrix = { form: MATRIX, groups: GROUPS };

/** States of figures as they are read, by kind and name. */
export const FIGURE_TABLES: Samples = {
	'document/FigureValue': samplesOf<typeof FigureValue>([
		['a number', { value: 1234 }],
		['estimated', { value: 1234, state: 'estimated' }],
		['nothing to report', { value: 0, state: 'nil' }],
		['not available', { value: null, state: 'blank', reason: 'Not collected' }],
		['returned', { value: 12, mark: 'returned' }],
		['warned, leading on', { value: 12, mark: 'warned', href: '#figure' }]
	]),
	'document/ChangeNote': samplesOf<typeof ChangeNote>([
		['more', { change }],
		['less', { change: { ...change, difference: -12, fraction: -0.06 } }],
		['much more', { change: { ...change, difference: 140, fraction: 0.7, isLarge: true } }],
		['much less', { change: { ...change, difference: -140, fraction: -0.7, isLarge: true } }],
		['from nothing', { change: { before: 0, difference: 12, fraction: null, isLarge: false } }],
		['the same', { change: { ...change, difference: 0, fraction: 0 } }]
	]),
	'document/CompareNote': samplesOf<typeof CompareNote>([
		['the period before', { form: MATRIX, lines: COMPARED, past: { period: '2023-Q1', version: 2 } }],
		['over a turn of the year', { form: MATRIX, lines: OVER_YEARS, past: { period: '2022-Q4', version: 1 } }],
		['nothing before', { form: MATRIX, lines: PLAIN, past: null }]
	]),
	'document/FigureCell': samplesOf<typeof FigureCell>([
		['with its change', { figure: cellOf(COMPARED, 'total', 'a') }],
		['returned, much less', { figure: cellOf(COMPARED, 'own_account', 'a'), hrefOf }],
		['warned and estimated', { figure: cellOf(COMPARED, 'total', 'b'), hrefOf }],
		['not available', { figure: cellOf(COMPARED, 'other_account', 'b') }],
		['to be chosen', { figure: cellOf(PLAIN, 'reached', 'a'), choice: CHOICE }],
		['chosen', { figure: cellOf(PLAIN, 'own_account', 'a'), choice: CHOICE }]
	]),
	'document/FigureMatrix': samplesOf<typeof FigureMatrix>([
		['figures alone', { ...matrix, lines: PLAIN }],
		['with changes and marks, one asked for', { ...matrix, lines: COMPARED, hrefOf, asked: 'b/reached' }],
		['cells being chosen', { ...matrix, lines: COMPARED, choice: CHOICE }],
		['nothing reported', { ...matrix, lines: EMPTY }]
	]),
	'document/FigureList': samplesOf<typeof FigureList>([
		['figures with marks and changes', { form: LIST, figures: LIST_FIGURES, lines: TUITION, hrefOf }],
		['nothing reported', { form: LIST, figures: [], lines: figureLines(LIST, [], [], new Map()) }]
	]),
	'document/FigureColumns': samplesOf<typeof FigureColumns>([
		[
			'all columns on a desk, one at a time on a phone',
			{
				names: ['First', 'Second'],
				first: 1,
				children: markup(
					'<table class="table-plain"><tbody><tr><td data-column="0">Of the first</td><td data-column="1">Of the second</td></tr></tbody></table>'
				)
			}
		]
	])
};
