import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor, Role } from '#lib/domain/actor.ts';
import type { Assignment } from '#lib/domain/assignment.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Handle, Unguarded } from '../db/connection.ts';
import { authOf } from './tables.ts';

export interface PersonsAssignment extends Assignment {
	readonly userId: string;
	/** The assignment whose place is taken. */
	readonly standsInFor: string | null;
}

export interface NewAssignment {
	readonly userId: string;
	readonly role: Role;
	readonly unitId: string | null;
	readonly validFrom: Day | null;
	readonly validBefore: Day | null;
	readonly standsInFor: string | null;
}

/** What the people may act as, ended and future ones too, in the order they were given; without ids, everybody's. */
export async function listAssignments(
	db: Unguarded | Handle,
	userIds?: readonly string[]
): Promise<PersonsAssignment[]> {
	const query = assignments(db);
	return (userIds === undefined ? query : query.where('userId', '=', sql<string>`any(${userIds})`)).execute();
}

export async function findAssignment(db: Handle, id: string): Promise<PersonsAssignment | undefined> {
	return assignments(db).where('id', '=', id).executeTakeFirst();
}

/** Of one person, with the database's time at which they were read. */
export async function readAssignments(
	db: Unguarded,
	userId: string
): Promise<{ assignments: PersonsAssignment[]; at: Date }> {
	const rows = await assignments(db)
		.select(sql<Date>`transaction_timestamp()`.as('at'))
		.where('userId', '=', userId)
		.execute();
	return { assignments: rows, at: rows[0]?.at ?? new Date() };
}

export async function insertAssignment(db: Handle, assignment: NewAssignment): Promise<string> {
	const id = randomUUID();
	await authOf(db)
		.insertInto('assignment')
		.values({ id, ...assignment })
		.execute();
	return id;
}

/** From the day on the assignment gives no right. */
export async function updateAssignmentEnd(db: Handle, id: string, before: Day): Promise<void> {
	await authOf(db).updateTable('assignment').set({ validBefore: before }).where('id', '=', id).execute();
}

/**
 * Whoever could be the last administrator: everybody's administrator assignments who may sign in. Locked, so that of
 * two administrators who give up at the same moment one stays.
 */
export async function lockAdministrators(
	db: Handle
): Promise<(PersonsAssignment & { isDemo: boolean; disabledAt: Date | null })[]> {
	const auth = authOf(db);
	await auth.selectFrom('assignment').select('id').where('role', '=', 'administrator').forUpdate().execute();
	return auth
		.selectFrom('assignment as a')
		.innerJoin('user as u', 'u.id', 'a.userId')
		.select(['a.id', 'a.userId', 'a.role', 'a.unitId', 'a.validFrom', 'a.validBefore', 'a.isDeputy'])
		.select(['a.standsInFor', 'u.isDemo', 'u.disabledAt'])
		.where('a.role', '=', 'administrator')
		.execute();
}

/** The person acting in the assignment. */
export function actorIn({ id, name }: { id: string; name: string }, { role, unitId }: Assignment): Actor {
	return { id, name, role, unitId: unitId ?? '' };
}

function assignments(db: Unguarded | Handle) {
	return authOf(db)
		.selectFrom('assignment')
		.select(['id', 'userId', 'role', 'unitId', 'validFrom', 'validBefore', 'isDeputy', 'standsInFor'])
		.orderBy('createdAt')
		.orderBy('id');
}
