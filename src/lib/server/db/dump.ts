import { sql } from 'kysely';
import { BackupFault } from '#lib/domain/backup-fault.ts';
import { readChecks, type DumpChecks } from './dump-checks.ts';
import { dumpRows, type TableDigest } from './dump-rows.ts';
import { LEFT_BEHIND, listDumpTables, listMigrationsRun, type Bare, type DumpTable } from './dump-tables.ts';

/** The first line of a dump: what it holds and which schema it is of. */
export interface DumpHead {
	readonly kind: 'dump';
	readonly takenAt: string;
	readonly server: string;
	/** Every step that was run, oldest first. */
	readonly migrations: readonly string[];
	readonly tables: readonly DumpTable[];
	readonly leftBehind: readonly string[];
}

/** Before a table's rows; they follow as arrays, one a line. */
export interface DumpTableStart {
	readonly kind: 'table';
	readonly name: string;
}

/** The last line but one; without the last, the dump is cut off. */
export interface DumpSummary extends DumpChecks {
	readonly kind: 'summary';
	readonly tables: readonly TableDigest[];
}

export interface DumpEnd {
	readonly kind: 'end';
	readonly rows: number;
}

export type DumpLine = DumpHead | DumpTableStart | DumpSummary | DumpEnd;

/** Told after every batch, and at a table's end: how many of its rows are through. */
export type DumpProgress = (table: string, rows: number, isThrough: boolean) => void;

export async function readHead(db: Bare): Promise<DumpHead> {
	const migrations = await listMigrationsRun(db);
	if (migrations.length === 0) throw new BackupFault('no-schema');
	const { rows } = await sql<{ takenAt: string; server: string }>`
		select to_char(transaction_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "takenAt",
			current_setting('server_version') as server`.execute(db);
	const [now] = rows;
	if (!now) throw new Error('the database told no time');
	const tables = await listDumpTables(db);
	return { kind: 'dump', ...now, migrations, tables, leftBehind: Object.keys(LEFT_BEHIND) };
}

/** The whole dump, line by line, out of an open snapshot. */
export async function* dumpLines(db: Bare, head: DumpHead, progress: DumpProgress): AsyncGenerator<string> {
	yield JSON.stringify(head);
	const digests: TableDigest[] = [];
	for (const table of head.tables) {
		yield JSON.stringify({ kind: 'table', name: table.name } satisfies DumpTableStart);
		const batches = dumpRows(db, table);
		for (let rows = 0; ;) {
			const { done, value } = await batches.next();
			if (done) {
				digests.push(value);
				progress(table.name, value.rows, true);
				break;
			}
			yield* value;
			rows += value.length;
			progress(table.name, rows, false);
		}
	}
	const summary: DumpSummary = { kind: 'summary', tables: digests, ...(await readChecks(db)) };
	yield JSON.stringify(summary);
	const rows = digests.reduce((sum, table) => sum + table.rows, 0);
	yield JSON.stringify({ kind: 'end', rows } satisfies DumpEnd);
}
