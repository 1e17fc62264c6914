import { REVIEW_DEEDS } from '#lib/domain/review-deed.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { contextOf, orErrorPage } from '../../../../answer.ts';
import { choicesIn } from './report-address.ts';
import { rule, typedIn } from './review-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** A report and what is being done with it. ?version=2&compare=1&figure=btxh/reached&review=return */
export const load: PageServerLoad = async (event) => {
	const { params, url, locals } = event;
	const choices = choicesIn(url);
	return {
		view: await orErrorPage(locals, viewReport(contextOf(event), params, choices.version)),
		choices,
		typed: typedIn(url.searchParams),
		done: REVIEW_DEEDS.find((deed) => deed === url.searchParams.get('done')) ?? null,
		hasReceipt: url.searchParams.has('receipt')
	};
};

export const actions: Actions = {
	accept: (event) => rule(event, 'accept'),
	return: (event) => rule(event, 'return'),
	void: (event) => rule(event, 'void'),
	reopen: (event) => rule(event, 'reopen')
};
