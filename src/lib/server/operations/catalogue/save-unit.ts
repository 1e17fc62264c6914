import { randomUUID } from 'node:crypto';
import { isCatalogueName, isUnitCode } from '#lib/domain/catalogue-entry.ts';
import { isDay, type Day } from '#lib/domain/day.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import {
	correctUnit,
	insertUnit,
	isCodeTaken,
	listUnitEntries,
	renameUnit,
	updateUnit
} from '../../db/own-catalogue.ts';
import { staleEntry } from '../../meanwhile.ts';
import { listUnitsOn } from '../../db/unit.ts';
import { layObligations } from '../../obligation-laying.ts';
import { once, type Repeatable } from '../../once.ts';
import { demand, reachableUnitIds } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';
import { unitDay } from '../../unit-day.ts';

export interface UnitRequest {
	/** The unit that is changed, and when it had last been changed as it was read; null to add one. */
	readonly was: { readonly id: string; readonly editedAt: Date | null } | null;
	/** Kind and first day are of a unit that is added; neither changes later. */
	readonly kind: 'ward' | 'school';
	readonly openedOn: Day;
	readonly code: string;
	readonly name: string;
	/** The first day of the name, when it is a new one; null corrects how the name is written. */
	readonly namedFrom: Day | null;
	readonly aliases: readonly string[];
}

/**
 * Adds a ward or school, with everything the plans ask of it from its first day on, or changes its name, code and other
 * writings. Returns how many obligations were made. 409 when the code is taken or somebody else changed the unit.
 */
export async function saveUnit(
	context: Context,
	request: UnitRequest,
	{ key }: Repeatable = {}
): Promise<{ obligations: number }> {
	return asActor(context, async (work) => {
		demand(work, 'lay-catalogue');
		if (!isUnitCode(request.code) || !isCatalogueName(request.name)) throw new Refusal('bad-unit');
		return once(
			work,
			{ key, about: `save-unit ${request.was?.id ?? ''}`, body: request },
			{
				act: async () => {
					const result = request.was ? await change(work, request, request.was) : await add(work, request);
					return { result, answer: result };
				},
				replay: (answer) => answer
			}
		);
	});
}

async function add(work: Work, { kind, openedOn, code, name, aliases }: UnitRequest) {
	const { db, now: editedAt, actor } = work;
	if (!isDay(openedOn)) throw new Refusal('wrong-days');
	if (await isCodeTaken(db, { id: null, code, from: openedOn })) throw new Refusal('code-taken');
	const ids = await reachableUnitIds(work, 'lay-catalogue');
	const [parent] = await listUnitsOn(db, openedOn, { ids, kinds: ['city'] });
	if (!parent) throw new Refusal('no-catalogue');
	const unit = { kind, openedOn, code, name, aliases, editedAt, editedBy: actor.id };
	await insertUnit(db, { id: randomUUID(), parentId: parent.id, ...unit });
	return { obligations: await layObligations(work) };
}

async function change(work: Work, request: UnitRequest, was: NonNullable<UnitRequest['was']>) {
	const { db, now: editedAt, actor } = work;
	const { code, name, namedFrom, aliases } = request;
	const reached = await listUnitEntries(
		db,
		await reachableUnitIds(work, 'lay-catalogue'),
		await unitDay(work)
	);
	const unit = reached.find(({ id, kind }) => id === was.id && (kind === 'ward' || kind === 'school'));
	if (!unit) throw new Refusal('not-found');
	const edited = { id: unit.id, aliases, editedAt, editedBy: actor.id };
	if (!(await updateUnit(db, edited, was.editedAt))) throw await staleEntry(work, unit);
	if (code !== unit.code && (await isCodeTaken(db, { id: unit.id, code, from: unit.codeFrom }))) {
		throw new Refusal('code-taken');
	}
	if (namedFrom === null || name === unit.name) {
		await correctUnit(db, unit, { name, code });
	} else {
		const isWithin = isDay(namedFrom) && namedFrom > unit.nameFrom;
		if (!isWithin || (unit.nameBefore && namedFrom >= unit.nameBefore)) throw new Refusal('wrong-days');
		await correctUnit(db, unit, { name: unit.name, code });
		await renameUnit(db, unit, { name, from: namedFrom });
	}
	return { obligations: 0 };
}
