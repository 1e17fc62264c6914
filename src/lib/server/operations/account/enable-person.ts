import { updateDisabled } from '../../auth/people.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachPerson } from '../../reach-person.ts';

/** Lets a disabled person sign in again, with the roles that still hold; sessions and tokens do not come back. */
export async function enablePerson(
	context: Context,
	userName: string,
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const { id } = await reachPerson(work, userName);
		const asked = { key, about: `enable-person ${id}`, body: {} };
		await doOnce(work, asked, () => updateDisabled(work.db, id, false));
	});
}
