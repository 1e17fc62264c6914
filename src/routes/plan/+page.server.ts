import { viewPlan } from '#lib/server/operations/plan/view-plan.ts';
import { contextOf, orErrorPage } from '../answer.ts';
import type { PageServerLoad } from './$types';

/** The plan of a year as it is kept. ?year=2023 */
export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const year = /^\d{4}$/.exec(url.searchParams.get('year') ?? '')?.[0];
	return { plan: await orErrorPage(locals, viewPlan(contextOf(event), year ? Number(year) : undefined)) };
};
