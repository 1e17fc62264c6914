import { sql } from 'kysely';
import type { UnitAccount } from '#lib/domain/reachability.ts';
import type { Handle } from '../db/connection.ts';
import { authOf } from './tables.ts';

/** Accounts that act, acted or will act for the units, by unit. */
export async function listUnitAccounts(
	db: Handle,
	unitIds: readonly string[]
): Promise<Map<string, UnitAccount[]>> {
	const rows = await authOf(db)
		.selectFrom('assignment as a')
		.innerJoin('user as u', 'u.id', 'a.userId')
		.select(['a.unitId', 'a.validFrom', 'a.validBefore', 'u.disabledAt', 'u.lastSignedInAt'])
		.where('a.unitId', '=', sql<string>`any(${unitIds})`)
		.execute();
	const accounts = rows.map(({ unitId, validFrom, validBefore, disabledAt, lastSignedInAt }) => ({
		...{ unitId: unitId ?? '', validFrom, validBefore },
		...{ isDisabled: disabledAt !== null, hasSignedIn: lastSignedInAt !== null }
	}));
	return Map.groupBy(accounts, ({ unitId }) => unitId);
}
