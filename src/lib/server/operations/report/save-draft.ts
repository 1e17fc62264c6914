import { isoInstant } from '#lib/domain/day.ts';
import type { Obligation } from '#lib/domain/obligation.ts';
import { isOfForm, type TypedContent } from '#lib/domain/typed-entry.ts';
import { fieldsOf } from '#lib/domain/typed-fields.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listPolicyGroups } from '../../db/catalogue.ts';
import { findDraft, upsertDraft } from '../../db/draft.ts';
import { demandOpen, keeperOf } from '../../draft-keeper.ts';
import { aboutOf, holdObligation } from '../../hold.ts';
import { overtakenBy } from '../../meanwhile.ts';
import { once, type Repeatable } from '../../once.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';
import { formOf } from '../../report-entry.ts';

export interface SavedDraft {
	readonly revision: number;
	readonly savedAt: string;
}

interface Typing {
	readonly content: TypedContent;
	/** The draft it was typed over (0: none); null writes over whatever is there. */
	readonly revision: number | null;
}

/**
 * Keeps what has been typed so far. When somebody else has saved since the draft it was typed over, nothing is written
 * over theirs (409 stale-draft, with who and when).
 */
export async function saveDraft(
	context: Context,
	address: Address,
	typing: Typing,
	{ key }: Repeatable = {}
): Promise<SavedDraft> {
	return asActor(context, async (work) => {
		const { obligation } = await reachObligation(work, 'submit-report', address);
		const form = formOf(obligation, await listForms(work.db));
		const groups = await listPolicyGroups(work.db, obligation.cutOffOn);
		if (!isOfForm(typing.content, form, groups)) throw new Refusal('malformed');
		const body = [fieldsOf(typing.content), typing.revision];
		return once<SavedDraft, SavedDraft>(
			work,
			{ key, about: aboutOf('save-draft', obligation), body },
			{
				act: async () => {
					const saved = await save(work, obligation, typing);
					return { result: saved, answer: saved };
				},
				replay: (saved) => saved
			}
		);
	});
}

async function save(before: Work, reached: Obligation, { content, revision }: Typing): Promise<SavedDraft> {
	const { obligation, work } = await holdObligation(before, reached);
	const { db, actor, now, toleranceMs } = work;
	await demandOpen(work, obligation);
	const own = { obligationId: obligation.id, keptFor: keeperOf(actor) };
	const earlier = await findDraft(db, own);
	if (earlier && earlier.savedAt.getTime() > now.getTime() + toleranceMs) {
		throw new Refusal('clock-behind-ledger');
	}
	// The answer to an earlier saving was lost on its way: the same content again is no conflict.
	if (earlier && isSame(earlier.content, content)) {
		return { revision: earlier.revision, savedAt: isoInstant(earlier.savedAt) };
	}
	if (revision !== null && revision !== (earlier?.revision ?? 0)) {
		if (!earlier) throw new Refusal('stale-draft');
		const { savedBy: by, savedAt: at } = earlier;
		throw await overtakenBy(work, 'stale-draft', { deed: 'save-draft', by, at });
	}
	const saved = { revision: (earlier?.revision ?? 0) + 1, savedAt: now };
	await upsertDraft(db, { ...own, unitId: obligation.unitId }, { content, ...saved, savedBy: actor.id });
	return { revision: saved.revision, savedAt: isoInstant(now) };
}

function isSame(a: TypedContent, b: TypedContent): boolean {
	const [left, right] = [a, b].map((content) => JSON.stringify(fieldsOf(content).sort()));
	return left === right;
}
