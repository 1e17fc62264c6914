import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { isRole, type Actor } from '#lib/domain/actor.ts';
import type { Mode } from '../config.ts';
import type { Handle, Unguarded } from '../db/connection.ts';
import { authOf } from './tables.ts';

const PREFIX = 'ubt_';

/** A new token for the account; it is told once and kept only as a digest. */
export async function insertToken(db: Handle, userId: string, days: number): Promise<string> {
	const token = PREFIX + randomBytes(32).toString('base64url');
	const expiresAt = new Date(Date.now() + days * 24 * 3600 * 1000);
	await authOf(db)
		.insertInto('apiToken')
		.values({ id: randomUUID(), userId, digest: digestOf(token), expiresAt })
		.execute();
	return token;
}

/** Who bears the token, or undefined when it is unknown or has ended; demo accounts have none in production. */
export async function findBearer(
	{ db, mode }: { db: Unguarded; mode: Mode },
	token: string
): Promise<Actor | undefined> {
	if (!token.startsWith(PREFIX)) return undefined;
	const query = authOf(db)
		.selectFrom('apiToken')
		.innerJoin('user', 'user.id', 'apiToken.userId')
		.select(['user.id', 'user.name', 'user.role', 'user.unitId'])
		.where('apiToken.digest', '=', digestOf(token))
		.where('apiToken.expiresAt', '>', new Date());
	const row = await (
		mode === 'production' ? query.where('user.isDemo', '=', false) : query
	).executeTakeFirst();
	return row && isRole(row.role) ? row : undefined;
}

function digestOf(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}
