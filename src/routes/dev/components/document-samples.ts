import type { Problem } from '#lib/domain/problem.ts';
import type { ExcerptCell, RowExcerpt } from '#lib/domain/sheet-excerpt.ts';
import type Notice from '#lib/ui/document/Notice.svelte';
import type ProblemList from '#lib/ui/document/ProblemList.svelte';
import type ProblemsInSheet from '#lib/ui/document/ProblemsInSheet.svelte';
import type ReceiptBlock from '#lib/ui/document/ReceiptBlock.svelte';
import type RefusedWhy from '#lib/ui/document/RefusedWhy.svelte';
import type SheetPicture from '#lib/ui/document/SheetPicture.svelte';
import { eachOf, markup, samplesOf, type Samples } from './sample.svelte.ts';
import { GROUPS, MATRIX } from './small-form.ts';

const SHEET = 'Report';
const PROBLEMS: readonly Problem[] = [
	{
		...{ kind: 'not-a-number', code: 'not-a-number', severity: 'error', text: 'twelve' },
		...{ sheet: SHEET, cell: 'C10', group: 'a', field: 'total' }
	},
	{
		...{ kind: 'ambiguous-number', code: 'ambiguous-number', severity: 'question', text: '1.234' },
		...{ sheet: SHEET, cell: 'D11', group: 'b', field: 'own_account' }
	},
	{
		...{ kind: 'moved', code: 'moved', severity: 'warning', found: 412, against: 200 },
		...{ group: 'a', field: 'reached' }
	},
	{
		...{ kind: 'number-as-text', code: 'number-as-text', severity: 'note', text: '12' },
		...{ sheet: SHEET, cell: 'F10', group: 'a', field: 'reached' }
	}
];
const MANY: readonly Problem[] = Array.from({ length: 34 }, (_, at) => ({
	kind: 'negative',
	code: 'negative',
	severity: 'error',
	text: String(-1 - at),
	sheet: SHEET,
	cell: 'C10',
	group: 'a',
	field: 'total'
}));
const cell = (address: string, more: Partial<ExcerptCell> = {}): ExcerptCell => ({
	address,
	value: null,
	text: '',
	fault: null,
	...more
});
const column = (
	letter: string,
	row: number,
	heading: string | null,
	more: Partial<ExcerptCell>,
	isAfterGap = false
) => ({ letter, heading, isAfterGap, cell: cell(`${letter}${row}`, more) });
const ROW: RowExcerpt = {
	sheet: SHEET,
	row: 10,
	label: 'Group A',
	columns: [
		column('B', 10, null, { text: 'Group A' }),
		column('C', 10, 'People in all', { text: 'twelve', fault: 'error' }),
		column('D', 10, 'With an account', { value: 260 }),
		column('K', 10, 'Reached by outreach', { value: 412, text: '=K9*2', fault: 'warning' }, true)
	]
};
const BARE: RowExcerpt = {
	sheet: SHEET,
	row: 11,
	label: null,
	columns: [
		column('C', 11, null, { fault: 'error' }),
		column('D', 11, null, { text: '1.234', fault: 'warning' })
	]
};
const RECEIPT = {
	submittedAt: '2023-07-04T15:20:00+07:00',
	version: 1,
	receipt: 'BM-01-2023-Q2-00000-1-0000000000'
};
const form = { form: MATRIX, groups: GROUPS };

/** States of what a report is told with, by kind and name. */
export const DOCUMENTS: Samples = {
	'document/Notice': [
		...eachOf<typeof Notice, 'plain' | 'warn' | 'alarm'>(['plain', 'warn', 'alarm'], (tone) => ({
			tone,
			children: markup('<p>What happened, and what to do next.</p>')
		})),
		...samplesOf<typeof Notice>([
			[
				'an error that is read out',
				{ tone: 'alarm', role: 'alert', children: markup('<p>The reason is missing.</p>') }
			]
		])
	],
	'document/ProblemList': samplesOf<typeof ProblemList>([
		['one of each severity', { ...form, problems: PROBLEMS }],
		['under a picture of the row', { ...form, problems: PROBLEMS.slice(0, 2), isPictured: true }],
		['leading to the figures', { ...form, problems: PROBLEMS.slice(2, 3), hrefOf: () => '#figure' }]
	]),
	'document/ProblemsInSheet': samplesOf<typeof ProblemsInSheet>([
		['by row, and what belongs to none', { ...form, problems: PROBLEMS, excerpts: [ROW, BARE] }],
		['more than are shown at once', { ...form, problems: MANY, excerpts: [ROW] }]
	]),
	'document/RefusedWhy': samplesOf<typeof RefusedWhy>([
		['by itself', { code: 'reason-needed' }],
		[
			'overtaken by somebody known by name',
			{
				code: 'already-reviewed',
				happened: [
					{
						...{ deed: 'accept', version: 2, at: '2023-04-04T10:32:00+07:00' },
						by: { kind: 'account', name: 'Reviewer A', role: 'office-head' }
					}
				]
			}
		],
		[
			'as a unit is told it',
			{
				code: 'already-accepted',
				happened: [
					{
						...{ deed: 'accept', version: 2, at: '2023-04-04T10:32:00+07:00' },
						by: { kind: 'role', role: 'office-staff' }
					}
				]
			}
		]
	]),
	'document/SheetPicture': samplesOf<typeof SheetPicture>([
		['an error, a formula, columns left out', { excerpt: ROW }],
		['a sheet without headings, an empty cell', { excerpt: BARE }]
	]),
	'document/ReceiptBlock': samplesOf<typeof ReceiptBlock>([
		['on time', { ...RECEIPT, punctuality: 'on-time', days: 0 }],
		['late', { ...RECEIPT, punctuality: 'late', days: 2 }],
		['owed by nobody', { ...RECEIPT, punctuality: 'exempt', days: 0 }]
	])
};
