import type { Role } from '#lib/domain/actor.ts';
import { dayOf, isoInstant } from '#lib/domain/day.ts';
import { personState, type AssignmentView, type PersonState, type PlaceName } from '#lib/domain/person.ts';
import { lacksSecondFactor } from '#lib/domain/second-factor.ts';
import { byName } from '#lib/domain/unit.ts';
import { bare } from '#lib/domain/vietnamese.ts';
import { listAssignments } from '../../auth/assignments.ts';
import { listPeople as listPersons } from '../../auth/people.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listUnitsByIds } from '../../db/unit-names.ts';
import { assignmentView } from '../../people-view.ts';
import { demand } from '../../reach.ts';
import { unitDay } from '../../unit-day.ts';

export interface PeopleQuery {
	/** Words of names, user names, units; without accents. */
	readonly text?: string;
	readonly role?: Role | undefined;
	/** Official code of a unit. */
	readonly unit?: string | undefined;
	readonly state?: PersonState | undefined;
}

export interface PersonLine {
	readonly userName: string;
	readonly name: string;
	readonly state: PersonState;
	/** A role of theirs asks for a second factor, and they have none yet. */
	readonly lacksSecondFactor: boolean;
	readonly lastSignedInAt: string | null;
	/** What holds today or will hold. */
	readonly assignments: readonly AssignmentView[];
}

export interface PeopleView {
	/** How many there are in all, and how many fit what was asked. */
	readonly total: number;
	readonly found: number;
	readonly people: readonly PersonLine[];
	/** Units at which anybody acts, for the choice of one. */
	readonly units: readonly PlaceName[];
}

/** More than any page is read to its end; who looks for somebody narrows the search. */
const MOST = 200;

/** Everybody who has an account, by words, role, unit and state. */
export async function listPeople(context: Context, query: PeopleQuery): Promise<PeopleView> {
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		const [persons, all] = [await listPersons(work.db), await listAssignments(work.db)];
		const today = dayOf(work.now);
		const ids = all.flatMap(({ unitId }) => unitId ?? []);
		const units = await listUnitsByIds(work.db, ids, await unitDay(work));
		const people = new Map(persons.map((one) => [one.id, one]));
		const names = { today, units, people, assignments: new Map(all.map((one) => [one.id, one])) };
		const byPerson = Map.groupBy(all, ({ userId }) => userId);
		const lines = persons.map((person): PersonLine => {
			const assignments = (byPerson.get(person.id) ?? [])
				.map((one) => assignmentView(one, names))
				.filter(({ state }) => state !== 'ended');
			const { userName, name, mustChangePassword, disabledAt, lastSignedInAt } = person;
			const roles = assignments.filter(({ state }) => state === 'holds').map(({ role }) => role);
			const isDisabled = disabledAt !== null;
			return {
				...{ userName, name, assignments },
				state: personState({ isDisabled, mustChangePassword, roles: roles.length }),
				lacksSecondFactor: lacksSecondFactor({ ...person, isDisabled, roles }),
				lastSignedInAt: lastSignedInAt && isoInstant(lastSignedInAt)
			};
		});
		const found = lines.filter((line) => fits(line, query)).toSorted(byName);
		return {
			total: lines.length,
			found: found.length,
			people: found.slice(0, MOST),
			units: [...units.values()].map(({ code, name, kind }) => ({ code, name, kind })).toSorted(byName)
		};
	});
}

function fits(line: PersonLine, { text = '', role, unit, state }: PeopleQuery): boolean {
	const places = line.assignments.map((one) => one.unit);
	const said = bare([line.name, line.userName, ...places.map((place) => place?.name ?? '')].join(' '));
	return (
		bare(text)
			.split(' ')
			.every((word) => said.includes(word)) &&
		(role === undefined || line.assignments.some((one) => one.role === role)) &&
		(unit === undefined || places.some((place) => place?.code === unit)) &&
		(state === undefined || line.state === state)
	);
}
