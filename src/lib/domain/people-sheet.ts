import type { Role } from './actor.ts';
import { addressOf, type Grid, type GridCell } from './grid.ts';
import { sheetCells, type SheetCells } from './sheet-cells.ts';
import { fold, tidy } from './vietnamese.ts';

/** The columns of a list of people, in the template's order. */
export type PeopleColumn = 'name' | 'userName' | 'role' | 'unit' | 'phone' | 'email';
export const PEOPLE_COLUMNS: readonly PeopleColumn[] = ['name', 'userName', 'role', 'unit', 'phone', 'email'];
/** Each first password takes a third of a second of the server's time. */
export const MOST_PEOPLE = 100;

export type PeopleProblemCode =
	| 'heading-missing'
	| 'nobody'
	| 'too-many'
	| 'blank'
	| 'not-text'
	| 'bad-user-name'
	| 'twice'
	| 'name-taken'
	| 'unknown-role'
	| 'unit-needed'
	| 'unknown-unit'
	| 'wrong-unit'
	| 'bad-phone'
	| 'bad-email';

export interface PeopleProblem {
	readonly code: PeopleProblemCode;
	/** 'C7'; null for the sheet as a whole. */
	readonly cell: string | null;
	readonly column: PeopleColumn | null;
	/** What stood there. */
	readonly text: string;
}

/** A person as a row of the sheet has it; `role` is null when it could not be read. */
export interface ListedPerson {
	/** Row number in the sheet. */
	readonly row: number;
	readonly name: string;
	readonly userName: string;
	readonly role: Role | null;
	readonly unit: string;
	readonly phone: string;
	readonly email: string;
}

/** How headings and roles may be written, in every language. */
export interface PeopleWords {
	readonly headings: Readonly<Record<PeopleColumn, readonly string[]>>;
	readonly roles: readonly (readonly [role: Role, names: readonly string[]])[];
}

export interface PeopleReading {
	readonly people: readonly ListedPerson[];
	readonly problems: readonly PeopleProblem[];
	/** Where each column stands, 1-based. */
	readonly columns: Readonly<Record<PeopleColumn, number>>;
}

const NEEDED: readonly PeopleColumn[] = ['name', 'userName', 'role', 'unit'];
export const TEMPLATE_PLACES = placesFrom(PEOPLE_COLUMNS.map((column, at) => [column, at + 1]));

/** Reads a list of people by its headings, wherever they stand. What is filled below them is a person a row. */
export function readPeople(grid: Grid, words: PeopleWords): PeopleReading {
	const sheets = grid.sheets.filter(({ isHidden }) => !isHidden).map(sheetCells);
	const found = sheets.map((sheet) => ({ sheet, ...headingsOf(sheet, words) }));
	const best = found.toSorted((a, b) => b.places.size - a.places.size)[0];
	const columns = placesFrom([...(best?.places ?? [])]);
	const missing = NEEDED.filter((column) => !best?.places.has(column));
	if (!best || missing.length > 0) {
		const problems = missing.map((column): PeopleProblem => {
			return { code: 'heading-missing', cell: null, column, text: words.headings[column][0] ?? '' };
		});
		return { people: [], problems, columns };
	}
	const { sheet, row: headingRow, places } = best;
	const roles = new Map(words.roles.flatMap(([role, names]) => names.map((name) => [fold(name), role])));
	const rows = [...new Set(sheet.filled.map(({ row }) => row))].filter((row) => row > headingRow);
	const problems: PeopleProblem[] = [];
	const people = rows.flatMap((row): ListedPerson[] => {
		const textIn = (column: PeopleColumn): string => {
			const at = places.get(column);
			const cell = at === undefined ? undefined : sheet.at(row, at);
			if (cell && cell.kind !== 'text' && at !== undefined) {
				// A number has lost the zeros it began with; what was calculated is nobody's name.
				const address = addressOf({ row, column: at });
				problems.push({ code: 'not-text', cell: address, column, text: shownOf(cell) });
				return '';
			}
			return cell?.kind === 'text' ? tidy(cell.text) : '';
		};
		if (PEOPLE_COLUMNS.every((column) => !sheet.at(row, places.get(column) ?? 0))) return [];
		const [name, userName, roleText] = [textIn('name'), textIn('userName'), textIn('role')];
		const role = roles.get(fold(roleText)) ?? null;
		if (roleText !== '' && role === null) {
			const cell = addressOf({ row, column: places.get('role') ?? 1 });
			problems.push({ code: 'unknown-role', cell, column: 'role', text: roleText });
		}
		const rest = { unit: textIn('unit'), phone: textIn('phone'), email: textIn('email') };
		return [{ row, name, userName, role, ...rest }];
	});
	return { people, problems, columns };
}

function headingsOf(sheet: SheetCells, { headings }: PeopleWords) {
	const rows = [...new Set(sheet.texts.map(({ row }) => row))];
	const tried = rows.map((row) => {
		const places = new Map<PeopleColumn, number>();
		for (const { column, text } of sheet.texts.filter((cell) => cell.row === row)) {
			const said = fold(text.replace(/\(.*\)|\*/gu, ''));
			const known = PEOPLE_COLUMNS.find((one) => headings[one].some((heading) => fold(heading) === said));
			if (known && !places.has(known)) places.set(known, column);
		}
		return { row, places };
	});
	return (
		tried.toSorted((a, b) => b.places.size - a.places.size)[0] ?? {
			row: 0,
			places: new Map<PeopleColumn, number>()
		}
	);
}

function placesFrom(found: readonly (readonly [PeopleColumn, number])[]): Record<PeopleColumn, number> {
	const at = new Map(found);
	const of = (column: PeopleColumn): number => at.get(column) ?? PEOPLE_COLUMNS.indexOf(column) + 1;
	return {
		...{ name: of('name'), userName: of('userName'), role: of('role') },
		...{ unit: of('unit'), phone: of('phone'), email: of('email') }
	};
}

function shownOf(cell: GridCell): string {
	if (cell.kind === 'number') return String(cell.value);
	return cell.kind === 'formula' ? `=${cell.formula}` : cell.text;
}
