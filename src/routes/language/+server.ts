import { redirect } from '@sveltejs/kit';
import { keepChoice } from '#lib/server/http/choice-cookie.ts';
import { readForm } from '../answer.ts';
import { nextPath } from '../next-path.ts';
import type { RequestHandler } from './$types';

const KNOWN = ['vi', 'en'];

/** Keeps the choice of language in a cookie and goes back to where it was made. */
export const POST: RequestHandler = async (event) => {
	const form = await readForm(event);
	const chosen = form.get('language');
	if (typeof chosen === 'string' && KNOWN.includes(chosen)) keepChoice(event, 'language', chosen);
	redirect(303, nextPath(form.get('next')));
};
