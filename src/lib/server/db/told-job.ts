import { sql } from 'kysely';
import type { AuditNote } from '#lib/domain/audit.ts';
import { noteEvent } from './audit.ts';
import type { Unguarded } from './connection.ts';

/** Tells the audit of what the server did by itself, or somebody at its terminal: no person is signed in there. */
export async function tellOfJob(
	db: Unguarded,
	actorId: 'server' | 'terminal',
	note: AuditNote
): Promise<void> {
	await db.transaction().execute(async (handle) => {
		await sql`select set_config('app.user_id', ${actorId}, true)`.execute(handle);
		await noteEvent(handle, note);
	});
}
