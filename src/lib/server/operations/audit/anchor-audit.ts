import type { AnchorBook } from '../../audit-anchors.ts';
import { anchorChain, type ChainState } from '../../audit-check.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { demand } from '../../reach.ts';

/** Writes down outside the database where the chain of the audit ends, once it was found whole. */
export async function anchorAudit(context: Context, book: AnchorBook): Promise<ChainState> {
	return asActor(context, async (work) => {
		demand(work, 'view-audit');
		return anchorChain(work, book, new Date());
	});
}
