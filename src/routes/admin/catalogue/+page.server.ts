import { fail, redirect } from '@sveltejs/kit';
import { saveGroup } from '#lib/server/operations/catalogue/save-group.ts';
import { saveUnit } from '#lib/server/operations/catalogue/save-unit.ts';
import { viewOwnCatalogue } from '#lib/server/operations/catalogue/view-own-catalogue.ts';
import { contextOf, orErrorPage, orFormFailure, readForm, repeatableOf } from '../../answer.ts';
import { groupIn, typedIn, unitIn } from './typed.ts';
import type { Actions, PageServerLoad } from './$types';

/** ?unit=<id>|new and ?group=<code>|new open a form; ?added=<n> says how many obligations a new unit brought. */
export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const catalogue = await orErrorPage(event.locals, viewOwnCatalogue(contextOf(event)));
	const added = searchParams.get('added');
	return {
		catalogue,
		...{ unit: searchParams.get('unit'), group: searchParams.get('group') },
		isSaved: searchParams.has('saved'),
		added: added && /^\d{1,6}$/.test(added) ? Number(added) : null
	};
};

export const actions: Actions = {
	unit: async (event) => {
		const form = await readForm(event);
		const typed = typedIn(form);
		const request = unitIn(typed);
		const answer = await orFormFailure(saveUnit(contextOf(event), request, repeatableOf(form)));
		if ('failure' in answer) return fail(answer.failure.status, { ...answer.failure.data, typed });
		redirect(303, `/admin/catalogue?${request.was ? 'saved=1' : `added=${answer.done.obligations}`}#saved`);
	},
	group: async (event) => {
		const form = await readForm(event);
		const typed = typedIn(form);
		const answer = await orFormFailure(saveGroup(contextOf(event), groupIn(typed), repeatableOf(form)));
		if ('failure' in answer) return fail(answer.failure.status, { ...answer.failure.data, typed });
		redirect(303, '/admin/catalogue?saved=1#saved');
	}
};
