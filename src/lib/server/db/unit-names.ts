import { sql } from 'kysely';
import type { Day } from '#lib/domain/day.ts';
import type { UnitKind } from '#lib/domain/unit.ts';
import type { Handle } from './connection.ts';

export interface NamedUnit {
	readonly id: string;
	readonly kind: UnitKind;
	readonly code: string;
	readonly name: string;
}

/**
 * Units by id as they are called on the day; one that is closed by then, or not yet open, as it was last called.
 */
export async function listUnitsByIds(
	db: Handle,
	ids: readonly string[],
	day: Day
): Promise<Map<string, NamedUnit>> {
	if (ids.length === 0) return new Map();
	const rows = await unitsAsCalled(db, ids, day)
		.select(['unit.id', 'unit.kind', 'c.code', 'n.name'])
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The units with every name (`n`) and code (`c`) they ever bore. The last row of a unit is the one of the day: what
 * began by then comes after what is still to come.
 */
export function unitsAsCalled(db: Handle, ids: readonly string[], day: Day) {
	return db
		.selectFrom('unit')
		.innerJoin('unitName as n', 'n.unitId', 'unit.id')
		.innerJoin('unitCode as c', 'c.unitId', 'unit.id')
		.where('unit.id', '=', sql<string>`any(${[...new Set(ids)]})`)
		.orderBy((eb) => eb('n.validFrom', '<=', day))
		.orderBy('n.validFrom')
		.orderBy((eb) => eb('c.validFrom', '<=', day))
		.orderBy('c.validFrom');
}
