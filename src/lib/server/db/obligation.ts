import { sql, type ExpressionBuilder } from 'kysely';
import type { Obligation } from '#lib/domain/obligation.ts';
import type { Reopening, Ruling, Version } from '#lib/domain/standing.ts';
import type { Handle } from './connection.ts';
import { FOR_UNIT } from './draft.ts';
import type { Tables } from './tables.ts';

export interface ObligationFilter {
	readonly unitIds: readonly string[];
	readonly periods?: readonly string[];
	readonly forms?: readonly string[];
	/** Only those of which a version handed in by now has no ruling yet, be it an older one. */
	readonly isUnruled?: true;
}

/**
 * What is owed by the units, with extensions and exemptions given by `now`, and every version and ruling.
 * Versions and rulings after `now` come along: the domain hides them, and needs them to refuse writing.
 */
export async function listObligations(
	db: Handle,
	filter: ObligationFilter,
	now: Date
): Promise<Obligation[]> {
	let query = db
		.selectFrom('obligation as o')
		.select([
			'o.id',
			'o.planCode',
			'o.unitId',
			'o.formCode as form',
			'o.formVersion',
			'o.period',
			'o.cutOffOn',
			'o.opensAt',
			'o.dueBefore'
		])
		.select((eb) => [
			eb
				.selectFrom('extension as e')
				.select('e.dueBefore')
				.whereRef('e.obligationId', '=', 'o.id')
				.where('e.grantedAt', '<=', now)
				.orderBy('e.grantedAt', 'desc')
				.limit(1)
				.as('extendedTo'),
			eb
				.exists(
					eb
						.selectFrom('exemption as x')
						.select('x.id')
						.whereRef('x.obligationId', '=', 'o.id')
						.where('x.grantedAt', '<=', now)
				)
				.as('isExempt'),
			eb
				.exists(
					eb
						.selectFrom('reportDraft as d')
						.select('d.revision')
						.whereRef('d.obligationId', '=', 'o.id')
						.where('d.keptFor', '=', FOR_UNIT)
						.where('d.savedAt', '<=', now)
				)
				.as('hasDraft')
		])
		.where('o.unitId', '=', sql<string>`any(${filter.unitIds})`);
	if (filter.periods) query = query.where('o.period', '=', sql<string>`any(${filter.periods})`);
	if (filter.forms) query = query.where('o.formCode', '=', sql<string>`any(${filter.forms})`);
	if (filter.isUnruled) query = query.where((eb) => eb.exists(unruledVersions(eb, now)));
	const rows = await query.execute();

	const ids = rows.map(({ id }) => id);
	const [versions, reopenings] = [await listVersions(db, ids), await listReopenings(db, ids)];
	return rows.map(({ extendedTo, isExempt, hasDraft, ...row }) => ({
		...row,
		dueBefore: extendedTo ?? row.dueBefore,
		isExtended: extendedTo !== null,
		isExempt: Boolean(isExempt),
		hasDraft: Boolean(hasDraft),
		versions: versions.get(row.id) ?? [],
		reopenings: reopenings.get(row.id) ?? []
	}));
}

/** One obligation of the units, or undefined when it is absent or not theirs. */
export async function findObligation(
	db: Handle,
	wanted: { unitIds: readonly string[]; unitId: string; form: string; period: string },
	now: Date
): Promise<Obligation | undefined> {
	if (!wanted.unitIds.includes(wanted.unitId)) return undefined;
	const filter = { unitIds: [wanted.unitId], forms: [wanted.form], periods: [wanted.period] };
	return (await listObligations(db, filter, now))[0];
}

/**
 * Makes others who would write to the obligation wait until this transaction ends. Not a lock of its row: that would
 * need the right to change what is owed.
 */
export async function lockObligation(db: Handle, id: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(db);
}

/** Adds what is not there yet and moves what the plan's calendar moved. Returns how many were added or moved. */
export async function upsertObligations(
	db: Handle,
	obligations: readonly Tables['obligation'][]
): Promise<number> {
	if (obligations.length === 0) return 0;
	const changed = await db
		.insertInto('obligation')
		.values([...obligations])
		.onConflict((on) =>
			on
				.columns(['unitId', 'formCode', 'period'])
				.doUpdateSet((eb) => ({
					cutOffOn: eb.ref('excluded.cutOffOn'),
					opensAt: eb.ref('excluded.opensAt'),
					dueBefore: eb.ref('excluded.dueBefore')
				}))
				.where((eb) =>
					eb.or([
						eb('obligation.cutOffOn', '!=', eb.ref('excluded.cutOffOn')),
						eb('obligation.opensAt', '!=', eb.ref('excluded.opensAt')),
						eb('obligation.dueBefore', '!=', eb.ref('excluded.dueBefore'))
					])
				)
		)
		.returning('id')
		.execute();
	return changed.length;
}

async function listVersions(db: Handle, obligationIds: readonly string[]): Promise<Map<string, Version[]>> {
	if (obligationIds.length === 0) return new Map();
	const reports = await db
		.selectFrom('report')
		.select(['id', 'obligationId', 'version', 'submittedAt'])
		.where('obligationId', '=', sql<string>`any(${obligationIds})`)
		.orderBy('version')
		.execute();
	const rulings = await listRulings(
		db,
		reports.map(({ id }) => id)
	);
	const found = new Map<string, Version[]>();
	for (const { obligationId, ...report } of reports) {
		const version = { ...report, rulings: rulings.get(report.id) ?? [] };
		found.set(obligationId, [...(found.get(obligationId) ?? []), version]);
	}
	return found;
}

async function listRulings(db: Handle, reportIds: readonly string[]): Promise<Map<string, Ruling[]>> {
	if (reportIds.length === 0) return new Map();
	const reviews = await db
		.selectFrom('review')
		.select(['reportId', 'decision', 'reviewedAt', 'correctBefore'])
		.where('reportId', '=', sql<string>`any(${reportIds})`)
		.orderBy('reviewedAt')
		.orderBy('recordedAt')
		.execute();
	return Map.groupBy(reviews, ({ reportId }) => reportId);
}

async function listReopenings(
	db: Handle,
	obligationIds: readonly string[]
): Promise<Map<string, Reopening[]>> {
	if (obligationIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('reopening')
		.select(['obligationId', 'reopenedAt', 'until'])
		.where('obligationId', '=', sql<string>`any(${obligationIds})`)
		.orderBy('reopenedAt')
		.execute();
	return Map.groupBy(rows, ({ obligationId }) => obligationId);
}

/** What was handed in by now and not ruled on by now. */
function unruledVersions(eb: ExpressionBuilder<Tables & { o: Tables['obligation'] }, 'o'>, now: Date) {
	return eb
		.selectFrom('report as r')
		.leftJoin('review as v', (join) => join.onRef('v.reportId', '=', 'r.id').on('v.reviewedAt', '<=', now))
		.select('r.id')
		.whereRef('r.obligationId', '=', 'o.id')
		.where('r.submittedAt', '<=', now)
		.where('v.id', 'is', null);
}
