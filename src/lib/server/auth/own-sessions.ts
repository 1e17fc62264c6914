import { deviceOf, type Device } from '#lib/domain/device.ts';
import { sessionEnd } from '#lib/domain/session-end.ts';
import type { Unguarded } from '../db/connection.ts';
import { onceForOneself, type Repeatable } from './once-for-oneself.ts';
import { authOf } from './tables.ts';
import type { AuthRoom } from './visit.ts';

const TOUCH_AFTER_MS = 60_000;

/** One of a person's open sessions. */
export interface OpenSession {
	readonly id: string;
	readonly createdAt: Date;
	readonly lastSeenAt: Date;
	readonly device: Device;
	readonly address: string;
	/** The one that asks. */
	readonly isThis: boolean;
}

/** What happened with a person's name before this session began. */
export interface BeforeSession {
	readonly previousSignInAt: Date | null;
	readonly failedBefore: number;
	readonly failedSince: Date | null;
}

/**
 * Is somebody still there? Half an hour without a request ends a session for good; a request keeps it, written down at
 * most once a minute. `isQuestion`: a page only asks how long there is, which keeps nothing.
 */
export async function isAlive(
	db: Unguarded,
	session: { id: string; lastSeenAt: Date; expiresAt: Date },
	isQuestion: boolean
): Promise<boolean> {
	const now = new Date();
	if (sessionEnd(session) <= now) {
		await authOf(db).deleteFrom('session').where('id', '=', session.id).execute();
		return false;
	}
	if (!isQuestion && now.getTime() - session.lastSeenAt.getTime() > TOUCH_AFTER_MS) {
		await authOf(db).updateTable('session').set({ lastSeenAt: now }).where('id', '=', session.id).execute();
	}
	return true;
}

/** The person's open sessions, the latest first. */
export async function listSessions(
	{ db }: AuthRoom,
	{ id: userId, sessionId }: { id: string; sessionId: string }
): Promise<OpenSession[]> {
	const now = new Date();
	const rows = await authOf(db)
		.selectFrom('session')
		.select(['id', 'createdAt', 'lastSeenAt', 'expiresAt', 'userAgent', 'ipAddress'])
		.where('userId', '=', userId)
		.orderBy('lastSeenAt', 'desc')
		.execute();
	return rows
		.filter((row) => sessionEnd(row) > now)
		.map(({ id, createdAt, lastSeenAt, userAgent, ipAddress }) => ({
			...{ id, createdAt, lastSeenAt, device: deviceOf(userAgent ?? ''), address: ipAddress ?? '' },
			isThis: id === sessionId
		}));
}

/** Ends one of the person's sessions; somebody else's is not there. */
export async function endSession(
	{ db }: AuthRoom,
	userId: string,
	id: string,
	{ key }: Repeatable = {}
): Promise<boolean> {
	if (!/^[0-9a-f-]{36}$/.test(id)) return false;
	const end = async (): Promise<boolean> => {
		const ended = await authOf(db)
			.deleteFrom('session')
			.where('userId', '=', userId)
			.where('id', '=', id)
			.executeTakeFirst();
		return ended.numDeletedRows > 0n;
	};
	return onceForOneself(db, { key, userId, about: `end-session ${id}` }, end, () => true);
}

/** Ends all of the person's sessions but the one that asks. */
export async function endOtherSessions(
	{ db }: AuthRoom,
	{ id: userId, sessionId }: { id: string; sessionId: string },
	{ key }: Repeatable = {}
): Promise<void> {
	const end = async (): Promise<void> => {
		const all = authOf(db).deleteFrom('session').where('userId', '=', userId);
		await all.where('id', '<>', sessionId).execute();
	};
	await onceForOneself(db, { key, userId, about: 'end-other-sessions' }, end, () => undefined);
}

/** The person has read of the failed tries. */
export async function markFailuresSeen({ db }: AuthRoom, sessionId: string): Promise<void> {
	await authOf(db)
		.updateTable('session')
		.set({ failedBefore: 0, failedSince: null })
		.where('id', '=', sessionId)
		.execute();
}

/** Notes on a session that has just begun what was before it, and on the person that they came in. */
export async function beginSession(
	db: Unguarded,
	token: string,
	{ userId, failures, since }: { userId: string; failures: number; since: Date | null }
): Promise<void> {
	const auth = authOf(db);
	const user = await auth
		.selectFrom('user')
		.select('lastSignedInAt')
		.where('id', '=', userId)
		.executeTakeFirst();
	await auth
		.updateTable('session')
		.set({ failedBefore: failures, failedSince: since, previousSignInAt: user?.lastSignedInAt ?? null })
		.where('token', '=', token)
		.execute();
	await auth.updateTable('user').set({ lastSignedInAt: new Date() }).where('id', '=', userId).execute();
	await auth.deleteFrom('session').where('expiresAt', '<', new Date()).execute();
}

/** A session that takes another's place goes on in the same role, and with what the person has not read yet. */
export async function continueSession(
	db: Unguarded,
	token: string,
	{ assignmentId, before }: { assignmentId: string | null; before: BeforeSession }
): Promise<void> {
	const { failedBefore, failedSince, previousSignInAt } = before;
	await authOf(db)
		.updateTable('session')
		.set({ assignmentId, failedBefore, failedSince, previousSignInAt })
		.where('token', '=', token)
		.execute();
}
