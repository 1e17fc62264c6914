import type { Handle } from './connection.ts';

/** The year's plan if there is one, else the newest plan's year; undefined when there is no plan at all. */
export async function findPlanYear(db: Handle, year: number): Promise<number | undefined> {
	const found = await db
		.selectFrom('plan')
		.select('year')
		.orderBy((eb) => eb('year', '=', year), 'desc')
		.orderBy('year', 'desc')
		.limit(1)
		.executeTakeFirst();
	return found?.year;
}
