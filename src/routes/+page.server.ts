import { redirect } from '@sveltejs/kit';
import { rankingsOf } from '#lib/domain/ranking.ts';
import { pressingUnits, summaryOf } from '#lib/domain/summary.ts';
import { may } from '#lib/domain/permission.ts';
import { viewOverview } from '#lib/server/operations/overview/view-overview.ts';
import { homeOf } from '#lib/ui/frame/pages.ts';
import { contextOf, orErrorPage } from './answer.ts';
import { arrangementIn } from './overview-address.ts';
import type { PageServerLoad } from './$types';

/** One period of the plan: targets, units and what is due. ?period=2023-Q1&accepted=1&indicator=CT2&sort=change */
export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const period = url.searchParams.get('period') || undefined;
	const acceptedOnly = url.searchParams.get('accepted') === '1';
	const context = contextOf(event);
	// Whoever looks after accounts and the catalogue sees no figures, and begins elsewhere.
	if (!may(context.actor, 'view-overview')) redirect(303, homeOf(context.actor.role));
	const overview = await orErrorPage(locals, viewOverview(context, { period, acceptedOnly }));
	const asked = url.searchParams.get('indicator');
	const chosen =
		overview.indicators.find(({ code }) => code === asked) ??
		overview.indicators.find(({ target }) => target !== null) ??
		overview.indicators[0];
	const indicator = chosen?.code ?? null;
	const address = { period: overview.period, acceptedOnly, indicator, ...arrangementIn(url.searchParams) };
	const { seesOthers, units } = overview;
	return {
		overview,
		summary: summaryOf(overview),
		address,
		rankings: seesOthers ? rankingsOf(overview, address) : [],
		pressing: seesOthers ? pressingUnits(units) : []
	};
};
