import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { removeContact } from '#lib/server/operations/unit/remove-contact.ts';
import { saveContact } from '#lib/server/operations/unit/save-contact.ts';
import { viewDirectory } from '#lib/server/operations/unit/view-directory.ts';
import { contextOf, orErrorPage, orFormFailure, readForm, repeatableOf } from '../answer.ts';
import { contactOf, wasOf } from './contact-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The directory. ?edit=06808: the form for a unit's contacts. */
export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const directory = await orErrorPage(event.locals, viewDirectory(contextOf(event)));
	return { directory, edited: searchParams.get('edit'), isSaved: searchParams.has('saved') };
};

export const actions: Actions = {
	save: async (event) => {
		const form = await readForm(event);
		const contact = contactOf(form);
		const wanted = { ...contact, was: wasOf(form) };
		const answer = await orFormFailure(saveContact(contextOf(event), wanted, repeatableOf(form)));
		if ('failure' in answer) return fail(answer.failure.status, { ...answer.failure.data, contact });
		redirect(303, `/directory?saved=1&edit=${encodeURIComponent(contact.unit)}#edit`);
	},
	remove: async (event) => {
		const form = await readForm(event);
		const contact = contactOf(form);
		// What is no contact is one that nobody has: who may not is told that first.
		const was = wasOf(form) ?? { id: randomUUID(), changedAt: new Date(0) };
		const wanted = { unit: contact.unit, was };
		const answer = await orFormFailure(removeContact(contextOf(event), wanted, repeatableOf(form)));
		if ('failure' in answer) return fail(answer.failure.status, { ...answer.failure.data, contact });
		redirect(303, `/directory?saved=1&edit=${encodeURIComponent(contact.unit)}#edit`);
	}
};
