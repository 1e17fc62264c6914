import { addDays, dayOf, isDay, type Day } from '#lib/domain/day.ts';
import { updateAssignmentEnd, type PersonsAssignment } from '../../auth/assignments.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { keepAnAdministrator } from '../../last-administrator.ts';
import { reachAssignment } from '../../reach-person.ts';
import { Refusal } from '../../refusals.ts';

export interface EndRequest {
	readonly userName: string;
	readonly assignmentId: string;
	/** The last day on which it holds; null: it ends at once. */
	readonly lastOn: Day | null;
}

/** Ends what a person may act as: at once, or after a last day. The last administrator stays one. */
export async function endAssignment(
	context: Context,
	request: EndRequest,
	{ key }: Repeatable = {}
): Promise<void> {
	const { userName, assignmentId, lastOn } = request;
	if (lastOn !== null && !isDay(lastOn)) throw new Refusal('wrong-days');
	await asActor(context, async (work) => {
		const assignment = await reachAssignment(work, userName, assignmentId);
		const asked = { key, about: `end-assignment ${assignmentId}`, body: request };
		await doOnce(work, asked, () => end(work, assignment, lastOn));
	});
}

async function end(work: Work, assignment: PersonsAssignment, lastOn: Day | null): Promise<void> {
	const { id: assignmentId, validFrom, validBefore } = assignment;
	const today = dayOf(work.now);
	const wanted = lastOn === null ? today : addDays(lastOn, 1);
	const isOver = validBefore !== null && validBefore <= today;
	const isLater = validBefore !== null && wanted > validBefore;
	if (isOver || isLater || wanted < today) throw new Refusal('wrong-days');
	// What has not begun yet is taken back: it ends as it begins.
	const before = validFrom !== null && wanted < validFrom ? validFrom : wanted;
	await keepAnAdministrator(work, { assignmentId }, before);
	await updateAssignmentEnd(work.db, assignmentId, before);
}
