import { sql } from 'kysely';
import type { Handle } from './connection.ts';

/** An entry by its place and its hash (hex). */
export interface ChainLink {
	readonly seq: number;
	readonly hash: string;
}

/** What stands before the first entry. */
export const BEGINNING: ChainLink = { seq: 0, hash: '00'.repeat(32) };

export interface Walked {
	readonly count: number;
	/** The last entry that was read. */
	readonly last: ChainLink;
	/** The first entry that does not follow from the one before it, or is not what it was. */
	readonly firstBreak: number | null;
}

/**
 * Reads up to `limit` entries after `from` and holds each against its hash and the one before. The canonical form
 * is written out here a second time: a changed function in the database does not make a changed entry pass.
 */
export async function walkEntries(db: Handle, from: ChainLink, limit: number): Promise<Walked> {
	const { rows } = await sql<{
		count: number;
		seq: number | null;
		hash: string | null;
		firstBreak: number | null;
	}>`
		with step as (
			select seq, hash, prev_hash,
				lag(hash, 1, decode(${from.hash}, 'hex')) over (order by seq) as hash_before,
				lag(seq, 1, ${from.seq}::bigint) over (order by seq) as seq_before,
				pg_catalog.sha256(prev_hash || pg_catalog.convert_to(pg_catalog.jsonb_build_array(
					seq, (extract(epoch from recorded_at) * 1000)::bigint, (extract(epoch from business_at) * 1000)::bigint,
					actor_id, actor_role, actor_unit, kind, table_name, row_key, unit_id, columns, details, transaction_id
				)::text, 'UTF8')) as due
			from audit.entry where seq > ${from.seq} order by seq limit ${limit}
		), summed as (
			select count(*) as count, max(seq) as seq,
				min(seq) filter (where hash <> due or prev_hash <> hash_before or seq <> seq_before + 1) as first_break
			from step
		)
		select count, seq, first_break as "firstBreak",
			(select encode(e.hash, 'hex') from audit.entry as e where e.seq = summed.seq) as hash
		from summed
	`.execute(db);
	const [row] = rows;
	if (!row) throw new Error('the chain told nothing');
	const { count, seq, hash, firstBreak } = row;
	return { count, firstBreak, last: seq === null || hash === null ? from : { seq, hash } };
}

/** The newest entry; undefined while the chain is empty. */
export async function findHead(db: Handle): Promise<ChainLink | undefined> {
	const { rows } = await sql<ChainLink>`select seq, encode(hash, 'hex') as hash from audit.head()`.execute(
		db
	);
	return rows[0];
}

/** The first of the links that the chain does not hold, or holds otherwise; undefined when all are there. */
export async function findLost(db: Handle, links: readonly ChainLink[]): Promise<number | undefined> {
	if (links.length === 0) return undefined;
	const { rows } = await sql<{ seq: number }>`
		select link.seq from unnest(
			${links.map(({ seq }) => seq)}::bigint[], ${links.map(({ hash }) => hash)}::text[]
		) as link (seq, hash)
		left join audit.entry as e on e.seq = link.seq and encode(e.hash, 'hex') = link.hash
		where e.seq is null order by link.seq limit 1
	`.execute(db);
	return rows[0]?.seq;
}

/** One process at a time writes anchors: each vouches for the one before it. */
export async function lockAnchors(db: Handle): Promise<void> {
	await sql`select pg_advisory_xact_lock(2023071531)`.execute(db);
}
