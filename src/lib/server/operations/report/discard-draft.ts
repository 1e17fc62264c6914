import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { deleteDraft, findDraft } from '../../db/draft.ts';
import { lockObligation } from '../../db/obligation.ts';
import { keeperOf } from '../../draft-keeper.ts';
import { aboutOf } from '../../hold.ts';
import { overtakenBy } from '../../meanwhile.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachObligation, type Address } from '../../reach.ts';

/**
 * Throws away what was typed and not handed in; the form begins from the last version again, or empty. `revision` is
 * the draft that was looked at: what somebody has saved since is not thrown away (409 stale-draft).
 */
export async function discardDraft(
	context: Context,
	address: Address,
	{ key, revision = null }: Repeatable & { readonly revision?: number | null } = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const { obligation } = await reachObligation(work, 'submit-report', address);
		const request = { key, about: aboutOf('discard-draft', obligation), body: revision };
		await doOnce(work, request, async () => {
			await lockObligation(work.db, obligation.id);
			const own = { obligationId: obligation.id, keptFor: keeperOf(work.actor) };
			const draft = await findDraft(work.db, own);
			if (draft && revision !== null && draft.revision !== revision) {
				const { savedBy: by, savedAt: at } = draft;
				throw await overtakenBy(work, 'stale-draft', { deed: 'save-draft', by, at });
			}
			await deleteDraft(work.db, own);
		});
	});
}
