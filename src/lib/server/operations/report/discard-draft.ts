import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { deleteDraft } from '../../db/draft.ts';
import { keeperOf } from '../../draft-keeper.ts';
import { reachObligation, type Address } from '../../reach.ts';

/** Throws away what was typed and not handed in; the form begins from the last version again, or empty. */
export async function discardDraft(context: Context, address: Address): Promise<void> {
	await asActor(context, async (work) => {
		const { obligation } = await reachObligation(work, 'submit-report', address);
		await deleteDraft(work.db, { obligationId: obligation.id, keptFor: keeperOf(work.actor) });
	});
}
