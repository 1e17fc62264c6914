import { dayOf } from '#lib/domain/day.ts';
import { updateDisabled } from '../../auth/people.ts';
import { deleteSessions } from '../../auth/sessions.ts';
import { deleteTokens } from '../../auth/tokens.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { keepAnAdministrator } from '../../last-administrator.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachPerson } from '../../reach-person.ts';

/** Shuts a person out: the account, every session and every token end together. The last administrator stays. */
export async function disablePerson(
	context: Context,
	userName: string,
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const { id } = await reachPerson(work, userName);
		await doOnce(work, { key, about: `disable-person ${id}`, body: {} }, async () => {
			await keepAnAdministrator(work, { userId: id }, dayOf(work.now));
			await updateDisabled(work.db, id, true);
			await deleteSessions(work.db, id);
			await deleteTokens(work.db, id);
		});
	});
}
