import { redirect } from '@sveltejs/kit';
import { moveDemoClock } from '#lib/server/operations/demo/move-demo-clock.ts';
import { contextOf, orErrorPage, readForm, repeatableOf } from '../answer.ts';
import { nextPath } from '../next-path.ts';
import type { RequestHandler } from './$types';

/** The demo administrator moves the business clock: 'YYYY-MM-DDTHH:mm' in Vietnam. */
export const POST: RequestHandler = async (event) => {
	const form = await readForm(event);
	await orErrorPage(
		event.locals,
		moveDemoClock(contextOf(event), String(form.get('to') ?? ''), repeatableOf(form))
	);
	redirect(303, nextPath(form.get('next')));
};
