import { fail, redirect } from '@sveltejs/kit';
import { discardDraft } from '#lib/server/operations/report/discard-draft.ts';
import { openEntry } from '#lib/server/operations/report/open-entry.ts';
import { saveDraft } from '#lib/server/operations/report/save-draft.ts';
import { contextOf, orErrorPage, orFormFailure, readForm } from '../../../../../answer.ts';
import { handIn } from './hand-in.ts';
import { readDiscardForm, readTypedForm } from './typed-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event;
	const context = contextOf(event);
	const view = await orErrorPage(locals, openEntry(context, params));
	return { view, isCarried: url.searchParams.has('carried') };
};

export const actions: Actions = {
	save: async (event) => {
		const { content, revision, repeatable } = readTypedForm(await readForm(event), event.locals.language);
		if (!content) return fail(413, { outcome: 'too-long' as const });
		const typing = { content, revision };
		const saved = await orFormFailure(saveDraft(contextOf(event), event.params, typing, repeatable));
		if ('failure' in saved)
			return fail(saved.failure.status, { outcome: 'refused' as const, ...saved.failure.data, content });
		return { outcome: 'saved' as const, content };
	},
	check: (event) => handIn(event, { isPreview: true }),
	submit: (event) => handIn(event, { isPreview: false }),
	discard: async (event) => {
		const looked = readDiscardForm(await readForm(event));
		const answer = await orFormFailure(discardDraft(contextOf(event), event.params, looked));
		if ('failure' in answer)
			return fail(answer.failure.status, { outcome: 'refused' as const, ...answer.failure.data });
		redirect(303, event.url.pathname);
	}
};
