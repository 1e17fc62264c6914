import { isCatalogueName, isGroupCode } from '#lib/domain/catalogue-entry.ts';
import { isDay, type Day } from '#lib/domain/day.ts';
import type { PolicyGroup } from '#lib/domain/form.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { insertGroup, listGroupEntries, updateGroup } from '../../db/own-catalogue.ts';
import { staleEntry } from '../../meanwhile.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface GroupRequest {
	/** When the group had last been changed as it was read; undefined to add one. */
	readonly was: { readonly editedAt: Date | null } | undefined;
	readonly group: PolicyGroup & { readonly from: Day | null; readonly before: Day | null };
}

/**
 * Adds a policy group as the last row of the ward's form, from the first period whose figures stop on `from` or later,
 * or changes how one is called and until when it is asked for. The plan leaves its list open (III.1.1). What was handed
 * in stays as it is. 409 when the code is taken or somebody else changed the group.
 */
export async function saveGroup(
	context: Context,
	request: GroupRequest,
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		demand(work, 'lay-catalogue');
		const { code, label, short, from, before } = request.group;
		const names = [label.vi, label.en, short.vi, short.en];
		if (!isGroupCode(code) || !names.every(isCatalogueName)) throw new Refusal('bad-group');
		const days = [from, before].filter((day) => day !== null);
		if (!days.every(isDay) || (from && before && before <= from)) throw new Refusal('wrong-days');
		await doOnce(work, { key, about: `save-group ${code}`, body: request }, () => save(work, request));
	});
}

async function save(work: Work, { was, group }: GroupRequest): Promise<void> {
	const { db, now: editedAt, actor } = work;
	const edited = { editedAt, editedBy: actor.id };
	const groups = await listGroupEntries(db);
	const known = groups.find(({ definition }) => definition.code === group.code);
	if (was === undefined) {
		if (known) throw new Refusal('code-taken');
		// A group without a first day would be missing in every report there is.
		if (!group.from) throw new Refusal('wrong-days');
		await insertGroup(db, group, edited);
		return;
	}
	if (!known) throw new Refusal('not-found');
	if (!(await updateGroup(db, group, edited, was.editedAt))) throw await staleEntry(work, known);
}
