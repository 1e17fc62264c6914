import type { Handle } from '../db/connection.ts';
import { authOf } from './tables.ts';

export interface Session {
	readonly id: string;
	/** What was chosen to act as; null: the first that holds. */
	readonly assignmentId: string | null;
	readonly createdAt: Date;
	readonly expiresAt: Date;
	readonly ipAddress: string | null;
	readonly userAgent: string | null;
}

/** The person's sessions that have not ended, the newest first. */
export async function listSessions(db: Handle, userId: string): Promise<Session[]> {
	return authOf(db)
		.selectFrom('session')
		.select(['id', 'assignmentId', 'createdAt', 'expiresAt', 'ipAddress', 'userAgent'])
		.where('userId', '=', userId)
		.where('expiresAt', '>', new Date())
		.orderBy('createdAt', 'desc')
		.execute();
}

/** Ends one session of the person, or all of them; whoever used it is nobody from the next request on. */
export async function deleteSessions(db: Handle, userId: string, sessionId?: string): Promise<void> {
	const query = authOf(db).deleteFrom('session').where('userId', '=', userId);
	await (sessionId === undefined ? query : query.where('id', '=', sessionId)).execute();
}
