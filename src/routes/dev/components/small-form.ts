import type { Figure, FigureState } from '#lib/domain/figure.ts';
import type { FormDefinition, FormField, PolicyGroup } from '#lib/domain/form.ts';
import { both } from './sample.svelte.ts';

/** A form small enough to see whole, with every kind of field and check that components tell apart. */

const field = (
	code: string,
	name: string,
	more: Partial<FormField> & Pick<FormField, 'nature'>
): FormField => ({
	code,
	label: both(name),
	short: both(name),
	measure: 'people',
	...more
});

export const MATRIX: FormDefinition = {
	code: 'BM-01',
	version: 1,
	label: both('A form with groups'),
	unitKind: 'ward',
	layout: 'matrix',
	titles: [],
	totalHeadings: [],
	fields: [
		field('total', 'People in all', {
			no: 1,
			nature: 'stock',
			meaning: both('Everybody on the list at the end of the quarter.')
		}),
		field('with_account', 'With an account', {
			no: 2,
			nature: 'stock',
			sumOf: ['own_account', 'other_account']
		}),
		field('own_account', 'Of these: their own', { no: 3, nature: 'stock' }),
		field('other_account', 'Of these: somebody else’s', { no: 4, nature: 'stock' }),
		field('reached', 'Reached by outreach', { no: 5, nature: 'stock-in-year' }),
		field('amount', 'Money paid out', { no: 6, nature: 'flow', measure: 'dong' })
	],
	sections: [
		{ label: both('Accounts'), fields: ['total', 'with_account', 'own_account', 'other_account'] },
		{ label: both('Outreach and payout'), fields: ['reached', 'amount'] }
	],
	checks: [
		{ code: 'reached-exceeds', severity: 'error', kind: 'at-most', parts: ['reached'], limit: 'total' },
		{ code: 'accounts-exceed', severity: 'error', kind: 'at-most', parts: ['with_account'], limit: 'total' },
		{ code: 'moved', severity: 'warning', kind: 'moved', fraction: 0.3, from: 20 }
	],
	texts: [
		{ code: 'difficulties', label: both('Difficulties'), headings: [] },
		{ code: 'proposals', label: both('Proposals'), headings: [] }
	],
	isProvisional: true
};

export const GROUPS: readonly PolicyGroup[] = ['a', 'b', 'c'].map((code) => ({
	code,
	label: both(`People of the policy group ${code.toUpperCase()}`),
	short: both(`Group ${code.toUpperCase()}`)
}));

export const LIST: FormDefinition = {
	...MATRIX,
	code: 'BM-03',
	label: both('A form without groups'),
	unitKind: 'school',
	layout: 'list',
	fields: [
		field('collected', 'Collected', {
			nature: 'flow',
			measure: 'dong',
			sumOf: ['transfer', 'wallet', 'cash']
		}),
		field('transfer', 'By transfer', { nature: 'flow', measure: 'dong', method: 'cashless' }),
		field('wallet', 'By e-wallet', { nature: 'flow', measure: 'dong', method: 'cashless' }),
		field('cash', 'In cash', { nature: 'flow', measure: 'dong', method: 'cash' })
	],
	sections: [{ label: both('Tuition'), fields: ['collected', 'transfer', 'wallet', 'cash'] }],
	checks: [
		{
			code: 'share-moved',
			severity: 'warning',
			kind: 'share-moved',
			by: 0.2,
			part: { collected: 1, cash: -1 },
			whole: { collected: 1 }
		}
	],
	texts: [],
	acceptedMethodsHeadings: [],
	providersHeadings: []
};

const figure = (
	group: string | null,
	code: string,
	value: number | null,
	state: FigureState = value === null ? 'blank' : 'reported',
	reason?: string
): Figure => ({ group, field: code, value, state, ...(reason ? { reason } : {}) });

const REASON = 'The list of the second half has not come in yet';

export const FIGURES: readonly Figure[] = [
	...[figure('a', 'total', 412), figure('b', 'total', 16, 'estimated'), figure('c', 'total', 0, 'nil')],
	...[figure('a', 'with_account', 260), figure('b', 'with_account', null), figure('c', 'with_account', 0)],
	...[figure('a', 'own_account', 240), figure('b', 'own_account', 12), figure('c', 'own_account', 0)],
	...[
		figure('a', 'other_account', 20),
		figure('b', 'other_account', null, 'blank', REASON),
		figure('c', 'other_account', 0)
	],
	...[figure('a', 'reached', 400), figure('b', 'reached', 16), figure('c', 'reached', 0, 'nil')],
	...[figure('a', 'amount', 1_234_567_890), figure('b', 'amount', 4_000_000), figure('c', 'amount', 0)]
];

export const PAST_FIGURES: readonly Figure[] = FIGURES.map(({ group, field: code, value }) =>
	figure(
		group,
		code,
		value === null ? 9 : code === 'own_account' ? Math.round(value * 1.6) : value - (value % 7)
	)
);

export const LIST_FIGURES: readonly Figure[] = [
	figure(null, 'collected', 900_000_000),
	figure(null, 'transfer', 620_000_000),
	figure(null, 'wallet', 80_000_000),
	figure(null, 'cash', 200_000_000)
];
