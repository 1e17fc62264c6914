import type { AnchorBook } from '../../audit-anchors.ts';
import { checkChain, type ChainState } from '../../audit-check.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { demand } from '../../reach.ts';

/** Walks the whole chain of the audit and holds every anchor against it. */
export async function checkAudit(context: Context, book: AnchorBook): Promise<ChainState> {
	return asActor(context, async (work) => {
		demand(work, 'view-audit');
		return checkChain(work, book, 'beginning');
	});
}
