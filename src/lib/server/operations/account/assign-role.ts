import type { Role } from '#lib/domain/actor.ts';
import { overlap } from '#lib/domain/assignment.ts';
import { dayOf, type Day } from '#lib/domain/day.ts';
import { spanOf } from '#lib/domain/assignment-days.ts';
import type { Person } from '../../auth/people.ts';
import { insertAssignment, listAssignments } from '../../auth/assignments.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { placeOfRole } from '../../place-of-role.ts';
import { reachPerson } from '../../reach-person.ts';
import { Refusal } from '../../refusals.ts';

export interface RoleRequest {
	readonly userName: string;
	readonly role: Role;
	/** Official code; without one the plan's own office or city. */
	readonly unit?: string | undefined;
	/** Null: from today on. */
	readonly firstOn: Day | null;
	/** The last day on which it holds; null: it goes on. */
	readonly lastOn: Day | null;
}

/** Gives a person one more role at a unit, from a day on and perhaps only until another. */
export async function assignRole(
	context: Context,
	request: RoleRequest,
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const person = await reachPerson(work, request.userName);
		const asked = { key, about: `assign-role ${person.id}`, body: request };
		await doOnce(work, asked, () => assign(work, person, request));
	});
}

async function assign(work: Work, person: Person, request: RoleRequest): Promise<void> {
	const { firstOn, lastOn, role } = request;
	const today = dayOf(work.now);
	const span = spanOf({ firstOn: firstOn ?? today, lastOn }, today);
	if (!span) throw new Refusal('wrong-days');
	const unitId = (await placeOfRole(work, request))?.id ?? null;
	const held = await listAssignments(work.db, [person.id]);
	const isHeld = held.some((one) => one.role === role && one.unitId === unitId && overlap(one, span));
	if (isHeld) throw new Refusal('already-assigned');
	await insertAssignment(work.db, { userId: person.id, role, unitId, standsInFor: null, ...span });
}
