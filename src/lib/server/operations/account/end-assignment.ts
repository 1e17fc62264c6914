import { addDays, dayOf, isDay, type Day } from '#lib/domain/day.ts';
import { updateAssignmentEnd } from '../../auth/assignments.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { keepAnAdministrator } from '../../last-administrator.ts';
import { reachAssignment } from '../../reach-person.ts';
import { Refusal } from '../../refusals.ts';

/** Ends what a person may act as: at once, or after a last day. The last administrator stays one. */
export async function endAssignment(
	context: Context,
	{ userName, assignmentId, lastOn }: { userName: string; assignmentId: string; lastOn: Day | null }
): Promise<void> {
	if (lastOn !== null && !isDay(lastOn)) throw new Refusal('wrong-days');
	await asActor(context, async (work) => {
		const { validFrom, validBefore } = await reachAssignment(work, userName, assignmentId);
		const today = dayOf(work.now);
		const wanted = lastOn === null ? today : addDays(lastOn, 1);
		const isOver = validBefore !== null && validBefore <= today;
		const isLater = validBefore !== null && wanted > validBefore;
		if (isOver || isLater || wanted < today) throw new Refusal('wrong-days');
		// What has not begun yet is taken back: it ends as it begins.
		const before = validFrom !== null && wanted < validFrom ? validFrom : wanted;
		await keepAnAdministrator(work, { assignmentId }, before);
		await updateAssignmentEnd(work.db, assignmentId, before);
	});
}
