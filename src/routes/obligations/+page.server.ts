import { redirect } from '@sveltejs/kit';
import { PUNCTUALITIES } from '#lib/domain/deadline.ts';
import { yearAt } from '#lib/domain/period.ts';
import { viewObligations } from '#lib/server/operations/obligation/view-obligations.ts';
import { contextOf, orErrorPage } from '../answer.ts';
import type { PageServerLoad } from './$types';

/** What is owed in a year. ?year=2023&form=BM-01&state=overdue */
export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const asked = /^\d{4}$/.exec(url.searchParams.get('year') ?? '')?.[0];
	const year = asked ? Number(asked) : yearAt(locals.clock.at(new Date()));
	const form = url.searchParams.get('form') || undefined;
	const obligations = await orErrorPage(locals, viewObligations(contextOf(event), { year, form }));
	const newest = obligations.years[0];
	// A year without a plan shows nothing; one that somebody asked for is shown all the same.
	if (!asked && newest && !obligations.years.includes(year)) redirect(303, `/obligations?year=${newest}`);
	const state = PUNCTUALITIES.find((one) => one === url.searchParams.get('state')) ?? null;
	return { obligations, year, form: form ?? null, state };
};
