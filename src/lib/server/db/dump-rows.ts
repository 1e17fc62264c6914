import { createHash } from 'node:crypto';
import { run, type Bare, type DumpTable } from './dump-tables.ts';

/** Rows fetched at once: few enough that nothing else waits long for the event loop. */
const BATCH = 500;
/** Files of up to 5 MB come as text twice as long. */
const BATCH_OF_FILES = 4;

export interface TableDigest {
	readonly name: string;
	readonly rows: number;
	/** SHA-256 over the rows as they stand in the dump, each ended by a line feed. */
	readonly sha256: string;
}

/** How values are written as text, whatever the server or the role prefers: exactly, and the same everywhere. */
export async function speakPlainly(db: Bare): Promise<void> {
	for (const setting of [
		`set local timezone = 'UTC'`,
		`set local datestyle = 'ISO, YMD'`,
		`set local intervalstyle = 'postgres'`,
		`set local bytea_output = 'hex'`,
		`set local xmlbinary = 'base64'`,
		`set local extra_float_digits = 1`,
		`set local statement_timeout = 0`,
		`set local lock_timeout = 0`,
		`set local idle_in_transaction_session_timeout = 0`
	]) {
		await run(db, setting);
	}
}

/**
 * A table's rows in the order of its key, each as a JSON array of the database's own text for every column or null:
 * no value passes through a number or a date of JavaScript. Returns the table's count and digest.
 */
export async function* dumpRows(db: Bare, table: DumpTable): AsyncGenerator<string[], TableDigest> {
	const values = table.columns.map(({ name }) => `${name}::text`).join(', ');
	const order = table.key.map((name) => `${name}::text collate "C"`).join(', ');
	const size = table.columns.some(({ type }) => type === 'bytea') ? BATCH_OF_FILES : BATCH;
	const sha256 = createHash('sha256');
	let rows = 0;
	// Sorted before anything is made text of it, so that a sort holds no files.
	await run(
		db,
		`declare dumped no scroll cursor for select json_build_array(${values})::text as line
			from (select * from ${table.name} order by ${order} offset 0) as sorted`
	);
	for (;;) {
		const batch = await run<{ line: string }>(db, `fetch ${size} from dumped`);
		if (batch.length === 0) break;
		const lines = batch.map(({ line }) => line);
		for (const line of lines) sha256.update(line).update('\n');
		rows += lines.length;
		yield lines;
	}
	await run(db, 'close dumped');
	return { name: table.name, rows, sha256: sha256.digest('hex') };
}

/** Reads a table through without keeping its rows. */
export async function digestTable(db: Bare, table: DumpTable): Promise<TableDigest> {
	const rows = dumpRows(db, table);
	for (;;) {
		const { done, value } = await rows.next();
		if (done) return value;
	}
}

/** Puts rows of a dump into their table. */
export async function insertRows(db: Bare, table: DumpTable, lines: readonly string[]): Promise<void> {
	const names = table.columns.map(({ name }) => name).join(', ');
	const values = table.columns.map(({ type }, at) => `(line->>${at})::${type}`).join(', ');
	await run(
		db,
		`insert into ${table.name} (${names}) overriding system value
			select ${values} from jsonb_array_elements($1::jsonb) as line`,
		[`[${lines.join(',')}]`]
	);
}
