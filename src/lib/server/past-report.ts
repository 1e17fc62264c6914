import type { FigureRow } from '#lib/domain/figure.ts';
import type { Obligation } from '#lib/domain/obligation.ts';
import { comparePeriods, knownPeriod, yearOf, type Period } from '#lib/domain/period.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Work } from './db/as-actor.ts';
import { listObligations } from './db/obligation.ts';
import { findReport } from './db/report.ts';

/** What a report's figures are held against. */
export interface PastReport {
	readonly period: Period;
	readonly version: number;
	readonly rows: readonly FigureRow[];
	/** Carried forward until somebody says otherwise (RULES 4). */
	readonly acceptedMethods: readonly string[] | null;
	readonly providers: readonly string[] | null;
	readonly isSameYear: boolean;
	/** Whether it covers as long a time: what a quarter adds up says nothing about what a year does. */
	readonly isSameKind: boolean;
}

type Wanted = Pick<Obligation, 'unitId' | 'form' | 'period'>;

/** What the unit owes on the form, in the order of time. */
export async function siblingsOf(
	{ db, now }: Pick<Work, 'db' | 'now'>,
	{ unitId, form }: Wanted
): Promise<Obligation[]> {
	const all = await listObligations(db, { unitIds: [unitId], forms: [form] }, now);
	return all.sort((a, b) => comparePeriods(a.period, b.period));
}

/** The unit's last counting report of the form before the period; `siblings` where they are known already. */
export async function pastReport(
	{ db, now }: Pick<Work, 'db' | 'now'>,
	wanted: Wanted,
	siblings?: readonly Obligation[]
): Promise<PastReport | null> {
	const { period } = wanted;
	const last = (siblings ?? (await siblingsOf({ db, now }, wanted)))
		.filter((one) => comparePeriods(one.period, period) < 0)
		.map((one) => ({ one, counting: standingOf(one.versions, one.reopenings, now).counting }))
		.findLast(({ counting }) => counting);
	if (!last?.counting) return null;
	const report = await findReport(db, last.counting.id);
	if (!report) return null;
	const { rows, acceptedMethods, providers } = report;
	return {
		period: last.one.period,
		version: last.counting.version,
		...{ rows, acceptedMethods, providers },
		isSameYear: yearOf(last.one.period) === yearOf(period),
		isSameKind: knownPeriod(last.one.period).kind === knownPeriod(period).kind
	};
}
