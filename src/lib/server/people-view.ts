import { lastDayOf, stateOn } from '#lib/domain/assignment-days.ts';
import type { Day } from '#lib/domain/day.ts';
import type { AssignmentView } from '#lib/domain/person.ts';
import type { PersonsAssignment } from './auth/assignments.ts';
import type { Person } from './auth/people.ts';
import type { NamedUnit } from './db/unit-names.ts';

/** What turns rows of assignments into what people read. */
export interface Names {
	readonly today: Day;
	readonly units: ReadonlyMap<string, NamedUnit>;
	readonly people: ReadonlyMap<string, Pick<Person, 'userName' | 'name'>>;
	/** Every assignment somebody may stand in for, by id. */
	readonly assignments: ReadonlyMap<string, PersonsAssignment>;
}

export function assignmentView(one: PersonsAssignment, names: Names): AssignmentView {
	const unit = one.unitId === null ? undefined : names.units.get(one.unitId);
	const absent = one.standsInFor === null ? undefined : names.assignments.get(one.standsInFor);
	const person = absent && names.people.get(absent.userId);
	return {
		id: one.id,
		role: one.role,
		unit: unit ? { code: unit.code, name: unit.name, kind: unit.kind } : null,
		firstOn: one.validFrom,
		lastOn: lastDayOf(one),
		state: stateOn(one, names.today),
		isDeputy: one.isDeputy,
		standsInFor: person?.userName ?? null,
		standsInForName: person?.name ?? null
	};
}
