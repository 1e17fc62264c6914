import type { Role } from './actor.ts';
import type { Day } from './day.ts';
import type { UnitKind } from './unit.ts';

/** What a person may act as: a role at a unit, perhaps only for some days, perhaps in somebody's place. */
export interface Assignment {
	readonly id: string;
	readonly role: Role;
	/** Null for an administrator who was there before the units were. */
	readonly unitId: string | null;
	/** The first day in Vietnam on which it holds; null: it always did. */
	readonly validFrom: Day | null;
	/** The first day on which it no longer holds; null: it goes on. */
	readonly validBefore: Day | null;
	/** Holds it in somebody's place. */
	readonly isDeputy: boolean;
}

const ABOVE_UNITS: readonly UnitKind[] = ['province', 'city', 'office'];
/** At which kinds of unit a role can be held. */
const KINDS: Record<Role, readonly UnitKind[]> = {
	'ward-officer': ['ward'],
	'ward-leader': ['ward'],
	school: ['school'],
	'office-staff': ABOVE_UNITS,
	'office-head': ABOVE_UNITS,
	'city-leader': ABOVE_UNITS,
	administrator: ABOVE_UNITS
};

/** Can the role be held at a unit of the kind? */
export function canBeHeldAt(role: Role, kind: UnitKind): boolean {
	return KINDS[role].includes(kind);
}

/** Outside its days an assignment gives no right at all. */
export function holdsOn(
	{ validFrom, validBefore }: Pick<Assignment, 'validFrom' | 'validBefore'>,
	day: Day
): boolean {
	return (validFrom === null || validFrom <= day) && (validBefore === null || day < validBefore);
}

/** Those that hold on the day: own ones before those held in somebody's place, each in the order they were given. */
export function heldOn<T extends Assignment>(assignments: readonly T[], day: Day): T[] {
	const held = assignments.filter((one) => holdsOn(one, day));
	return [...held.filter(({ isDeputy }) => !isDeputy), ...held.filter(({ isDeputy }) => isDeputy)];
}

/** The one in use: what was chosen as long as it holds, else the first that does, else none. */
export function inUse<T extends Assignment>(
	assignments: readonly T[],
	day: Day,
	chosenId: string | null
): T | undefined {
	const held = heldOn(assignments, day);
	return held.find(({ id }) => id === chosenId) ?? held[0];
}

/** By which role somebody is called who did something once: one that holds, else the last that did. */
export function calledBy<T extends Assignment>(assignments: readonly T[], day: Day): T | undefined {
	return heldOn(assignments, day)[0] ?? assignments.at(-1);
}

/** Do two spans of days have a day in common? */
export function overlap(
	a: Pick<Assignment, 'validFrom' | 'validBefore'>,
	b: Pick<Assignment, 'validFrom' | 'validBefore'>
): boolean {
	const begins = (one: Day | null, before: Day | null) => one === null || before === null || one < before;
	return begins(a.validFrom, b.validBefore) && begins(b.validFrom, a.validBefore);
}
