import { redirect } from '@sveltejs/kit';
import { may } from '#lib/domain/permission.ts';
import { viewMyWork } from '#lib/server/operations/work/view-my-work.ts';
import { homeOf } from '#lib/ui/frame/pages.ts';
import { contextOf, orErrorPage } from '../answer.ts';
import type { PageServerLoad } from './$types';

/** What the person has to do now. Whoever has no such desk is led to where their day begins. */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	if (!may(context.actor, 'view-my-work')) redirect(303, homeOf(context.actor.role));
	return { work: await orErrorPage(event.locals, viewMyWork(context)) };
};
