import { describe, expect, test } from 'vitest';
import { checkRows, locate } from '#lib/domain/check.ts';
import type { FigureRow } from '#lib/domain/figure.ts';
import type { Check, FormDefinition, FormField } from '#lib/domain/form.ts';
import { field, matrixForm } from '../support/small-form.ts';

type Values = FigureRow['values'];
const row = (values: Values, group: string | null = 'ncc'): FigureRow => ({ group, values, remarks: {} });
const fields: FormField[] = [
	field('a', 'A'),
	field('b', 'B'),
	field('c', 'C'),
	field('reached', 'Đã vận động', { nature: 'stock-in-year' }),
	field('flow', 'Thu', { nature: 'flow', measure: 'dong' }),
	field('qr', 'QR', { measure: 'dong', method: 'cashless' }),
	field('cash', 'Tiền mặt', { measure: 'dong', method: 'cash' })
];
const formWith = (...checks: Check[]): FormDefinition => ({ ...matrixForm, fields, checks });
const base = { code: 'odd', severity: 'error' } as const;
const sum: Check = { ...base, kind: 'sum', total: 'a', parts: ['b', 'c'] };
const atMost: Check = { ...base, kind: 'at-most', parts: ['b', 'c'], limit: 'a' };
const peopleAndMoney: Check = { ...base, kind: 'people-and-money', people: 'a', money: 'b' };
const perPerson: Check = { ...base, kind: 'per-person', people: 'a', money: 'b', low: 100, high: 1000 };

describe('figures of one row', () => {
	test.each<[string, Check, Values, object | null]>([
		['a sum that agrees', sum, { a: 3, b: 1, c: 2 }, null],
		[
			'a sum that differs',
			sum,
			{ a: 4, b: 1, c: 2 },
			{ field: 'a', fields: ['b', 'c'], found: 4, against: 3 }
		],
		['a sum of what is blank', sum, { a: 4, b: null, c: 2 }, null],
		['a sum of what was not read', sum, { a: 4, c: 2 }, null],
		['as many as there are', atMost, { a: 3, b: 1, c: 2 }, null],
		[
			'more than there are',
			atMost,
			{ a: 2, b: 1, c: 2 },
			{ field: 'b', fields: ['c', 'a'], found: 3, against: 2 }
		],
		['people and money', peopleAndMoney, { a: 1, b: 1 }, null],
		['neither', peopleAndMoney, { a: 0, b: 0 }, null],
		[
			'people without money',
			peopleAndMoney,
			{ a: 5, b: 0 },
			{ field: 'b', fields: ['a'], found: 0, against: 5 }
		],
		[
			'money without people',
			peopleAndMoney,
			{ a: 0, b: 9 },
			{ field: 'a', fields: ['b'], found: 0, against: 9 }
		],
		['enough a person', perPerson, { a: 10, b: 1000 }, null],
		[
			'too little a person',
			perPerson,
			{ a: 10, b: 990 },
			{ field: 'b', fields: ['a'], found: 99, against: 100 }
		],
		['too much a person', perPerson, { a: 1, b: 1001 }, { field: 'b', found: 1001, against: 1000 }],
		['money for nobody', perPerson, { a: 0, b: 5 }, null]
	])('%s', (_, check, values, expected) => {
		const problems = checkRows([row(values)], formWith(check), null, null);
		expect(problems).toEqual(
			expected ? [expect.objectContaining({ kind: check.kind, ...base, group: 'ncc', ...expected })] : []
		);
	});

	test.each<[string, string[] | null, string[]]>([
		['not among those accepted', [], ['qr']],
		['accepted', ['qr'], []],
		['of a school that did not say', null, []]
	])('money by a method %s', (_, accepted, found) => {
		const form = formWith({ ...base, kind: 'unlisted-method' });
		const problems = checkRows([row({ qr: 5, cash: 5 }, null)], form, null, accepted);
		expect(problems.map((problem) => problem.field)).toEqual(found);
	});
});

