import type { FigureRow } from '#lib/domain/figure.ts';
import type { Obligation } from '#lib/domain/obligation.ts';
import { comparePeriods, yearOf, type Period } from '#lib/domain/period.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Work } from './db/as-actor.ts';
import { listObligations } from './db/obligation.ts';
import { findReport } from './db/report.ts';

/** Figures that an entry is held against. */
export interface PastReport {
	readonly period: Period;
	readonly rows: readonly FigureRow[];
	/** Carried forward until somebody says otherwise (RULES 4). */
	readonly acceptedMethods: readonly string[] | null;
	readonly providers: readonly string[] | null;
	/** Flows and what is counted from the beginning of a year say nothing about another year. */
	readonly isSameYear: boolean;
}

/** The unit's last counting report of the form before this period, or null. */
export async function pastFigures(
	{ db, now }: Work,
	{ unitId, form, period }: Pick<Obligation, 'unitId' | 'form' | 'period'>
): Promise<PastReport | null> {
	const all = await listObligations(db, { unitIds: [unitId], forms: [form] }, now);
	const last = all
		.filter((one) => comparePeriods(one.period, period) < 0)
		.sort((a, b) => comparePeriods(b.period, a.period))
		.map((one) => ({ one, counting: standingOf(one.versions, one.reopenings, now).counting }))
		.find(({ counting }) => counting);
	if (!last?.counting) return null;
	const report = await findReport(db, last.counting.id);
	if (!report) return null;
	const { rows, acceptedMethods, providers } = report;
	const isSameYear = yearOf(last.one.period) === yearOf(period);
	return { period: last.one.period, rows, acceptedMethods, providers, isSameYear };
}
