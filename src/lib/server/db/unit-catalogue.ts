import { randomUUID } from 'node:crypto';
import type { CatalogueUnit, Succession } from '#lib/domain/catalogue.ts';
import type { Handle } from './connection.ts';

/**
 * Lays units by their own key, with names, codes and parents; those an administrator has made or changed stay as they
 * are. Returns ids by key.
 */
export async function upsertUnits(db: Handle, units: readonly CatalogueUnit[]): Promise<Map<string, string>> {
	const known = await db.selectFrom('unit').select(['id', 'key', 'editedAt']).execute();
	const ids = new Map(known.map(({ id, key }) => [key, id]));
	const own = new Set(known.filter(({ editedAt }) => editedAt !== null).map(({ key }) => key));
	for (const unit of units.filter(({ key }) => !own.has(key))) {
		const id = ids.get(unit.key) ?? randomUUID();
		const row = {
			kind: unit.kind,
			parentId: unit.parent ? idOf(ids, unit.parent) : null,
			openedOn: unit.openedOn,
			closedOn: unit.closedOn,
			aliases: JSON.stringify(unit.aliases),
			tile: unit.tile ? JSON.stringify(unit.tile) : null
		};
		await db
			.insertInto('unit')
			.values({ id, key: unit.key, ...row })
			.onConflict((on) => on.column('key').doUpdateSet(row))
			.execute();
		ids.set(unit.key, id);
		await replaceDated(db, id, unit);
	}
	return ids;
}

export async function upsertSuccessions(
	db: Handle,
	successions: readonly Succession[],
	ids: ReadonlyMap<string, string>
): Promise<void> {
	for (const { predecessor, successor, kind, share, occurredOn, basis } of successions) {
		const row = { kind, share, basis: JSON.stringify(basis) };
		await db
			.insertInto('unitSuccession')
			.values({
				predecessorId: idOf(ids, predecessor),
				successorId: idOf(ids, successor),
				occurredOn,
				...row
			})
			.onConflict((on) => on.columns(['predecessorId', 'successorId', 'occurredOn']).doUpdateSet(row))
			.execute();
	}
}

async function replaceDated(db: Handle, unitId: string, { names, codes }: CatalogueUnit): Promise<void> {
	await db.deleteFrom('unitName').where('unitId', '=', unitId).execute();
	await db.deleteFrom('unitCode').where('unitId', '=', unitId).execute();
	await db
		.insertInto('unitName')
		.values(
			names.map(({ value, from, before }) => ({ unitId, name: value, validFrom: from, validBefore: before }))
		)
		.execute();
	await db
		.insertInto('unitCode')
		.values(
			codes.map(({ value, from, before }) => ({ unitId, code: value, validFrom: from, validBefore: before }))
		)
		.execute();
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
	const id = ids.get(key);
	if (!id) throw new Error(`catalogue names a unit it does not have (yet): ${key}`);
	return id;
}
