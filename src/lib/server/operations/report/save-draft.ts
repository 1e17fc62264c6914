import { isoInstant } from '#lib/domain/day.ts';
import { isOfForm, type TypedContent } from '#lib/domain/typed-entry.ts';
import { fieldsOf } from '#lib/domain/typed-fields.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listForms, listPolicyGroups } from '../../db/catalogue.ts';
import { findDraft, upsertDraft } from '../../db/draft.ts';
import { lockObligation } from '../../db/obligation.ts';
import { demandOpen, keeperOf } from '../../draft-keeper.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';
import { formOf } from '../../report-entry.ts';

export interface SavedDraft {
	readonly revision: number;
	readonly savedAt: string;
}

/**
 * Keeps what has been typed so far. `revision` is the draft it was typed over (0: none); when somebody else has
 * saved since, nothing is written over theirs (409 stale-draft). `null` writes over whatever is there.
 */
export async function saveDraft(
	context: Context,
	address: Address,
	{ content, revision }: { content: TypedContent; revision: number | null }
): Promise<SavedDraft> {
	return asActor(context, async (work) => {
		const { db, actor, now, toleranceMs } = work;
		const { obligation } = await reachObligation(work, 'submit-report', address);
		const form = formOf(obligation, await listForms(db));
		if (!isOfForm(content, form, await listPolicyGroups(db))) throw new Refusal('malformed');
		await lockObligation(db, obligation.id);
		demandOpen(work, obligation);
		const key = { obligationId: obligation.id, keptFor: keeperOf(actor) };
		const before = await findDraft(db, key);
		if (before && before.savedAt.getTime() > now.getTime() + toleranceMs) {
			throw new Refusal('clock-behind-ledger');
		}
		// The answer to an earlier saving was lost on its way: the same content again is no conflict.
		if (before && isSame(before.content, content)) {
			return { revision: before.revision, savedAt: isoInstant(before.savedAt) };
		}
		if (revision !== null && revision !== (before?.revision ?? 0)) throw new Refusal('stale-draft');
		const saved = { revision: (before?.revision ?? 0) + 1, savedAt: now };
		await upsertDraft(db, { ...key, unitId: obligation.unitId }, { content, ...saved, savedBy: actor.id });
		return { revision: saved.revision, savedAt: isoInstant(now) };
	});
}

function isSame(a: TypedContent, b: TypedContent): boolean {
	const [left, right] = [a, b].map((content) => JSON.stringify(fieldsOf(content).sort()));
	return left === right;
}
