import { updatePerson } from '../../auth/people.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { personFields } from '../../person-fields.ts';
import { reachPerson } from '../../reach-person.ts';

/** Corrects a person's name and how to reach them; empty means not known. */
export async function editPerson(
	context: Context,
	{ userName, ...change }: { userName: string; name: string; phone: string; contactEmail: string },
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const { id } = await reachPerson(work, userName);
		const asked = { key, about: `edit-person ${id}`, body: change };
		await doOnce(work, asked, () => updatePerson(work.db, id, personFields(change)));
	});
}
