import { fetchPassport } from '#lib/ui/indicator/passport.ts';
import type { PageLoad } from './$types';

/** A number's passport is fetched by those who open it. */
export const load: PageLoad = async ({ data, url, parent }) => ({
	...data,
	passport: await fetchPassport(url.searchParams, parent, () => import('./OwnPassport.svelte'))
});
