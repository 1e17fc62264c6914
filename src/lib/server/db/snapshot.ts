import { sql } from 'kysely';
import { BackupFault } from '#lib/domain/backup-fault.ts';
import type { Unguarded } from './connection.ts';
import { speakPlainly } from './dump-rows.ts';
import { demandSight, type Bare } from './dump-tables.ts';

/** The role that reads everything and changes nothing (the wall's migration makes it). */
const KEEPER = 'cashless_keeper';
/** One backup of a database at a time, whichever process makes it. */
const LOCK = 'cashless city backup';

/** Reads the whole database as it stood at one instant: repeatable read, read only, as the keeper where there is one. */
export async function inSnapshot<T>(db: Unguarded, read: (db: Bare) => Promise<T>): Promise<T> {
	return db
		.withoutPlugins()
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (transaction) => {
			const bare = transaction as unknown as Bare;
			await speakPlainly(bare);
			const { rows } = await sql<{ free: boolean; keeper: boolean | null }>`
				select pg_try_advisory_xact_lock(hashtext(${LOCK})) as free,
					(select pg_has_role(oid, 'member') from pg_roles where rolname = ${KEEPER}) as keeper`.execute(bare);
			if (!rows[0]?.free) throw new BackupFault('already-running');
			if (rows[0].keeper) await sql`set local role ${sql.id(KEEPER)}`.execute(bare);
			await demandSight(bare);
			return read(bare);
		});
}
