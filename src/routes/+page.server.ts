import { viewOverview } from '#lib/server/operations/overview/view-overview.ts';
import { contextOf, orErrorPage } from './answer.ts';
import type { PageServerLoad } from './$types';

/** One period of the plan: targets, units and what is due. ?period=2023-Q1&accepted=1&indicator=CT2 */
export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const period = url.searchParams.get('period') || undefined;
	const acceptedOnly = url.searchParams.get('accepted') === '1';
	const overview = await orErrorPage(locals, viewOverview(contextOf(event), { period, acceptedOnly }));
	const asked = url.searchParams.get('indicator');
	const chosen =
		overview.indicators.find(({ code }) => code === asked) ??
		overview.indicators.find(({ target }) => target !== null) ??
		overview.indicators[0];
	return { overview, indicator: chosen?.code ?? null };
};
