import { sql } from 'kysely';
import type { ReportTexts } from '#lib/domain/figure.ts';
import type { Handle } from './connection.ts';

/** What a version of a report tells besides its figures. */
export interface ReportHead {
	readonly id: string;
	readonly source: 'workbook' | 'typed';
	readonly isOnBehalf: boolean;
	readonly fileName: string | null;
	readonly texts: ReportTexts;
	readonly acceptedMethods: readonly string[] | null;
	readonly providers: readonly string[] | null;
}

/** Heads of the reports, by report id. */
export async function listReportHeads(
	db: Handle,
	reportIds: readonly string[]
): Promise<Map<string, ReportHead>> {
	if (reportIds.length === 0) return new Map();
	const heads = await db
		.selectFrom('report')
		.leftJoin('upload', 'upload.id', 'report.uploadId')
		.select(['report.id', 'source', 'isOnBehalf', 'upload.fileName', 'texts', 'acceptedMethods', 'providers'])
		.where('report.id', '=', sql<string>`any(${reportIds})`)
		.execute();
	return new Map(heads.map((head) => [head.id, head]));
}
