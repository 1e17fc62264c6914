import { redirect } from '@sveltejs/kit';
import { signOut } from '#lib/server/auth/sign-in.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	await signOut(event);
	// What the browser kept of the pages goes with the session; an unsent report lies in its storage and stays.
	event.setHeaders({ 'clear-site-data': '"cache"' });
	redirect(303, '/sign-in');
};
