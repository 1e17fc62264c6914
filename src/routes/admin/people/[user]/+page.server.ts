import { viewPerson } from '#lib/server/operations/account/view-person.ts';
import { contextOf, orErrorPage } from '../../../answer.ts';
import { perform } from './deeds.ts';
import type { Actions, PageServerLoad } from './$types';

/** One person. ?done=assign says what has just been done. */
export const load: PageServerLoad = async (event) => ({
	person: await orErrorPage(event.locals, viewPerson(contextOf(event), event.params.user)),
	done: event.url.searchParams.get('done')
});

export const actions: Actions = {
	edit: (event) => perform(event, 'edit'),
	assign: (event) => perform(event, 'assign'),
	deputy: (event) => perform(event, 'deputy'),
	end: (event) => perform(event, 'end'),
	disable: (event) => perform(event, 'disable'),
	enable: (event) => perform(event, 'enable'),
	endSessions: (event) => perform(event, 'endSessions'),
	token: (event) => perform(event, 'token'),
	revoke: (event) => perform(event, 'revoke'),
	reset: (event) => perform(event, 'reset')
};
