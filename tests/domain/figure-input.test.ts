import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import { rowsFromFigures } from '#lib/domain/figure-input.ts';
import { groups, listForm, matrixForm } from '../support/small-form.ts';

const figure = (
	group: string | null,
	field: string,
	value: number | null,
	more: Partial<Figure> = {}
): Figure => ({
	group,
	field,
	value,
	state: 'reported',
	...more
});
const row = (group: string): Figure[] => [
	figure(group, 'total', 10),
	figure(group, 'with_account', 8),
	figure(group, 'paid', 5),
	figure(group, 'amount', 5_000_000)
];
const whole = [...row('ncc'), ...row('gn')];
const without = (field: string): Figure[] => whole.filter((one) => one.group !== 'gn' || one.field !== field);
const told = (figures: Figure[]) =>
	rowsFromFigures(figures, matrixForm, groups).problems.map(({ kind, group, field }) => [
		kind,
		group,
		field ?? null
	]);

describe('figures of groups', () => {
	test('become rows', () => {
		const values = { total: 10, with_account: 8, paid: 5, amount: 5_000_000 };
		expect(rowsFromFigures(whole, matrixForm, groups)).toEqual({
			rows: [
				{ group: 'ncc', values, remarks: {} },
				{ group: 'gn', values, remarks: {} }
			],
			problems: []
		});
	});

	test.each<[string, Figure[], [string, string | null, string | null][]]>([
		[
			'a field we do not know',
			[...whole, figure('gn', 'toString', 1)],
			[['unknown-field', 'gn', 'toString']]
		],
		[
			'a group we do not know',
			[...whole, figure('__proto__', 'total', 1)],
			[['unknown-group', '__proto__', 'total']]
		],
		[
			'no group on a form with groups',
			[...whole, figure(null, 'total', 1)],
			[['unknown-group', null, 'total']]
		],
		['a figure twice', [...whole, figure('gn', 'total', 1)], [['duplicate-field', 'gn', 'total']]],
		['a missing field', without('paid'), [['missing-field', 'gn', 'paid']]],
		['a missing group is told once', row('ncc'), [['missing-group', 'gn', null]]],
		['a negative', [...without('paid'), figure('gn', 'paid', -1)], [['negative', 'gn', 'paid']]],
		['half a person', [...without('paid'), figure('gn', 'paid', 0.5)], [['fraction', 'gn', 'paid']]],
		[
			'more people than there can be',
			[...without('paid'), figure('gn', 'paid', 1e7)],
			[['too-large', 'gn', 'paid']]
		],
		['as many đồng', [...without('amount'), figure('gn', 'amount', 1e7)], []],
		['nothing at all', [...without('paid'), figure('gn', 'paid', null)], [['blank', 'gn', 'paid']]],
		[
			'a blank without a reason',
			[...without('paid'), figure('gn', 'paid', null, { state: 'blank', reason: ' ' })],
			[['blank', 'gn', 'paid']]
		],
		[
			'a blank with a number',
			[...without('paid'), figure('gn', 'paid', 3, { state: 'blank', reason: 'mất sổ' })],
			[['blank', 'gn', 'paid']]
		],
		[
			'nothing arose, with a number',
			[...without('paid'), figure('gn', 'paid', 3, { state: 'nil' })],
			[['too-large', 'gn', 'paid']]
		],
		['nothing arose', [...without('paid'), figure('gn', 'paid', 0, { state: 'nil' })], []],
		[
			'two mistakes at once',
			[...without('paid'), figure('gn', 'paid', -1), figure('x', 'paid', 1)],
			[
				['unknown-group', 'x', 'paid'],
				['negative', 'gn', 'paid']
			]
		]
	])('%s', (_, figures, expected) => {
		expect(told(figures)).toEqual(expected);
	});

	test('a blank with a reason and an estimate are kept as such', () => {
		const figures = [
			...without('paid').filter(({ group, field }) => group !== 'gn' || field !== 'total'),
			figure('gn', 'paid', null, { state: 'blank', reason: ' Bưu điện chưa gửi ' }),
			figure('gn', 'total', 9, { state: 'estimated' })
		];
		const { rows, problems } = rowsFromFigures(figures, matrixForm, groups);
		expect(problems).toEqual([]);
		expect(rows[1]).toMatchObject({
			values: { paid: null, total: 9 },
			remarks: { paid: { state: 'blank', reason: 'Bưu điện chưa gửi' }, total: { state: 'estimated' } }
		});
	});
});

describe('figures of a list', () => {
	const methods = { transfer_qr: 500, e_wallet: 300, cash: 200 };
	const lines = Object.entries({ payers: 12, ...methods }).map(([field, value]) =>
		figure(null, field, value)
	);

	test('what may be left out is 0 and a total is counted', () => {
		const { rows, problems } = rowsFromFigures(lines, listForm, groups);
		expect(rows).toEqual([
			{ group: null, values: { payers: 12, ...methods, collected: 1000, refund: 0 }, remarks: {} }
		]);
		expect(problems).toMatchObject([
			{ kind: 'total-computed', severity: 'note', field: 'collected', found: 1000 }
		]);
	});

	test.each<[number, object[]]>([
		[1000, []],
		[999, [{ kind: 'total-mismatch', field: 'collected', found: 999, against: 1000 }]]
	])('a given total of %d', (value, expected) => {
		const { problems } = rowsFromFigures([...lines, figure(null, 'collected', value)], listForm, groups);
		expect(problems).toMatchObject(expected);
		expect(problems).toHaveLength(expected.length);
	});

	test('a total of what is not available is not available for the same reason', () => {
		const unknown = figure(null, 'cash', null, { state: 'blank', reason: 'thủ quỹ nghỉ' });
		const { rows, problems } = rowsFromFigures([...lines.slice(0, 3), unknown], listForm, groups);
		expect(problems).toEqual([]);
		expect(rows[0]?.values.collected).toBeNull();
		expect(rows[0]?.remarks.collected).toEqual({ state: 'blank', reason: 'thủ quỹ nghỉ' });
	});
});
