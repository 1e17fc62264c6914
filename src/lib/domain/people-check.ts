import { isUnitRole } from './actor.ts';
import { canBeHeldAt } from './assignment.ts';
import { isEmail, isPhone } from './contact.ts';
import { addressOf } from './grid.ts';
import {
	MOST_PEOPLE,
	TEMPLATE_PLACES,
	type ListedPerson,
	type PeopleColumn,
	type PeopleProblem,
	type PeopleProblemCode
} from './people-sheet.ts';
import { isUserName } from './person.ts';
import type { UnitKind } from './unit.ts';

/** What the list is held against. */
export interface KnownPlaces {
	/** Kinds of units by the code that means them. */
	readonly units: ReadonlyMap<string, UnitKind>;
	/** User names that are there already, in small letters. */
	readonly taken: ReadonlySet<string>;
}

/** Everything in a list that keeps it from being made, each at its cell. */
export function checkPeople(
	people: readonly ListedPerson[],
	known: KnownPlaces,
	columns: Readonly<Record<PeopleColumn, number>> = TEMPLATE_PLACES
): PeopleProblem[] {
	if (people.length === 0) return [{ code: 'nobody', cell: null, column: null, text: '' }];
	if (people.length > MOST_PEOPLE) {
		return [{ code: 'too-many', cell: null, column: null, text: String(people.length) }];
	}
	const met = new Set<string>();
	return people.flatMap((person) => {
		const problems: PeopleProblem[] = [];
		const add = (code: PeopleProblemCode, column: PeopleColumn, text: string): void => {
			problems.push({ code, cell: addressOf({ row: person.row, column: columns[column] }), column, text });
		};
		const { name, userName, role, unit, phone, email } = person;
		const lower = userName.toLowerCase();
		if (name === '') add('blank', 'name', '');
		if (userName === '') add('blank', 'userName', '');
		else if (!isUserName(userName)) add('bad-user-name', 'userName', userName);
		else if (met.has(lower)) add('twice', 'userName', userName);
		else if (known.taken.has(lower)) add('name-taken', 'userName', userName);
		met.add(lower);
		if (role === null) add('blank', 'role', '');
		else {
			const kind = known.units.get(unit);
			if (unit === '' && isUnitRole(role)) add('unit-needed', 'unit', '');
			else if (unit !== '' && kind === undefined) add('unknown-unit', 'unit', unit);
			else if (kind !== undefined && !canBeHeldAt(role, kind)) add('wrong-unit', 'unit', unit);
		}
		if (phone !== '' && !isPhone(phone)) add('bad-phone', 'phone', phone);
		if (email !== '' && !isEmail(email)) add('bad-email', 'email', email);
		return problems;
	});
}

/** The problems of reading and of checking, one a cell: what could not be read is not blank as well. */
export function withoutEchoes(
	read: readonly PeopleProblem[],
	checked: readonly PeopleProblem[]
): PeopleProblem[] {
	const told = new Set(read.map(({ cell }) => cell));
	return [...read, ...checked.filter(({ cell }) => cell === null || !told.has(cell))];
}
