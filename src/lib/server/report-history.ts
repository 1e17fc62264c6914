import type { Doer } from '#lib/domain/actor.ts';
import { dayOf, isoInstant } from '#lib/domain/day.ts';
import type { Obligation } from '#lib/domain/obligation.ts';
import type { Ruling, Version } from '#lib/domain/standing.ts';
import { listDoers } from './auth/doers.ts';
import type { Work } from './db/as-actor.ts';
import { listReopenings, type ReopeningRow } from './db/obligation-decision.ts';
import { listReportHeads, type ReportHead } from './db/report.ts';
import { listReviews, type Review } from './db/review.ts';
import type { ReturnedCell } from './db/tables.ts';

/** What happened to a report, by whom and when, as it travels. */
export interface ReportHistory {
	/** Newest first. */
	readonly versions: readonly {
		readonly version: number;
		readonly submittedAt: string;
		readonly submittedBy: Doer;
		readonly isOnBehalf: boolean;
		/** The file it came in. */
		readonly file: ReportHead['file'];
		readonly decision: Ruling['decision'] | null;
	}[];
	/** In the order of time. */
	readonly reviews: readonly {
		readonly version: number;
		readonly decision: Ruling['decision'];
		readonly reason: string | null;
		readonly cells: readonly ReturnedCell[];
		readonly correctBefore: string | null;
		readonly reviewedAt: string;
		readonly reviewedBy: Doer;
	}[];
	readonly reopenings: readonly {
		readonly reason: string;
		readonly reopenedAt: string;
		readonly reopenedBy: Doer;
		readonly until: string;
	}[];
}

/** All versions known now with their rulings and everybody's name. */
export async function historyOf(
	{ db, now }: Pick<Work, 'db' | 'now'>,
	{ id }: Pick<Obligation, 'id'>,
	known: readonly Version[]
): Promise<ReportHistory> {
	const ids = known.map((version) => version.id);
	const heads = await listReportHeads(db, ids);
	const reviews = await listReviews(db, ids, now);
	const reopenings = await listReopenings(db, id, now);
	const names = await listDoers(db, idsOf(heads, reviews, reopenings), dayOf(now));
	const doer = (by: string): Doer => names.get(by) ?? { kind: 'unknown' };
	const numbers = new Map(heads.map((head) => [head.id, head.version]));
	return {
		versions: heads
			.map((head) => ({
				version: head.version,
				submittedAt: isoInstant(head.submittedAt),
				submittedBy: doer(head.submittedBy),
				isOnBehalf: head.isOnBehalf,
				file: head.file,
				decision: reviews.findLast(({ reportId }) => reportId === head.id)?.decision ?? null
			}))
			.sort((a, b) => b.version - a.version),
		reviews: reviews.map(({ reportId, correctBefore, reviewedAt, reviewedBy, ...review }) => ({
			...review,
			version: numbers.get(reportId) ?? 0,
			correctBefore: correctBefore && isoInstant(correctBefore),
			reviewedAt: isoInstant(reviewedAt),
			reviewedBy: doer(reviewedBy)
		})),
		reopenings: reopenings.map(({ reason, reopenedAt, reopenedBy, until }) => ({
			reason,
			reopenedAt: isoInstant(reopenedAt),
			reopenedBy: doer(reopenedBy),
			until: isoInstant(until)
		}))
	};
}

function idsOf(heads: ReportHead[], reviews: Review[], reopenings: ReopeningRow[]): string[] {
	return [
		...heads.map(({ submittedBy }) => submittedBy),
		...reviews.map(({ reviewedBy }) => reviewedBy),
		...reopenings.map(({ reopenedBy }) => reopenedBy)
	];
}
