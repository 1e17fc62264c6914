import { sql } from 'kysely';
import { run, SCHEMAS, type Bare } from './dump-tables.ts';

/** Files hashed at once: the embedded database answers nobody meanwhile. */
const FILES_AT_ONCE = 20;

/** What a restored database must tell again, beside every table's count and digest. */
export interface DumpChecks {
	/** Σ of every field of a form over a unit's versions of a period: 'BM-01 2023-Q1 ward-1 total' → '420'. */
	readonly sums: Readonly<Record<string, string>>;
	/** SHA-256 of every file that was handed in, by its id. */
	readonly files: Readonly<Record<string, string>>;
	/** The audit's last entry; null when nothing was audited yet. */
	readonly auditHead: { readonly seq: string; readonly hash: string } | null;
	/** Where each sequence stands; null for one that was never asked. */
	readonly sequences: Readonly<Record<string, string | null>>;
}

export async function readChecks(db: Bare): Promise<DumpChecks> {
	return {
		sums: await readSums(db),
		files: await readFiles(db),
		auditHead: await readAuditHead(db),
		sequences: await readSequences(db)
	};
}

/** Asks the sequences on where they stood, so that no number is given twice. */
export async function setSequences(db: Bare, sequences: DumpChecks['sequences']): Promise<void> {
	for (const [name, value] of Object.entries(sequences)) {
		if (value !== null) await sql`select setval(${name}::regclass, ${value}::bigint)`.execute(db);
	}
}

async function readSums(db: Bare): Promise<Record<string, string>> {
	if (!(await isThere(db, 'app.report_row'))) return {};
	const { rows } = await sql<{ name: string; total: string }>`
		select name, sum(value)::text as total from (
			select concat_ws(' ', obligation.form_code, obligation.period, unit.key, field.key) as name,
				(field.value #>> '{}')::numeric as value
			from app.report_row as line
			join app.report on report.id = line.report_id
			join app.obligation on obligation.id = report.obligation_id
			join app.unit on unit.id = obligation.unit_id
			cross join lateral jsonb_each(line.figures) as field
			where jsonb_typeof(field.value) = 'number'
		) as figure
		group by name order by name collate "C"`.execute(db);
	return Object.fromEntries(rows.map(({ name, total }) => [name, total]));
}

async function readFiles(db: Bare): Promise<Record<string, string>> {
	if (!(await isThere(db, 'app.upload'))) return {};
	const files: Record<string, string> = {};
	await run(
		db,
		`declare hashed no scroll cursor for
			select id::text as id, encode(sha256(bytes), 'hex') as sha256 from app.upload order by app.upload.id`
	);
	for (;;) {
		const batch = await run<{ id: string; sha256: string }>(db, `fetch ${FILES_AT_ONCE} from hashed`);
		if (batch.length === 0) break;
		for (const { id, sha256 } of batch) files[id] = sha256;
	}
	await run(db, 'close hashed');
	return files;
}

async function readAuditHead(db: Bare): Promise<DumpChecks['auditHead']> {
	if (!(await isThere(db, 'audit.entry'))) return null;
	const { rows } = await sql<{ seq: string; hash: string }>`
		select seq::text as seq, encode(hash, 'hex') as hash from audit.entry order by seq desc limit 1`.execute(db);
	return rows[0] ?? null;
}

async function readSequences(db: Bare): Promise<Record<string, string | null>> {
	const { rows } = await sql<{ name: string; value: string | null }>`
		select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value::text as value
		from pg_sequences where schemaname = any (${SCHEMAS}) order by 1`.execute(db);
	return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

async function isThere(db: Bare, table: string): Promise<boolean> {
	const { rows } = await sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`.execute(
		db
	);
	return rows[0]?.there ?? false;
}
