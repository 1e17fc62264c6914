import { BackupFault } from '#lib/domain/backup-fault.ts';
import type { Unguarded } from './connection.ts';
import type { DumpHead, DumpProgress, DumpSummary } from './dump.ts';
import { readChecks, setSequences } from './dump-checks.ts';
import type { DumpPart } from './dump-reading.ts';
import { digestTable, insertRows, speakPlainly } from './dump-rows.ts';
import { run, type Bare, type DumpTable } from './dump-tables.ts';
import { migrateToLatest } from './migrate.ts';
import { layBare, prepareSchema } from './restore-schema.ts';

/** A right the process lacks: restoring changes tables, which is their owner's. */
const NOT_ALLOWED = '42501';
/** The class of keys that lead nowhere, of what is there twice, of what a check forbids. */
const CONTRADICTION = '23';

/**
 * Restores a dump into an empty database in one transaction, as the owner of the schema: the dump's own schema is
 * made, rows go in, foreign keys and sums are checked, every table is read back and held against its digest; then
 * the schema is brought to this build's. Anything wrong: BackupFault, and the database is as it was.
 */
export async function restoreDump(
	db: Unguarded,
	parts: AsyncIterable<DumpPart>,
	progress: DumpProgress
): Promise<{ head: DumpHead; summary: DumpSummary }> {
	try {
		return await db.transaction().execute(async (transaction) => {
			const bare = transaction.withoutPlugins() as unknown as Bare;
			await speakPlainly(bare);
			return restoreInto(transaction, bare, parts, progress);
		});
	} catch (error) {
		throw faultOf(error) ?? error;
	}
}

/** What the database refuses, in our words; its own detail would print values. */
function faultOf(error: unknown): BackupFault | undefined {
	const { code, message, constraint } = error as { code?: unknown; message?: string; constraint?: string };
	if (code === NOT_ALLOWED) return new BackupFault('not-owner', message);
	const isContradiction = typeof code === 'string' && code.startsWith(CONTRADICTION);
	return isContradiction ? new BackupFault('differs', constraint) : undefined;
}

async function restoreInto(
	db: Unguarded,
	bare: Bare,
	parts: AsyncIterable<DumpPart>,
	progress: DumpProgress
): Promise<{ head: DumpHead; summary: DumpSummary }> {
	let head: DumpHead | undefined;
	let tables = new Map<string, DumpTable>();
	let bareness: Awaited<ReturnType<typeof layBare>> | undefined;
	const through = new Map<string, number>();
	for await (const part of parts) {
		if (part.kind === 'head') {
			head = part.head;
			tables = new Map((await prepareSchema(db, bare, head)).map((table) => [table.name, table]));
			// What waits for the end of the transaction would forbid changing its table; it is told now instead.
			await run(bare, 'set constraints all immediate');
			bareness = await layBare(bare);
			// What a fresh schema is laid with gives way to the dump's own; there is nothing else (prepareSchema).
			for (const name of tables.keys()) await run(bare, `delete from ${name}`);
		} else if (part.kind === 'rows') {
			const table = tables.get(part.table);
			if (!table) throw new BackupFault('damaged', part.table);
			await insertRows(bare, table, part.lines);
			const rows = (through.get(part.table) ?? 0) + part.lines.length;
			through.set(part.table, rows);
			progress(part.table, rows, false);
		} else if (head && bareness) {
			await bareness.addKeys();
			await setSequences(bare, part.summary.sequences);
			await demandSame(bare, [...tables.values()], part.summary, progress);
			await bareness.arm();
			await migrateToLatest(db);
			return { head, summary: part.summary };
		}
	}
	throw new BackupFault('truncated');
}

/** Reads everything back: each table's rows, the sums, the files, the audit's head. */
async function demandSame(
	bare: Bare,
	tables: readonly DumpTable[],
	summary: DumpSummary,
	progress: DumpProgress
): Promise<void> {
	for (const expected of summary.tables) {
		const table = tables.find(({ name }) => name === expected.name);
		const found = table && (await digestTable(bare, table));
		if (!found || found.rows !== expected.rows || found.sha256 !== expected.sha256)
			throw new BackupFault('differs', expected.name);
		progress(expected.name, found.rows, true);
	}
	const found = await readChecks(bare);
	for (const what of ['sums', 'files', 'auditHead', 'sequences'] as const) {
		if (JSON.stringify(found[what]) !== JSON.stringify(summary[what])) throw new BackupFault('differs', what);
	}
}
