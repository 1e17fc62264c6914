import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Only for those who are signed in and may act as nothing today. */
export const load: PageServerLoad = ({ locals }) => {
	if (locals.context || !locals.account) redirect(303, '/home');
};
