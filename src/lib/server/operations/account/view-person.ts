import { byName } from '#lib/domain/unit.ts';
import { dayOf, isoInstant } from '#lib/domain/day.ts';
import { lacksSecondFactor } from '#lib/domain/second-factor.ts';
import { personState, type AssignmentView, type PersonState, type PlaceName } from '#lib/domain/person.ts';
import { stateOn } from '#lib/domain/assignment-days.ts';
import { heldOn } from '#lib/domain/assignment.ts';
import { listAssignments } from '../../auth/assignments.ts';
import { listPeople } from '../../auth/people.ts';
import { listSessions } from '../../auth/sessions.ts';
import { listTokens } from '../../auth/tokens.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listUnitsOn } from '../../db/unit.ts';
import { listUnitsByIds } from '../../db/unit-names.ts';
import { assignmentView, type Names } from '../../people-view.ts';
import { reachPerson } from '../../reach-person.ts';
import { unitDay } from '../../unit-day.ts';

export interface PersonView {
	readonly userName: string;
	readonly name: string;
	readonly phone: string | null;
	readonly contactEmail: string | null;
	readonly isDisabled: boolean;
	readonly isDemo: boolean;
	readonly state: PersonState;
	/** A role of theirs asks for a second factor, and they have none yet. */
	readonly lacksSecondFactor: boolean;
	readonly lastSignedInAt: string | null;
	readonly assignments: readonly AssignmentView[];
	readonly sessions: readonly {
		readonly id: string;
		readonly startedAt: string;
		readonly endsAt: string;
		readonly address: string | null;
		readonly browser: string | null;
	}[];
	readonly tokens: readonly {
		readonly id: string;
		readonly label: string;
		readonly createdAt: string;
		readonly endsAt: string;
		readonly assignment: AssignmentView | null;
	}[];
	/** Units at which a role can be given. */
	readonly units: readonly PlaceName[];
	/** Own assignments of others, whose place the person may take. */
	readonly absent: readonly (AssignmentView & { readonly name: string })[];
}

/** One person with everything that can be administered about them. */
export async function viewPerson(context: Context, userName: string): Promise<PersonView> {
	return asActor(context, async (work) => {
		const { db, now } = work;
		const person = await reachPerson(work, userName);
		const [all, people, today] = [await listAssignments(db), await listPeople(db), dayOf(now)];
		const namesOn = await unitDay(work);
		const names: Names = {
			today,
			units: await listUnitsByIds(
				db,
				all.flatMap(({ unitId }) => unitId ?? []),
				namesOn
			),
			people: new Map(people.map((one) => [one.id, one])),
			assignments: new Map(all.map((one) => [one.id, one]))
		};
		const own = all.filter(({ userId }) => userId === person.id);
		const views = new Map(own.map((one) => [one.id, assignmentView(one, names)]));
		const { phone, contactEmail, isDemo, lastSignedInAt } = person;
		const isDisabled = person.disabledAt !== null;
		const { mustChangePassword } = person;
		const roles = heldOn(own, today).map(({ role }) => role);
		return {
			...{ userName: person.userName, name: person.name, phone, contactEmail, isDisabled, isDemo },
			state: personState({ isDisabled, mustChangePassword, roles: roles.length }),
			lacksSecondFactor: lacksSecondFactor({ ...person, isDisabled, roles }),
			lastSignedInAt: lastSignedInAt && isoInstant(lastSignedInAt),
			assignments: [...views.values()],
			sessions: (await listSessions(db, person.id)).map(
				({ id, createdAt, expiresAt, ipAddress, userAgent }) => ({
					...{ id, startedAt: isoInstant(createdAt), endsAt: isoInstant(expiresAt) },
					...{ address: ipAddress || null, browser: userAgent || null }
				})
			),
			tokens: (await listTokens(db, person.id)).map(({ id, label, createdAt, expiresAt, assignmentId }) => ({
				...{ id, label, createdAt: isoInstant(createdAt), endsAt: isoInstant(expiresAt) },
				assignment: views.get(assignmentId) ?? null
			})),
			units: (await listUnitsOn(db, namesOn))
				.toSorted(byName)
				.map(({ code, name, kind }) => ({ code, name, kind })),
			absent: all
				.filter((one) => one.userId !== person.id && !one.isDeputy && stateOn(one, today) !== 'ended')
				.map((one) => ({ ...assignmentView(one, names), name: names.people.get(one.userId)?.name ?? '' }))
				.toSorted(byName)
		};
	});
}
