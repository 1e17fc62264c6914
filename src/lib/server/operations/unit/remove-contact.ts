import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { deleteUnitContact } from '../../db/unit-contact.ts';
import { staleContact } from '../../meanwhile.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachUnit } from '../../reach-unit.ts';

/** Takes somebody off the list of whom to call at a unit. 409 when somebody else changed it meanwhile. */
export async function removeContact(
	context: Context,
	{ unit, was }: { unit: string; was: { readonly id: string; readonly changedAt: Date } },
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const unitId = await reachUnit(work, 'manage-contacts', unit);
		await doOnce(work, { key, about: `remove-contact ${was.id}`, body: { unitId, was } }, async () => {
			const isGone = await deleteUnitContact(work.db, { id: was.id, unitId }, was.changedAt);
			if (!isGone) throw await staleContact(work, { id: was.id, unitId });
		});
	});
}
