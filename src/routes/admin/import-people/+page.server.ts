import { fail } from '@sveltejs/kit';
import { checkPeople } from '#lib/server/operations/account/check-people.ts';
import { createPeople } from '#lib/server/operations/account/create-people.ts';
import { listPlaces } from '#lib/server/operations/account/list-places.ts';
import { contextOf, orErrorPage, orFormFailure, readForm, repeatableOf } from '../../answer.ts';
import { listedIn } from './listed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	units: await orErrorPage(event.locals, listPlaces(contextOf(event)))
});

export const actions: Actions = {
	/** Reads the list and shows it, or everything that is wrong with it. */
	read: async (event) => {
		const file = (await readForm(event)).get('file');
		const bytes = new Uint8Array(file instanceof File ? await file.arrayBuffer() : []);
		const answer = await orFormFailure(checkPeople(contextOf(event), bytes));
		if ('failure' in answer) return answer.failure;
		const { people, problems } = answer.done;
		return problems.length > 0 ? fail(422, { problems }) : { listed: people };
	},
	/** Makes everybody on the list that was looked over, or nobody. */
	create: async (event) => {
		const form = await readForm(event);
		const listed = listedIn(String(form.get('listed') ?? ''));
		const { language } = event.locals;
		const answer = await orFormFailure(createPeople(contextOf(event), listed, language, repeatableOf(form)));
		if ('failure' in answer && answer.failure.data.code === 'told-already') {
			return {
				toldAlready: listed.map(({ name, userName }) => ({ name, userName: userName.toLowerCase() }))
			};
		}
		if ('failure' in answer) return answer.failure;
		if (!answer.done.isMade) return fail(422, { problems: answer.done.problems });
		const { people, sheet } = answer.done;
		return { made: people, sheet: Buffer.from(sheet).toString('base64') };
	}
};
