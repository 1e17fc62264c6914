import { expect, test } from 'vitest';
import { figuresOf, type Figure } from '#lib/domain/figure.ts';
import type { FormDefinition } from '#lib/domain/form.ts';
import { figureLines, marksOf, shareOf, watchedShare } from '#lib/ui/document/figure-view.ts';
import { formBm01 } from '../../seeds/catalogue/form-bm01.ts';
import { formBm03 } from '../../seeds/catalogue/form-bm03.ts';
import { groups } from '../../seeds/catalogue/groups.ts';

const everyGroup = (form: FormDefinition, value: number): Figure[] =>
	figuresOf(
		groups.map(({ code }) => ({
			group: code,
			values: Object.fromEntries(form.fields.map((field) => [field.code, value])),
			remarks: {}
		})),
		form
	);

const TUITION: Record<string, number> = {
	collected: 1000,
	transfer_qr: 600,
	cash: 400,
	refund_cashless: 100,
	refund_cash: 50
};
const tuition = (values: Record<string, number>): Figure[] =>
	formBm03.fields.map(({ code }) => ({
		group: null,
		field: code,
		value: values[code] ?? 0,
		state: 'reported'
	}));

test('fields stand down and groups across, each line with its total', () => {
	const lines = figureLines(formBm01, groups, everyGroup(formBm01, 3), new Map());
	expect(lines.map(({ field }) => field.code)).toEqual(formBm01.fields.map(({ code }) => code));
	expect(lines.every(({ figures, total }) => figures.length === groups.length && total === 12)).toBe(true);
});

test('what is not available is no zero: the line has no total', () => {
	const figures = everyGroup(formBm01, 3).map((figure): Figure =>
		figure.group === 'gn' && figure.field === 'reached'
			? { ...figure, value: null, state: 'blank', reason: 'x' }
			: figure
	);
	const lines = figureLines(formBm01, groups, figures, new Map());
	expect(lines.find(({ field }) => field.code === 'reached')?.total).toBeNull();
	expect(lines.find(({ field }) => field.code === 'total')?.total).toBe(12);
});

test('parts of a total are told from what stands for itself', () => {
	const parts = (form: FormDefinition): string[] =>
		figureLines(form, groups, [], new Map()).flatMap(({ field, isPart }) => (isPart ? [field.code] : []));
	expect(parts(formBm01)).toEqual([
		...['own_account', 'authorised_account', 'bank', 'e_wallet', 'mobile_money', 'other_account']
	]);
	expect(parts(formBm03)).toEqual(formBm03.fields.flatMap(({ code, method }) => (method ? [code] : [])));
});

test('a returned figure is marked as such even if the checks noticed it too; notes mark nothing', () => {
	const marks = marksOf(
		[{ group: 'gn', field: 'total' }],
		[
			{ kind: 'moved', code: 'moved-much', severity: 'warning', group: 'gn', field: 'total' },
			{ kind: 'fell', code: 'reached-fell', severity: 'warning', group: 'gn', field: 'reached' },
			{ kind: 'total-computed', code: 'total-computed', severity: 'note', group: null, field: 'monthly' }
		]
	);
	expect([...marks]).toEqual([
		['gn/total', 'returned'],
		['gn/reached', 'warned']
	]);
});

test('a method is held against all that was collected, the share against what is left after refunds', () => {
	const figures = tuition(TUITION);
	const lines = figureLines(formBm03, [], figures, new Map());
	const lineOf = (code: string) => lines.find(({ field }) => field.code === code)!;
	expect(shareOf(lines, lineOf('transfer_qr'))).toBe(0.6);
	expect(shareOf(lines, lineOf('charged'))).toBeNull();
	expect(watchedShare(formBm03, figures)).toBeCloseTo(500 / 850, 12);
	expect(watchedShare(formBm03, tuition({}))).toBeNull();
	expect(watchedShare(formBm01, figures)).toBeNull();
});
