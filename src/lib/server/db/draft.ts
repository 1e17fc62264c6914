import type { TypedContent } from '#lib/domain/typed-entry.ts';
import type { Handle } from './connection.ts';

/** The draft that everybody of the unit shares; others keep theirs under their own id. */
export const FOR_UNIT = 'unit';

export interface DraftKey {
	readonly obligationId: string;
	/** FOR_UNIT, or the id of who types on the unit's behalf. */
	readonly keptFor: string;
}

export interface Draft {
	readonly content: TypedContent;
	/** Counts up with every saving, so that two who type at once notice each other. */
	readonly revision: number;
	readonly savedAt: Date;
	readonly savedBy: string;
}

/** The draft, or undefined. One saved after the business clock comes along: writing over it must be refused. */
export async function findDraft(db: Handle, { obligationId, keptFor }: DraftKey): Promise<Draft | undefined> {
	return db
		.selectFrom('reportDraft')
		.select(['content', 'revision', 'savedAt', 'savedBy'])
		.where('obligationId', '=', obligationId)
		.where('keptFor', '=', keptFor)
		.executeTakeFirst();
}

/** Keeps the unit's draft in place of the one before it. */
export async function upsertDraft(
	db: Handle,
	key: DraftKey & { readonly unitId: string },
	draft: Draft
): Promise<void> {
	const content = JSON.stringify(draft.content);
	await db
		.insertInto('reportDraft')
		.values({ ...key, ...draft, content })
		.onConflict((on) => on.columns(['obligationId', 'keptFor']).doUpdateSet({ ...draft, content }))
		.execute();
}

export async function deleteDraft(db: Handle, { obligationId, keptFor }: DraftKey): Promise<void> {
	await db
		.deleteFrom('reportDraft')
		.where('obligationId', '=', obligationId)
		.where('keptFor', '=', keptFor)
		.execute();
}
