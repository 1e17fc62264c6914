import { sql } from 'kysely';
import { listObligations } from '#lib/server/db/obligation.ts';
import { findUpload, listReportHeads, listReportRows } from '#lib/server/db/report.ts';
import type { Database } from '#lib/server/db/seat.ts';
import type { Principal } from './principals.ts';
import type { TenantRow, WholeLedger } from './ledger.ts';

/** Tables of which the administrator may see rows; of the others the role may read none at all. */
const ADMINISTERED = new Set(['obligation', 'unit_baseline', 'unit_contact', 'idempotency']);

/** The rows that the principal may read, by RULES 7. */
function expected(table: string, { reached, seat }: Principal, rows: readonly TenantRow[]): number | '42501' {
	if (seat.dbRole === 'cashless_admin' && !ADMINISTERED.has(table)) return '42501';
	return rows.filter(({ unitId, row }) => {
		if (table === 'idempotency') return row['actor_id'] === seat.userId;
		const isKept = table !== 'report_draft' || ['unit', seat.userId].includes(row['kept_for'] as string);
		return isKept && unitId !== null && reached.has(unitId);
	}).length;
}

/** Reads every table whole as the principal: exactly the rows that are theirs must come, none more and none less. */
export async function readingFaults(
	db: Database,
	principal: Principal,
	{ rows }: WholeLedger
): Promise<{ checks: number; faults: string[] }> {
	const faults: string[] = [];
	for (const [table, all] of rows) {
		const found = await db
			.within(principal.seat, async (handle) => {
				const read = await sql<{ n: number }>`
					select count(*)::int as n from ${sql.table(`app.${table}`)}`.execute(handle);
				return read.rows[0]?.n ?? -1;
			})
			.catch((error: { code?: string }) => error.code);
		const wanted = expected(table, principal, all);
		if (found !== wanted) faults.push(`${principal.name} reads ${found} of app.${table}, not ${wanted}`);
	}
	return { checks: rows.size, faults };
}

/** The application's own reads with every unit and every report asked for, as if no guard had narrowed them. */
export async function unguardedReadFaults(
	db: Database,
	principal: Principal,
	{ units, rows }: WholeLedger,
	now: Date
): Promise<{ checks: number; faults: string[] }> {
	if (principal.seat.dbRole === 'cashless_admin') return { checks: 0, faults: [] };
	const faults: string[] = [];
	const reports = rows.get('report') ?? [];
	const ids = reports.map(({ row }) => row['id'] as string);
	const own = reports.filter(({ unitId }) => unitId !== null && principal.reached.has(unitId)).length;
	await db.within(principal.seat, async (handle) => {
		const owed = await listObligations(handle, { unitIds: units.map(({ id }) => id) }, now);
		if (owed.some(({ unitId }) => !principal.reached.has(unitId))) {
			faults.push(`${principal.name}: listObligations tells another unit’s`);
		}
		const heads = await listReportHeads(handle, ids);
		const figures = await listReportRows(handle, ids);
		if (heads.length !== own) faults.push(`${principal.name}: ${heads.length} report heads, not ${own}`);
		if (figures.size !== own)
			faults.push(`${principal.name}: figures of ${figures.size} reports, not ${own}`);
		for (const { unitId, row } of reports) {
			if (unitId === null || principal.reached.has(unitId) || row['upload_id'] === null) continue;
			if (await findUpload(handle, row['id'] as string)) {
				faults.push(`${principal.name}: a file of another unit`);
			}
		}
	});
	return { checks: 3 + reports.length, faults };
}
