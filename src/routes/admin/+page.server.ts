import { redirect } from '@sveltejs/kit';
import { viewAdministration } from '#lib/server/operations/account/view-administration.ts';
import { layCatalogue } from '#lib/server/operations/catalogue/lay-catalogue.ts';
import { generateObligations } from '#lib/server/operations/obligation/generate-obligations.ts';
import { catalogue } from '../../../seeds/catalogue/catalogue.ts';
import { contextOf, orErrorPage, orFormFailure } from '../answer.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where the administrator's day begins. */
export const load: PageServerLoad = async (event) => ({
	view: await orErrorPage(event.locals, viewAdministration(contextOf(event)))
});

export const actions: Actions = {
	/** Lays the catalogue that the application brings along; again changes nothing. */
	catalogue: async (event) => {
		const answer = await orFormFailure(layCatalogue(contextOf(event), catalogue));
		if ('failure' in answer) return answer.failure;
		redirect(303, '/admin');
	},
	/** Makes what the plan asks of every unit a list of obligations; again changes nothing. */
	period: async (event) => {
		const answer = await orFormFailure(generateObligations(contextOf(event)));
		if ('failure' in answer) return answer.failure;
		redirect(303, '/admin');
	}
};
