import type { Handle } from './connection.ts';

export interface DemoState {
	readonly isLaid: boolean;
	/** Reports are there that are not the demo's. */
	readonly holdsRealReports: boolean;
	/** The latest business instant in the ledger, or null when it is empty. */
	readonly lastWrittenAt: Date | null;
}

export async function findDemoState(db: Handle): Promise<DemoState> {
	const { laid, real, submitted, reviewed } = await db
		.selectNoFrom((eb) => [
			eb.exists(eb.selectFrom('demoLaying').select('planCode')).as('laid'),
			eb
				.exists(
					eb
						.selectFrom('report')
						.innerJoin('obligation', 'obligation.id', 'report.obligationId')
						.innerJoin('plan', 'plan.code', 'obligation.planCode')
						.select('report.id')
						.where('plan.isSynthetic', '=', false)
				)
				.as('real'),
			eb
				.selectFrom('report')
				.select((r) => r.fn.max('submittedAt').as('at'))
				.as('submitted'),
			eb
				.selectFrom('review')
				.select((r) => r.fn.max('reviewedAt').as('at'))
				.as('reviewed')
		])
		.executeTakeFirstOrThrow();
	const written = [submitted, reviewed].filter((at) => at !== null).sort((a, b) => b.getTime() - a.getTime());
	return { isLaid: Boolean(laid), holdsRealReports: Boolean(real), lastWrittenAt: written[0] ?? null };
}

export async function insertDemoLaying(db: Handle, planCode: string, laidAt: Date): Promise<void> {
	await db
		.insertInto('demoLaying')
		.values({ planCode, laidAt })
		.onConflict((on) => on.column('planCode').doNothing())
		.execute();
}
