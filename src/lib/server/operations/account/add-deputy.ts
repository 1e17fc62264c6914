import { overlap } from '#lib/domain/assignment.ts';
import { spanOf } from '#lib/domain/assignment-days.ts';
import { dayOf, type Day } from '#lib/domain/day.ts';
import type { Person } from '../../auth/people.ts';
import { findAssignment, insertAssignment, listAssignments } from '../../auth/assignments.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachPerson } from '../../reach-person.ts';
import { Refusal } from '../../refusals.ts';

export interface DeputyRequest {
	readonly userName: string;
	/** The assignment whose place is taken: its role and unit. */
	readonly standsInFor: string;
	readonly firstOn: Day;
	readonly lastOn: Day;
}

/** Lets a person act in somebody's place from one day to another, both included. */
export async function addDeputy(
	context: Context,
	request: DeputyRequest,
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const person = await reachPerson(work, request.userName);
		const asked = { key, about: `add-deputy ${person.id}`, body: request };
		await doOnce(work, asked, () => add(work, person, request));
	});
}

async function add({ db, now }: Work, person: Person, request: DeputyRequest): Promise<void> {
	const { standsInFor, firstOn, lastOn } = request;
	const span = spanOf({ firstOn, lastOn }, dayOf(now));
	const absent = await findAssignment(db, standsInFor);
	// Nobody stands in for themselves, nor for somebody who only stands in.
	if (!absent || absent.isDeputy || absent.userId === person.id) throw new Refusal('not-found');
	if (!span || !overlap(absent, span)) throw new Refusal('wrong-days');
	const { role, unitId } = absent;
	const held = await listAssignments(db, [person.id]);
	const isHeld = held.some((one) => one.role === role && one.unitId === unitId && overlap(one, span));
	if (isHeld) throw new Refusal('already-assigned');
	await insertAssignment(db, { userId: person.id, role, unitId, standsInFor, ...span });
}
