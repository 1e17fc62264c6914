import { sql } from 'kysely';
import type { Day } from '#lib/domain/day.ts';
import type { Unit, UnitKind } from '#lib/domain/unit.ts';
import type { Handle } from './connection.ts';

/** Units that exist on the day, with the code and name they bear on it. Unsorted. */
export async function listUnitsOn(
	db: Handle,
	day: Day,
	filter: { ids?: readonly string[]; kinds?: readonly UnitKind[] } = {}
): Promise<Unit[]> {
	let query = db
		.selectFrom('unit')
		.innerJoin('unitName as n', 'n.unitId', 'unit.id')
		.innerJoin('unitCode as c', 'c.unitId', 'unit.id')
		.select(['unit.id', 'unit.kind', 'unit.parentId', 'unit.aliases', 'c.code', 'n.name'])
		.where('unit.openedOn', '<=', day)
		.where((eb) => eb.or([eb('unit.closedOn', 'is', null), eb('unit.closedOn', '>', day)]))
		.where('n.validFrom', '<=', day)
		.where((eb) => eb.or([eb('n.validBefore', 'is', null), eb('n.validBefore', '>', day)]))
		.where('c.validFrom', '<=', day)
		.where((eb) => eb.or([eb('c.validBefore', 'is', null), eb('c.validBefore', '>', day)]));
	if (filter.ids) query = query.where('unit.id', '=', sql<string>`any(${filter.ids})`);
	if (filter.kinds) query = query.where('unit.kind', '=', sql<UnitKind>`any(${filter.kinds})`);
	return query.execute();
}

export async function listAllUnitIds(db: Handle): Promise<string[]> {
	const rows = await db.selectFrom('unit').select('id').execute();
	return rows.map(({ id }) => id);
}

/** The unit and everything under it; of an office, everything under the body it serves. */
export async function listSubtreeIds(db: Handle, unitId: string): Promise<string[]> {
	const rows = await db
		.withRecursive('tree', (cte) =>
			cte
				.selectFrom('unit')
				.select((eb) =>
					eb
						.case()
						.when('kind', '=', 'office')
						.then(eb.fn.coalesce('parentId', 'id'))
						.else(eb.ref('id'))
						.end()
						.as('id')
				)
				.where('id', '=', unitId)
				.union(cte.selectFrom('unit').innerJoin('tree', 'tree.id', 'unit.parentId').select('unit.id'))
		)
		.selectFrom('tree')
		.select('id')
		.execute();
	return rows.map(({ id }) => id);
}
