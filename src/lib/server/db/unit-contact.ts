import { sql } from 'kysely';
import type { Handle } from './connection.ts';
import type { Tables } from './tables.ts';

export type UnitContact = Tables['unitContact'];

/** Whom to call at the units, by unit, in the order of their names' letters. */
export async function listUnitContacts(
	db: Handle,
	unitIds: readonly string[]
): Promise<Map<string, UnitContact[]>> {
	const rows = await db
		.selectFrom('unitContact')
		.selectAll()
		.where('unitId', '=', sql<string>`any(${unitIds})`)
		.orderBy('name')
		.orderBy('id')
		.execute();
	return Map.groupBy(rows, ({ unitId }) => unitId);
}

export async function insertUnitContact(db: Handle, contact: UnitContact): Promise<void> {
	await db.insertInto('unitContact').values(contact).execute();
}

/** Writes over the contact as it was read at `changedAt`; false when somebody else changed or removed it since. */
export async function updateUnitContact(
	db: Handle,
	{ id, unitId, ...change }: UnitContact,
	readAt: Date
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('unitContact')
		.set(change)
		.where('id', '=', id)
		.where('unitId', '=', unitId)
		.where('changedAt', '=', readAt)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Takes the contact away as it was read at `changedAt`; false when somebody else changed or removed it since. */
export async function deleteUnitContact(
	db: Handle,
	{ id, unitId }: Pick<UnitContact, 'id' | 'unitId'>,
	readAt: Date
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('unitContact')
		.where('id', '=', id)
		.where('unitId', '=', unitId)
		.where('changedAt', '=', readAt)
		.executeTakeFirst();
	return numDeletedRows === 1n;
}
