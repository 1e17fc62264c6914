import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { shownError } from '#lib/server/http/shown-error.ts';
import type { PageServerLoad } from './$types';

/** For those who develop: there is no such page anywhere else. */
export const load: PageServerLoad = ({ locals }) => {
	if (!dev) error(404, shownError(locals.language, 'not-found'));
};
