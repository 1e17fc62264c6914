import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { deleteUnitContact } from '../../db/unit-contact.ts';
import { reachUnit } from '../../reach-unit.ts';
import { Refusal } from '../../refusals.ts';

/** Takes somebody off the list of whom to call at a unit. 409 when somebody else changed it meanwhile. */
export async function removeContact(
	context: Context,
	{ unit, was }: { unit: string; was: { readonly id: string; readonly changedAt: Date } }
): Promise<void> {
	await asActor(context, async (work) => {
		const unitId = await reachUnit(work, 'manage-contacts', unit);
		if (!(await deleteUnitContact(work.db, { id: was.id, unitId }, was.changedAt))) {
			throw new Refusal('stale-contact');
		}
	});
}
