import { sql } from 'kysely';
import { dayOf } from '#lib/domain/day.ts';
import type { Handle } from './connection.ts';

export interface UnitLabel {
	readonly id: string;
	readonly code: string | null;
	readonly name: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What units are called at the instant, or were called last; also those that are no more. By id. */
export async function listUnitLabels(
	db: Handle,
	ids: readonly string[],
	now: Date
): Promise<Map<string, UnitLabel>> {
	const known = [...new Set(ids)].filter((id) => UUID.test(id));
	if (known.length === 0) return new Map();
	const day = dayOf(now);
	const rows = await db
		.selectFrom('unitName as n')
		.leftJoin('unitCode as c', (join) =>
			join.onRef('c.unitId', '=', 'n.unitId').on(sql<boolean>`c.valid_from <= ${day}::date`)
		)
		.distinctOn('n.unitId')
		.select(['n.unitId as id', 'n.name', 'c.code'])
		.where('n.unitId', '=', sql<string>`any(${known}::uuid[])`)
		.orderBy('n.unitId')
		.orderBy(sql`n.valid_from <= ${day}::date`, 'desc')
		.orderBy('n.validFrom', 'desc')
		.orderBy('c.validFrom', 'desc')
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}
