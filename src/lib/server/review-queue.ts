import { may } from '#lib/domain/permission.ts';
import { lastDayOf, type Period } from '#lib/domain/period.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Work } from './db/as-actor.ts';
import { listObligations } from './db/obligation.ts';
import { listReportHeads } from './db/report.ts';
import { listUnitsOn } from './db/unit.ts';
import { reachableUnitIds } from './reach.ts';

/** What waits for the office besides the report in hand. */
export interface ReviewQueue {
	readonly count: number;
	/** The one that has waited longest and that this person may accept. */
	readonly next: {
		readonly form: string;
		readonly period: Period;
		readonly unit: string;
		readonly name: string;
	} | null;
}

/** Submitted reports within the actor's reach that wait for a ruling, but for one; null for who rules on none. */
export async function reviewQueue(work: Work, exceptId: string): Promise<ReviewQueue | null> {
	const { db, now, actor } = work;
	if (!may(actor, 'accept-report')) return null;
	const unitIds = await reachableUnitIds(work, 'accept-report');
	const waiting = (await listObligations(db, { unitIds, isUnruled: true }, now))
		.map((obligation) => ({
			obligation,
			standing: standingOf(obligation.versions, obligation.reopenings, now)
		}))
		.filter(({ obligation, standing }) => obligation.id !== exceptId && standing.review === 'submitted');
	const heads = await listReportHeads(
		db,
		waiting.flatMap(({ standing }) => (standing.current ? [standing.current.id] : []))
	);
	const first = heads.find(({ submittedBy }) => submittedBy !== actor.id);
	const next = waiting.find(({ obligation }) => obligation.id === first?.obligationId)?.obligation;
	if (!next) return { count: waiting.length, next: null };
	const { form, period, unitId } = next;
	const [unit] = await listUnitsOn(db, lastDayOf(period), { ids: [unitId] });
	return { count: waiting.length, next: unit ? { form, period, unit: unit.code, name: unit.name } : null };
}
