import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '#lib/server/db/seat.ts';
import type { Principal } from './principals.ts';
import type { TenantRow, WholeLedger } from './ledger.ts';

/** Who may add rows of which table to units within their reach, and the column that names them as its author. */
const ADDS: Readonly<Record<string, { by: readonly string[]; author: string | null }>> = {
	extension: { by: ['office-head'], author: 'granted_by' },
	exemption: { by: ['office-head'], author: 'granted_by' },
	reopening: { by: ['office-head'], author: 'reopened_by' },
	review: { by: ['office-staff', 'office-head'], author: 'reviewed_by' },
	upload: { by: ['ward-officer', 'ward-leader', 'school', 'office-staff'], author: 'uploaded_by' },
	report: { by: ['ward-officer', 'ward-leader', 'school', 'office-staff'], author: 'submitted_by' },
	report_row: { by: ['ward-officer', 'ward-leader', 'school', 'office-staff'], author: null },
	report_draft: { by: ['ward-officer', 'ward-leader', 'school', 'office-staff'], author: 'saved_by' },
	obligation: { by: ['administrator'], author: null },
	unit_contact: { by: ['office-staff', 'administrator'], author: 'changed_by' },
	unit_baseline: { by: ['administrator'], author: null }
};
const STOPPED = '42501';
const UNIT_ROLES = ['ward-officer', 'ward-leader', 'school'];

/** Undone in any case: a write that was let through must not change what the next check finds. */
class Undo extends Error {
	readonly outcome: string;
	constructor(outcome: string) {
		super(outcome);
		this.outcome = outcome;
	}
}

/**
 * Adds, changes and takes away rows as the principal: of every unit, under the own name and under another's. Only what
 * is theirs may pass; everything is undone.
 */
export async function writingFaults(
	db: Database,
	principal: Principal,
	{ rows }: WholeLedger
): Promise<{ checks: number; faults: string[] }> {
	const faults: string[] = [];
	let checks = 0;
	const hold = async (what: string, mayPass: boolean, work: Parameters<typeof attempt>[2]) => {
		checks += 1;
		const outcome = await attempt(db, principal, work);
		if ((outcome !== STOPPED) !== mayPass) faults.push(`${principal.name} ${what}: ${outcome}`);
	};
	for (const [table, { by, author }] of Object.entries(ADDS)) {
		const mayAdd = by.includes(principal.seat.role);
		for (const { unitId, row } of onePerUnit(rows.get(table) ?? [])) {
			const isTheirs = mayAdd && unitId !== null && principal.reached.has(unitId);
			const named = {
				...fresh(table, row, principal),
				...(author ? { [author]: principal.seat.userId } : {})
			};
			const insert = (content: object) => sql`
				insert into ${sql.table(`app.${table}`)}
				select * from jsonb_populate_record(null::${sql.table(`app.${table}`)}, ${JSON.stringify(content)}::jsonb)`;
			await hold(`adds to app.${table}`, isTheirs, insert(named));
			if (author)
				await hold(`adds to app.${table} as somebody else`, false, insert({ ...named, [author]: 'x' }));
		}
		const foreign = (rows.get(table) ?? []).filter(
			({ unitId }) => unitId === null || !principal.reached.has(unitId)
		);
		const ids = [...new Set(foreign.map(({ unitId }) => unitId))];
		if (ids.length === 0) continue;
		const isOthers = sql`unit_id = any(${ids}::uuid[])`;
		await hold(
			`takes other units' rows of app.${table} away`,
			false,
			sql`delete from ${sql.table(`app.${table}`)} where ${isOthers}`
		);
		await hold(
			`changes other units' rows of app.${table}`,
			false,
			sql`update ${sql.table(`app.${table}`)} set unit_id = ${ids[0]} where ${isOthers}`
		);
		await hold(
			`moves own rows of app.${table} to another unit`,
			false,
			sql`update ${sql.table(`app.${table}`)} set unit_id = ${ids[0]}
				where unit_id = any(${[...principal.reached]}::uuid[])`
		);
	}
	return { checks, faults };
}

/** `42501` when the database stopped it or it touched no row, else what came of it. */
async function attempt(db: Database, { seat }: Principal, work: ReturnType<typeof sql>): Promise<string> {
	try {
		await db.within(seat, async (handle) => {
			const { numAffectedRows } = await work.execute(handle);
			throw new Undo((numAffectedRows ?? 0n) === 0n ? STOPPED : `passed, ${numAffectedRows} rows`);
		});
	} catch (error) {
		if (error instanceof Undo) return error.outcome;
		// A key that is taken, a row that hangs on another unit's: the policies had let it through.
		return (error as { code?: string }).code ?? String(error);
	}
	return 'nothing happened';
}

function onePerUnit(rows: readonly TenantRow[]): TenantRow[] {
	return [...new Map(rows.map((row) => [row.unitId, row])).values()];
}

/** The row once more, so that only the policies can object. */
function fresh(table: string, row: TenantRow['row'], { seat }: Principal): Record<string, unknown> {
	const id = 'id' in row ? { id: randomUUID() } : {};
	switch (table) {
		case 'report':
			return {
				...row,
				...id,
				version: Number(row['version']) + 1000,
				receipt: randomUUID(),
				upload_id: null
			};
		case 'report_row':
			return { ...row, position: 1000 };
		case 'upload':
			return { ...row, ...id, bytes: '\\x00' };
		case 'review':
			return { ...row, ...id, decision: 'return', reason: 'x' };
		case 'report_draft':
			return { ...row, kept_for: UNIT_ROLES.includes(seat.role) ? 'unit' : seat.userId };
		case 'obligation':
			return { ...row, ...id, period: '1999-Q1' };
		case 'unit_baseline':
			return { ...row, form_code: 'x' };
		default:
			return { ...row, ...id };
	}
}
