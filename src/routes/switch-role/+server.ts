import { redirect } from '@sveltejs/kit';
import { switchRole } from '#lib/server/auth/sign-in.ts';
import { orErrorPage, readForm } from '../answer.ts';
import type { RequestHandler } from './$types';

/** Somebody who holds several roles goes on in another of them, from where that role's day begins. */
export const POST: RequestHandler = async (event) => {
	const form = await readForm(event);
	await orErrorPage(event.locals, switchRole(event, String(form.get('assignment') ?? '')));
	redirect(303, '/home');
};
