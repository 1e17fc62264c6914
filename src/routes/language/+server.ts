import { redirect } from '@sveltejs/kit';
import { readForm } from '../answer.ts';
import { nextPath } from '../next-path.ts';
import type { RequestHandler } from './$types';

const KNOWN = ['vi', 'en'];
const A_YEAR = 365 * 24 * 3600;

/** Keeps the choice of language in a cookie and goes back to where it was made. */
export const POST: RequestHandler = async (event) => {
	const { cookies, url } = event;
	const form = await readForm(event);
	const chosen = form.get('language');
	if (typeof chosen === 'string' && KNOWN.includes(chosen)) {
		const secure = url.protocol === 'https:';
		cookies.set('language', chosen, { path: '/', maxAge: A_YEAR, sameSite: 'lax', httpOnly: true, secure });
	}
	redirect(303, nextPath(form.get('next')));
};
