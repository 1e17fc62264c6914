import { sql, type Kysely, type RawBuilder } from 'kysely';
import {
	PART_TABLES,
	SUBJECT_HOLDS,
	type AuditEntry,
	type AuditNote,
	type AuditSubject
} from '#lib/domain/audit.ts';
import { addDays, startOf, type Day } from '#lib/domain/day.ts';
import type { Handle } from './connection.ts';

interface AuditTables {
	entry: AuditEntry;
}

/** What is looked for in the chain; what is left out matches everything. */
export interface AuditFilter {
	readonly from?: Day;
	/** The last day, inclusive. */
	readonly to?: Day;
	readonly actorId?: string;
	readonly unitId?: string;
	readonly subject?: AuditSubject;
	/** Also rows that only belong to another one. */
	readonly everyRow: boolean;
}

/** Tells the chain of something that has no row, in the caller's transaction and name. */
export async function noteEvent(db: Handle, { kind, details, unitId, at }: AuditNote): Promise<void> {
	await sql`select audit.note(${kind}, ${JSON.stringify(details)}::jsonb, ${unitId ?? null}, ${at ?? null})`.execute(
		db
	);
}

/** Entries that match, newest first, older than `before`. */
export async function listEntries(
	db: Handle,
	filter: AuditFilter,
	{ before, limit }: { before?: number; limit: number }
): Promise<AuditEntry[]> {
	const query = matching(db, filter)
		.select(['seq', 'recordedAt', 'businessAt', 'actorId', 'actorRole', 'kind', 'tableName', 'rowKey'])
		.select(['unitId', 'columns', 'details'])
		.orderBy('seq', 'desc')
		.limit(limit);
	return (before === undefined ? query : query.where('seq', '<', before)).execute();
}

export async function countEntries(db: Handle, filter: AuditFilter): Promise<number> {
	const { n } = await matching(db, filter)
		.select(sql<number>`count(*)`.as('n'))
		.executeTakeFirstOrThrow();
	return n;
}

/** Everybody who ever did something, and the units it was done to. */
export async function listNamed(db: Handle): Promise<{ actorIds: string[]; unitIds: string[] }> {
	const entries = auditOf(db).selectFrom('entry');
	const actors = await entries.select('actorId').distinct().execute();
	const units = await entries.select('unitId').distinct().where('unitId', 'is not', null).execute();
	return {
		actorIds: actors.map(({ actorId }) => actorId),
		unitIds: units.flatMap(({ unitId }) => unitId ?? [])
	};
}

function matching(db: Handle, { from, to, actorId, unitId, subject, everyRow }: AuditFilter) {
	const happened = sql<Date>`coalesce(business_at, recorded_at)`;
	let query = auditOf(db).selectFrom('entry');
	if (from) query = query.where(happened, '>=', startOf(from));
	if (to) query = query.where(happened, '<', startOf(addDays(to, 1)));
	if (actorId) query = query.where('actorId', '=', actorId);
	if (unitId) query = query.where('unitId', '=', unitId);
	if (subject) query = query.where(isAbout(subject));
	return everyRow ? query : query.where(isWhole());
}

function isAbout(subject: AuditSubject): RawBuilder<boolean> {
	const what = sql`coalesce(table_name, kind)`;
	if (subject !== 'other') return sql<boolean>`${what} = any(${SUBJECT_HOLDS[subject]}::text[])`;
	return sql<boolean>`${what} <> all(${Object.values(SUBJECT_HOLDS).flat()}::text[])`;
}

/** No part of another row, and no writing that changed nothing; a new account's password comes with the account. */
function isWhole(): RawBuilder<boolean> {
	return sql<boolean>`coalesce(table_name, '') <> all(${PART_TABLES}::text[])
		and not (kind = 'update' and columns <@ '{updated_at,last_signed_in_at,last_step}')
		and not (kind = 'insert' and coalesce(table_name, '') = 'auth.account')`;
}

function auditOf(db: Handle): Kysely<AuditTables> {
	return (db as unknown as Kysely<AuditTables>).withSchema('audit');
}