describe('figures held against their past', () => {
	const moved: Check = { ...base, kind: 'moved', fraction: 0.3, from: 20 };
	const fell: Check = { ...base, kind: 'fell', field: 'reached' };
	const thousandfold: Check = { ...base, kind: 'thousandfold' };
	const share: Check = { ...base, kind: 'share-moved', by: 0.15, part: { b: 1, c: -1 }, whole: { a: 1 } };

	test.each<[string, Check[], boolean, Values, Values, [string, string][]]>([
		['moved by just the fraction', [moved], true, { a: 70 }, { a: 91 }, []],
		['moved by more', [moved], true, { a: 70 }, { a: 92 }, [['moved', 'a']]],
		['fell by more', [moved], true, { a: 70 }, { a: 48 }, [['moved', 'a']]],
		['moved from little', [moved], true, { a: 19 }, { a: 190 }, []],
		['moved to a blank', [moved], true, { a: 70 }, { a: null }, []],
		['a flow over the year’s end', [moved], false, { flow: 70, a: 70 }, { flow: 7, a: 7 }, [['moved', 'a']]],
		['a count of the year over its end', [moved, fell], false, { reached: 70 }, { reached: 7 }, []],
		['a count of the year within it', [fell], true, { reached: 70 }, { reached: 69 }, [['fell', 'reached']]],
		['a count of the year that stood still', [fell], true, { reached: 70 }, { reached: 70 }, []],
		[
			'a thousand times the past',
			[thousandfold, moved],
			true,
			{ a: 50 },
			{ a: 50_000 },
			[['thousandfold', 'a']]
		],
		[
			'a thousandth of the past',
			[thousandfold],
			false,
			{ flow: 5e7 },
			{ flow: 5e4 },
			[['thousandfold', 'flow']]
		],
		['three hundred times the past', [thousandfold], true, { a: 50 }, { a: 15_000 }, []],
		['from nothing', [thousandfold], true, { a: 0 }, { a: 1000 }, []],
		[
			'a thousandth a person',
			[thousandfold, peopleAndMoney],
			true,
			{ a: 100, b: 50_000_000 },
			{ a: 400, b: 150_000 },
			[['thousandfold', 'b']]
		],
		['a share that moved by 15 points', [share], true, { a: 10, b: 6, c: 1 }, { a: 20, b: 14, c: 1 }, []],
		[
			'a share that moved by more',
			[share],
			true,
			{ a: 10, b: 6, c: 1 },
			{ a: 10, b: 8, c: 1 },
			[['share-moved', 'b']]
		],
		['a share of nothing', [share], true, { a: 0, b: 0, c: 0 }, { a: 10, b: 8, c: 1 }, []]
	])('%s', (_, checks, isSameYear, past, now, expected) => {
		const problems = checkRows([row(now)], formWith(...checks), { rows: [row(past)], isSameYear }, null);
		expect(problems.map((problem) => [problem.kind, problem.field])).toEqual(expected);
	});

	test('groups are held against themselves', () => {
		const past = { rows: [row({ a: 70 }, 'gn')], isSameYear: true };
		expect(checkRows([row({ a: 700 }, 'ncc')], formWith(moved), past, null)).toEqual([]);
	});
});

describe('a problem between figures', () => {
	const reading = {
		sheet: 'Báo cáo',
		form: null,
		unitId: null,
		period: null,
		content: null,
		rows: [],
		problems: [],
		cells: { 'ncc/a': 'C5' },
		unitCell: null,
		periodCell: null
	};
	test('is shown at the cell of its field', () => {
		const found = checkRows(
			[row({ a: 4, b: 1, c: 2 }), row({ a: 4, b: 1, c: 2 }, 'gn')],
			formWith(sum),
			null,
			null
		);
		expect(locate(found, reading).map(({ sheet, cell }) => [sheet, cell])).toEqual([
			['Báo cáo', 'C5'],
			[undefined, undefined]
		]);
	});
});
