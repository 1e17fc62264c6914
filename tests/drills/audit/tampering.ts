import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type RawBuilder } from 'kysely';
import { AnchorBook } from '#lib/server/audit-anchors.ts';
import { anchorChain, checkChain, type ChainFault } from '#lib/server/audit-check.ts';
import type { Unguarded } from '#lib/server/db/connection.ts';

/** Each as somebody with all rights in the database would do it, triggers switched off. */
const TAMPERINGS: Readonly<Record<string, readonly RawBuilder<unknown>[]>> = {
	edit: [
		sql`update audit.entry set actor_id = 'somebody-else' where seq = (select max(seq) / 2 from audit.entry)`
	],
	delete: [sql`delete from audit.entry where seq = (select max(seq) / 2 from audit.entry)`],
	insert: [
		sql`update audit.entry set seq = seq + 10000000 where seq > (select max(seq) / 2 from audit.entry)`,
		sql`insert into audit.entry select (jsonb_populate_record(e, jsonb_build_object('seq', seq + 1))).*
			from audit.entry e where seq = (select max(seq) from audit.entry where seq < 10000000)`,
		sql`update audit.entry set seq = seq - 9999999 where seq > 10000000`
	],
	reorder: [
		sql`update audit.entry set seq = 20000000 where seq = 10`,
		sql`update audit.entry set seq = 10 where seq = 11`,
		sql`update audit.entry set seq = 11 where seq = 20000000`
	],
	'cut the tail': [sql`delete from audit.entry where seq > (select max(seq) - 20 from audit.entry)`],
	're-hash everything': [
		sql`update audit.entry set actor_id = 'somebody-else' where seq = 10`,
		sql`do $$
		declare
			e audit.entry;
			before bytea := decode(repeat('00', 32), 'hex');
		begin
			for e in select * from audit.entry order by seq loop
				e.prev_hash := before;
				before := audit.digest(e);
				update audit.entry set prev_hash = e.prev_hash, hash = before where seq = e.seq;
			end loop;
		end $$`
	]
};

/** What was found of each tampering; every one is undone before the next. */
export async function tamper(owner: Unguarded): Promise<{ name: string; fault: ChainFault | null }[]> {
	const folder = mkdtempSync(join(tmpdir(), 'anchors-'));
	const book = new AnchorBook(
		join(folder, 'anchors.jsonl'),
		Buffer.from('a key that is known to this drill alone')
	);
	try {
		const before = await owner.transaction().execute((db) => anchorChain({ db }, book, new Date()));
		if (before.fault || before.anchors !== 1) throw new Error('the chain was not whole to begin with');
		const found = [];
		for (const [name, statements] of Object.entries(TAMPERINGS)) {
			found.push({ name, fault: await tamperOnce(owner, book, statements) });
		}
		const after = await owner.transaction().execute((db) => checkChain({ db }, book, 'beginning'));
		if (after.fault) throw new Error('a tampering was not undone');
		return found;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

class Undone extends Error {}

async function tamperOnce(
	owner: Unguarded,
	book: AnchorBook,
	statements: readonly RawBuilder<unknown>[]
): Promise<ChainFault | null> {
	let fault: ChainFault | null = null;
	const undone = owner.transaction().execute(async (db) => {
		await sql`set local session_replication_role = replica`.execute(db);
		for (const statement of statements) await statement.execute(db);
		({ fault } = await checkChain({ db }, book, 'beginning'));
		throw new Undone();
	});
	await undone.catch((error: unknown) => {
		if (!(error instanceof Undone)) throw error;
	});
	return fault;
}
