import type { Period } from '#lib/domain/period.ts';
import type { Handle } from './connection.ts';

/** How many obligations there are that the actor reaches. */
export async function countObligations(db: Handle): Promise<number> {
	const row = await db
		.selectFrom('obligation')
		.select(({ fn }) => fn.countAll<string>().as('count'))
		.executeTakeFirstOrThrow();
	return Number(row.count);
}

/** The period that opens next, else the one that opened last; undefined while nothing is owed. */
export async function findFirstOpening(
	db: Handle,
	now: Date
): Promise<{ period: Period; opensAt: Date } | undefined> {
	const opening = db.selectFrom('obligation').select(['period', 'opensAt']);
	const next = await opening.where('opensAt', '>', now).orderBy('opensAt').limit(1).executeTakeFirst();
	return next ?? (await opening.orderBy('opensAt', 'desc').limit(1).executeTakeFirst());
}
