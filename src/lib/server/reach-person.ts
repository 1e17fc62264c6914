import { findPerson, type Person } from './auth/people.ts';
import { listAssignments, type PersonsAssignment } from './auth/assignments.ts';
import type { Work } from './db/as-actor.ts';
import { demand } from './reach.ts';
import { Refusal } from './refusals.ts';

/** The person of a user name, for those who look after accounts; anybody else hears 403, an unknown name is 404. */
export async function reachPerson(work: Work, userName: string): Promise<Person> {
	demand(work, 'manage-accounts');
	const person = await findPerson(work.db, userName);
	if (!person) throw new Refusal('not-found');
	return person;
}

/** One of the person's assignments. */
export async function reachAssignment(
	work: Work,
	userName: string,
	assignmentId: string
): Promise<PersonsAssignment> {
	const person = await reachPerson(work, userName);
	const all = await listAssignments(work.db, [person.id]);
	const assignment = all.find(({ id }) => id === assignmentId);
	if (!assignment) throw new Refusal('not-found');
	return assignment;
}
