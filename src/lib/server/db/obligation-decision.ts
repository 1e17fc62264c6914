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

/** The obligation's exemption, whenever it was granted, or undefined. */
export async function findExemption(
	db: Handle,
	obligationId: string
): Promise<{ grantedBy: string; grantedAt: Date } | undefined> {
	return db
		.selectFrom('exemption')
		.select(['grantedBy', 'grantedAt'])
		.where('obligationId', '=', obligationId)
		.executeTakeFirst();
}

export async function insertReopening(
	db: Handle,
	row: Omit<Tables['reopening'], 'recordedAt'>
): Promise<void> {
	await db.insertInto('reopening').values(row).execute();
}

export interface ReopeningRow {
	readonly reason: string;
	readonly reopenedAt: Date;
	readonly reopenedBy: string;
	readonly until: Date;
}

/** When an obligation's accepted report was opened again by now, and why, oldest first. */
export async function listReopenings(db: Handle, obligationId: string, now: Date): Promise<ReopeningRow[]> {
	return db
		.selectFrom('reopening')
		.select(['reason', 'reopenedAt', 'reopenedBy', 'until'])
		.where('obligationId', '=', obligationId)
		.where('reopenedAt', '<=', now)
		.orderBy('reopenedAt')
		.execute();
}
