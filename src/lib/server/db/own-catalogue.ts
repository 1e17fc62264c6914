import { sql } from 'kysely';
import type { Day } from '#lib/domain/day.ts';
import type { PolicyGroup } from '#lib/domain/form.ts';
import type { UnitKind } from '#lib/domain/unit.ts';
import type { Handle } from './connection.ts';
import { unitsAsCalled } from './unit-names.ts';

/** Who changes the catalogue, and when. */
export interface Edited {
	readonly editedAt: Date;
	readonly editedBy: string;
}

/** A unit as the administrator's page shows it, with the name and code in force on the day. */
export interface UnitEntry {
	readonly id: string;
	readonly kind: UnitKind;
	readonly code: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly openedOn: Day;
	readonly closedOn: Day | null;
	readonly nameFrom: Day;
	readonly nameBefore: Day | null;
	readonly codeFrom: Day;
	readonly editedAt: Date | null;
	readonly editedBy: string | null;
}

/** Units of the ids; one that is not there on the day as it was called last. */
export async function listUnitEntries(db: Handle, ids: readonly string[], day: Day): Promise<UnitEntry[]> {
	const rows = await unitsAsCalled(db, ids, day)
		.select(['unit.id', 'unit.kind', 'unit.aliases', 'unit.openedOn', 'unit.closedOn', 'unit.editedAt'])
		.select(['unit.editedBy', 'c.code', 'c.validFrom as codeFrom'])
		.select(['n.name', 'n.validFrom as nameFrom', 'n.validBefore as nameBefore'])
		.execute();
	return [...new Map(rows.map((row) => [row.id, row])).values()];
}

export async function insertUnit(
	db: Handle,
	unit: {
		readonly id: string;
		readonly kind: UnitKind;
		readonly parentId: string;
		readonly code: string;
		readonly name: string;
		readonly aliases: readonly string[];
		readonly openedOn: Day;
	} & Edited
): Promise<void> {
	const { id, kind, parentId, code, name, openedOn, editedAt, editedBy } = unit;
	const aliases = JSON.stringify(unit.aliases);
	// The key is ours for ever; the code may change hands.
	await db
		.insertInto('unit')
		.values({
			id,
			key: `${kind}-${id}`,
			kind,
			parentId,
			openedOn,
			closedOn: null,
			aliases,
			editedAt,
			editedBy
		})
		.execute();
	const from = { unitId: id, validFrom: openedOn, validBefore: null };
	await db
		.insertInto('unitName')
		.values({ ...from, name })
		.execute();
	await db
		.insertInto('unitCode')
		.values({ ...from, code })
		.execute();
}

/** Takes the unit as it was read at `readAt`; false when somebody else changed it since. */
export async function updateUnit(
	db: Handle,
	{ id, aliases, ...edited }: { id: string; aliases: readonly string[] } & Edited,
	readAt: Date | null
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('unit')
		.set({ aliases: JSON.stringify(aliases), ...edited })
		.where('id', '=', id)
		.where('editedAt', 'is not distinct from', readAt)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Corrects how the name that holds since `nameFrom`, and the code that holds since `codeFrom`, is written. */
export async function correctUnit(
	db: Handle,
	{ id, nameFrom, codeFrom }: Pick<UnitEntry, 'id' | 'nameFrom' | 'codeFrom'>,
	{ name, code }: { name: string; code: string }
): Promise<void> {
	await db
		.updateTable('unitName')
		.set({ name })
		.where('unitId', '=', id)
		.where('validFrom', '=', nameFrom)
		.execute();
	await db
		.updateTable('unitCode')
		.set({ code })
		.where('unitId', '=', id)
		.where('validFrom', '=', codeFrom)
		.execute();
}

/** From the day on, as long as the name would have held, the unit has another; what it was called before stays. */
export async function renameUnit(
	db: Handle,
	{ id, nameFrom, nameBefore }: Pick<UnitEntry, 'id' | 'nameFrom' | 'nameBefore'>,
	{ name, from }: { name: string; from: Day }
): Promise<void> {
	await db
		.updateTable('unitName')
		.set({ validBefore: from })
		.where('unitId', '=', id)
		.where('validFrom', '=', nameFrom)
		.execute();
	await db
		.insertInto('unitName')
		.values({ unitId: id, name, validFrom: from, validBefore: nameBefore })
		.execute();
}

/** Does another unit bear the code at any time from the day on? */
export async function isCodeTaken(
	db: Handle,
	{ id, code, from }: { id: string | null; code: string; from: Day }
): Promise<boolean> {
	let query = db
		.selectFrom('unitCode')
		.select('unitId')
		.where('code', '=', code)
		.where((eb) => eb.or([eb('validBefore', 'is', null), eb('validBefore', '>', from)]));
	if (id) query = query.where('unitId', '!=', id);
	return (await query.executeTakeFirst()) !== undefined;
}

export interface GroupEntry {
	readonly definition: PolicyGroup;
	readonly editedAt: Date | null;
	readonly editedBy: string | null;
}

export async function listGroupEntries(db: Handle): Promise<GroupEntry[]> {
	return db
		.selectFrom('policyGroup')
		.select(['definition', 'editedAt', 'editedBy'])
		.orderBy('position')
		.execute();
}

/** Adds the group as the last. */
export async function insertGroup(db: Handle, group: PolicyGroup, edited: Edited): Promise<void> {
	await db
		.insertInto('policyGroup')
		.values((eb) => ({
			code: group.code,
			position: eb
				.selectFrom('policyGroup')
				.select((inner) =>
					inner(inner.fn.coalesce(inner.fn.max('position'), sql<number>`-1`), '+', 1).as('next')
				),
			definition: JSON.stringify(group),
			...edited
		}))
		.execute();
}

/** Writes over the group as it was read at `readAt`; false when somebody else changed it since. */
export async function updateGroup(
	db: Handle,
	group: PolicyGroup,
	edited: Edited,
	readAt: Date | null
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('policyGroup')
		.set({ definition: JSON.stringify(group), ...edited })
		.where('code', '=', group.code)
		.where('editedAt', 'is not distinct from', readAt)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
