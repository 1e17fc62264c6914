import { sql } from 'kysely';
import type { UnitKind } from '#lib/domain/unit.ts';
import type { Handle } from './connection.ts';

/**
 * The unit somebody means by an official code, without saying of which day. Codes were reused, so of several
 * units that bore it the one that owes reports is meant, and of those the newest. Undefined when none did.
 */
export async function findUnitMeantBy(
	db: Handle,
	code: string
): Promise<{ id: string; kind: UnitKind; name: string } | undefined> {
	return db
		.selectFrom('unitCode as c')
		.innerJoin('unit', 'unit.id', 'c.unitId')
		.innerJoin('unitName as n', 'n.unitId', 'unit.id')
		.select(['unit.id', 'unit.kind', 'n.name'])
		.where('c.code', '=', code)
		.orderBy(
			(eb) =>
				eb.exists(
					eb
						.selectFrom('obligation as o')
						.select(sql`1`.as('one'))
						.whereRef('o.unitId', '=', 'unit.id')
				),
			'desc'
		)
		.orderBy('c.validFrom', 'desc')
		.orderBy('n.validFrom', 'desc')
		.executeTakeFirst();
}
