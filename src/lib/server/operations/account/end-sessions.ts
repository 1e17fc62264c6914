import type { Context } from '../../context.ts';
import { deleteSessions } from '../../auth/sessions.ts';
import { asActor } from '../../db/as-actor.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachPerson } from '../../reach-person.ts';

/** Ends one of a person's sessions, or all of them. */
export async function endSessions(
	context: Context,
	{ userName, sessionId }: { userName: string; sessionId?: string },
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const { id } = await reachPerson(work, userName);
		const asked = { key, about: `end-sessions ${id} ${sessionId ?? 'all'}`, body: {} };
		await doOnce(work, asked, () => deleteSessions(work.db, id, sessionId));
	});
}
