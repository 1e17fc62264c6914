import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { wordsOf } from '#lib/i18n/words.ts';
import type { PageServerLoad } from './$types';

/** For those who develop: there is no such page anywhere else. */
export const load: PageServerLoad = ({ locals }) => {
	if (!dev) error(404, { message: wordsOf(locals.language).refusal['not-found'], code: 'not-found' });
};
