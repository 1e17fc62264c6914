import type { Context } from '../../context.ts';
import { deleteTokens } from '../../auth/tokens.ts';
import { asActor } from '../../db/as-actor.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachPerson } from '../../reach-person.ts';

/** Ends a token of a person: whatever machine bears it is nobody from the next request on. */
export async function revokeToken(
	context: Context,
	{ userName, tokenId }: { userName: string; tokenId: string },
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const { id } = await reachPerson(work, userName);
		const asked = { key, about: `revoke-token ${tokenId}`, body: { id } };
		await doOnce(work, asked, () => deleteTokens(work.db, id, tokenId));
	});
}
