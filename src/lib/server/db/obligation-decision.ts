import type { Handle } from './connection.ts';
import type { Tables } from './tables.ts';

/** Acts of the office about what is owed: given once, never rewritten. */
export async function insertExtension(
	db: Handle,
	row: Omit<Tables['extension'], 'recordedAt'>
): Promise<void> {
	await db.insertInto('extension').values(row).execute();
}

export async function insertExemption(
	db: Handle,
	row: Omit<Tables['exemption'], 'recordedAt'>
): Promise<void> {
	await db.insertInto('exemption').values(row).execute();
}

export async function insertReopening(
	db: Handle,
	row: Omit<Tables['reopening'], 'recordedAt'>
): Promise<void> {
	await db.insertInto('reopening').values(row).execute();
}
