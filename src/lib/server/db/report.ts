import { sql } from 'kysely';
import type { FigureRow, ReportTexts } from '#lib/domain/figure.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Handle } from './connection.ts';
import type { CellPlaces, Explanation, NewReport, NewUpload } from './tables.ts';

export interface Report {
	readonly id: string;
	readonly version: number;
	readonly submittedAt: Date;
	readonly submittedBy: string;
	readonly source: 'workbook' | 'typed';
	readonly isOnBehalf: boolean;
	readonly fileName: string | null;
	readonly texts: ReportTexts;
	readonly acceptedMethods: string[] | null;
	readonly providers: string[] | null;
	readonly problems: Problem[];
	readonly explanations: Explanation[];
	readonly receipt: string;
	/** Where the figures stood in the workbook, where that is known. */
	readonly places: CellPlaces | null;
	readonly rows: FigureRow[];
}

/** One version with its figures, or undefined. */
export async function findReport(db: Handle, id: string): Promise<Report | undefined> {
	const report = await db
		.selectFrom('report')
		.leftJoin('upload', 'upload.id', 'report.uploadId')
		.select([
			'report.id',
			'version',
			'submittedAt',
			'submittedBy',
			'source',
			'isOnBehalf',
			'upload.fileName',
			'texts',
			'acceptedMethods',
			'providers',
			'problems',
			'explanations',
			'receipt',
			'cells as places'
		])
		.where('report.id', '=', id)
		.executeTakeFirst();
	if (!report) return undefined;
	const rows = await listReportRows(db, [id]);
	return { ...report, rows: rows.get(id) ?? [] };
}

/** A version without its figures: who handed in what. */
export interface ReportHead {
	readonly id: string;
	readonly obligationId: string;
	readonly version: number;
	readonly submittedAt: Date;
	readonly submittedBy: string;
	readonly isOnBehalf: boolean;
	/** The workbook it came in; null when it was typed or sent as figures. */
	readonly file: { readonly name: string; readonly size: number; readonly sha256: string } | null;
}

/** The versions without their figures, oldest first. */
export async function listReportHeads(db: Handle, ids: readonly string[]): Promise<ReportHead[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.selectFrom('report')
		.leftJoin('upload', 'upload.id', 'report.uploadId')
		.select([
			...(['report.id', 'obligationId', 'version', 'submittedAt', 'submittedBy', 'isOnBehalf'] as const),
			...(['upload.fileName', 'upload.sha256'] as const),
			sql<number | null>`octet_length(upload.bytes)`.as('size')
		])
		.where('report.id', '=', sql<string>`any(${ids})`)
		.orderBy('submittedAt')
		.orderBy('version')
		.execute();
	return rows.map(({ fileName, sha256, size, ...head }) => ({
		...head,
		file:
			fileName === null || !sha256
				? null
				: { name: fileName, size: size ?? 0, sha256: sha256.toString('hex') }
	}));
}

/** The file a version came in, as it was received; undefined when it came by no file. */
export async function findUpload(
	db: Handle,
	reportId: string
): Promise<{ fileName: string; bytes: Buffer } | undefined> {
	return db
		.selectFrom('report')
		.innerJoin('upload', 'upload.id', 'report.uploadId')
		.select(['fileName', 'bytes'])
		.where('report.id', '=', reportId)
		.executeTakeFirst();
}

/** Figures of the reports, by report id, each in the form's order of groups. */
export async function listReportRows(
	db: Handle,
	reportIds: readonly string[]
): Promise<Map<string, FigureRow[]>> {
	if (reportIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('reportRow')
		.select(['reportId', 'groupCode as group', 'figures as values', 'remarks'])
		.where('reportId', '=', sql<string>`any(${reportIds})`)
		.orderBy('reportId')
		.orderBy('position')
		.execute();
	return Map.groupBy(rows, ({ reportId }) => reportId);
}

/** Accepted methods as the reports state them; reports that say nothing are left out. */
export async function listAcceptedMethods(
	db: Handle,
	reportIds: readonly string[]
): Promise<Map<string, string[]>> {
	if (reportIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('report')
		.select(['id', 'acceptedMethods'])
		.where('id', '=', sql<string>`any(${reportIds})`)
		.where('acceptedMethods', 'is not', null)
		.execute();
	return new Map(rows.map(({ id, acceptedMethods }) => [id, acceptedMethods ?? []]));
}

/** What lists tell of reports beside their state: receipt, warnings kept with them, and who handed them in. */
export async function listReportMarks(
	db: Handle,
	reportIds: readonly string[]
): Promise<Map<string, { receipt: string; warnings: number; isOnBehalf: boolean }>> {
	if (reportIds.length === 0) return new Map();
	const warnings = sql<number>`(
		select count(*) from jsonb_array_elements(${sql.ref('problems')}) as problem
		where problem ->> 'severity' = 'warning'
	)`;
	const rows = await db
		.selectFrom('report')
		.select(['id', 'receipt', 'isOnBehalf', warnings.as('warnings')])
		.where('id', '=', sql<string>`any(${reportIds})`)
		.execute();
	return new Map(rows.map(({ id, ...marks }) => [id, marks]));
}

/** Adds a version with its figures. A version that is already there is a unique violation (23505). */
export async function insertReport(db: Handle, report: NewReport, rows: readonly FigureRow[]): Promise<void> {
	await db.insertInto('report').values(report).execute();
	await db
		.insertInto('reportRow')
		.values(
			rows.map(({ group, values, remarks }, position) => ({
				reportId: report.id,
				unitId: report.unitId,
				position,
				groupCode: group,
				figures: JSON.stringify(values),
				remarks: JSON.stringify(remarks)
			}))
		)
		.execute();
}

/** The latest version of the obligation that came as this very file, or undefined. */
export async function findVersionOfFile(
	db: Handle,
	obligationId: string,
	sha256: Buffer
): Promise<number | undefined> {
	const found = await db
		.selectFrom('report')
		.innerJoin('upload', 'upload.id', 'report.uploadId')
		.select('version')
		.where('obligationId', '=', obligationId)
		.where('upload.sha256', '=', sha256)
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirst();
	return found?.version;
}

/** Keeps the file as it was received. */
export async function insertUpload(db: Handle, upload: NewUpload): Promise<void> {
	await db.insertInto('upload').values(upload).execute();
}
