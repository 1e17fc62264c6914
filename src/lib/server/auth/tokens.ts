import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '#lib/domain/actor.ts';
import { holdsOn } from '#lib/domain/assignment.ts';
import { dayOf } from '#lib/domain/day.ts';
import type { Clock } from '../clock.ts';
import type { Mode } from '../config.ts';
import type { Handle, Unguarded } from '../db/connection.ts';
import { authOf } from './tables.ts';

const PREFIX = 'ubt_';

/** A new token for an assignment; it is told once and kept only as a digest. */
export async function insertToken(
	db: Handle,
	{ assignmentId, label, days }: { assignmentId: string; label: string; days: number }
): Promise<string> {
	const token = PREFIX + randomBytes(32).toString('base64url');
	const expiresAt = new Date(Date.now() + days * 24 * 3600 * 1000);
	await authOf(db)
		.insertInto('apiToken')
		.values({ id: randomUUID(), assignmentId, label, digest: digestOf(token), expiresAt })
		.execute();
	return token;
}

/**
 * Who bears the token, or undefined when it is unknown or has ended, its assignment does not hold today or the person
 * is disabled; demo accounts have none in production.
 */
export async function findBearer(
	{ db, mode, clock }: { db: Unguarded; mode: Mode; clock: Clock },
	token: string
): Promise<Actor | undefined> {
	if (!token.startsWith(PREFIX)) return undefined;
	const row = await authOf(db)
		.selectFrom('apiToken as t')
		.innerJoin('assignment as a', 'a.id', 't.assignmentId')
		.innerJoin('user as u', 'u.id', 'a.userId')
		.select(['u.id', 'u.name', 'u.isDemo', 'a.role', 'a.unitId', 'a.validFrom', 'a.validBefore'])
		.select(sql<Date>`transaction_timestamp()`.as('at'))
		.where('t.digest', '=', digestOf(token))
		.where('t.expiresAt', '>', new Date())
		.where('u.disabledAt', 'is', null)
		.executeTakeFirst();
	if (!row || (row.isDemo && mode === 'production')) return undefined;
	if (!holdsOn(row, dayOf(clock.at(row.at)))) return undefined;
	const { id, name, role, unitId } = row;
	return { id, name, role, unitId: unitId ?? '' };
}

export interface Token {
	readonly id: string;
	readonly assignmentId: string;
	readonly label: string;
	readonly createdAt: Date;
	readonly expiresAt: Date;
}

/** The person's tokens that have not ended, the newest first; never what is kept of their words. */
export async function listTokens(db: Handle, userId: string): Promise<Token[]> {
	return authOf(db)
		.selectFrom('apiToken as t')
		.innerJoin('assignment as a', 'a.id', 't.assignmentId')
		.select(['t.id', 't.assignmentId', 't.label', 't.createdAt', 't.expiresAt'])
		.where('a.userId', '=', userId)
		.where('t.expiresAt', '>', new Date())
		.orderBy('t.createdAt', 'desc')
		.execute();
}

/** Ends one token of the person, or all of them. */
export async function deleteTokens(db: Handle, userId: string, tokenId?: string): Promise<void> {
	const query = authOf(db)
		.deleteFrom('apiToken')
		.where('assignmentId', 'in', (eb) =>
			eb.selectFrom('assignment').select('id').where('userId', '=', userId)
		);
	await (tokenId === undefined ? query : query.where('id', '=', tokenId)).execute();
}

function digestOf(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}
