import { describe, expect, test } from 'vitest';
import type { Grid, GridCell } from '#lib/domain/grid.ts';
import { checkPeople, withoutEchoes, type KnownPlaces } from '#lib/domain/people-check.ts';
import { MOST_PEOPLE, readPeople, type PeopleWords } from '#lib/domain/people-sheet.ts';

const WORDS: PeopleWords = {
	headings: {
		...{ name: ['Họ và tên', 'Name'], userName: ['Tên đăng nhập', 'User name'], role: ['Vai trò', 'Role'] },
		...{ unit: ['Mã đơn vị', 'Unit code'], phone: ['Điện thoại'], email: ['Thư điện tử'] }
	},
	roles: [
		['ward-officer', ['ward-officer', 'Cán bộ xã, phường']],
		['office-staff', ['office-staff', 'Chuyên viên']]
	]
};
const KNOWN: KnownPlaces = {
	units: new Map([
		['06808', 'ward'],
		['TC-A', 'school']
	]),
	taken: new Set(['da_co'])
};

const text = (value: string): GridCell => ({ kind: 'text', text: value });
const HEADINGS = ['Họ và tên', 'Tên đăng nhập', 'Vai trò', 'Mã đơn vị', 'Điện thoại', 'Thư điện tử'];
const GOOD = ['Trần Văn B', 'can_bo', 'Cán bộ xã, phường', '06808', '0203 3854 123', 'b@uongbi.example'];

/** Headings in row 4 as in the template, people below. */
function sheet(...rows: (string | GridCell)[][]): Grid {
	const cells = [HEADINGS, ...rows].flatMap((row, down) =>
		row.flatMap((value, at): [string, GridCell][] => {
			if (value === '') return [];
			return [[`${'ABCDEF'[at]}${down + 4}`, typeof value === 'string' ? text(value) : value]];
		})
	);
	return { sheets: [{ name: 'people', isHidden: false, cells: Object.fromEntries(cells) }] };
}
function faultsIn(grid: Grid): string[] {
	const { people, problems, columns } = readPeople(grid, WORDS);
	return withoutEchoes(problems, checkPeople(people, KNOWN, columns)).map(
		({ code, cell }) => `${cell} ${code}`
	);
}
/** A good row with one cell written otherwise. */
const but = (column: number, value: string | GridCell) =>
	GOOD.map((one, at) => (at === column ? value : one));

test('a person a row is read, the role by its name or code in either language, empty rows left out', () => {
	const { people, problems } = readPeople(sheet(GOOD, [], but(2, 'WARD-OFFICER')), WORDS);
	expect(problems).toEqual([]);
	expect(people.map(({ row, role, unit }) => [row, role, unit])).toEqual([
		[5, 'ward-officer', '06808'],
		[7, 'ward-officer', '06808']
	]);
	expect(faultsIn(sheet(GOOD))).toEqual([]);
});

describe('what keeps a list from being made is told at its cell', () => {
	test.each<[string, (string | GridCell)[], string[]]>([
		['no name', but(0, ''), ['A5 blank']],
		['no user name', but(1, ''), ['B5 blank']],
		['a user name with a space', but(1, 'can bo'), ['B5 bad-user-name']],
		['a user name that somebody has', but(1, 'DA_CO'), ['B5 name-taken']],
		['no role', but(2, ''), ['C5 blank']],
		['a role there is not', but(2, 'Giám đốc'), ['C5 unknown-role']],
		['a role of a ward without one', but(3, ''), ['D5 unit-needed']],
		['a code of no unit', but(3, '99999'), ['D5 unknown-unit']],
		['a role of a ward at a school', but(3, 'TC-A'), ['D5 wrong-unit']],
		['a code that has lost its zero', but(3, { kind: 'number', value: 6808 }), ['D5 not-text']],
		['a telephone number as a number', but(4, { kind: 'number', value: 912345678 }), ['E5 not-text']],
		['a formula', but(0, { kind: 'formula', formula: 'A1', result: 'x' }), ['A5 not-text']],
		['words for a telephone', but(4, 'máy lẻ'), ['E5 bad-phone']],
		['no address', but(5, 'b(a)uongbi'), ['F5 bad-email']]
	])('%s', (_, row, faults) => {
		expect(faultsIn(sheet(row))).toEqual(faults);
	});

	test('the same user name twice, whatever its letters', () => {
		expect(faultsIn(sheet(GOOD, but(1, 'CAN_BO')))).toEqual(['B6 twice']);
	});

	test('nobody, too many, and headings that are not there', () => {
		expect(faultsIn(sheet())).toEqual(['null nobody']);
		const many = Array.from({ length: MOST_PEOPLE + 1 }, (_, at) => but(1, `can_bo_${at}`));
		expect(faultsIn(sheet(...many))).toEqual(['null too-many']);
		const { problems } = readPeople(
			{ sheets: [{ name: 'x', isHidden: false, cells: { A1: text('Name'), B1: text('Role') } }] },
			WORDS
		);
		expect(problems.map(({ code, column }) => [code, column])).toEqual([
			['heading-missing', 'userName'],
			['heading-missing', 'unit']
		]);
	});

	test('cells are named where the columns really stand', () => {
		const moved: Grid = {
			sheets: [
				{
					...{ name: 'x', isHidden: false },
					cells: {
						...{ B2: text('Unit code'), C2: text('Role'), D2: text('Name'), E2: text('User name') },
						...{ B3: text('06808'), C3: text('ward-officer'), D3: text('B'), E3: text('a b') }
					}
				}
			]
		};
		expect(faultsIn(moved)).toEqual(['E3 bad-user-name']);
	});
});
