import { sql } from 'kysely';
import type { Handle } from './connection.ts';
import type { ReturnedCell, Tables } from './tables.ts';

export interface Review {
	readonly reportId: string;
	readonly decision: Tables['review']['decision'];
	readonly reason: string | null;
	readonly cells: readonly ReturnedCell[];
	readonly correctBefore: Date | null;
	readonly reviewedAt: Date;
	readonly reviewedBy: string;
}

export async function insertReview(
	db: Handle,
	review: Review & { readonly id: string; readonly unitId: string }
): Promise<void> {
	await db
		.insertInto('review')
		.values({ ...review, cells: JSON.stringify(review.cells) })
		.execute();
}

/** What was ruled on the reports by `now`, oldest first. */
export async function listReviews(db: Handle, reportIds: readonly string[], now: Date): Promise<Review[]> {
	if (reportIds.length === 0) return [];
	return db
		.selectFrom('review')
		.select(['reportId', 'decision', 'reason', 'cells', 'correctBefore', 'reviewedAt', 'reviewedBy'])
		.where('reportId', '=', sql<string>`any(${reportIds})`)
		.where('reviewedAt', '<=', now)
		.orderBy('reviewedAt')
		.orderBy('recordedAt')
		.execute();
}
