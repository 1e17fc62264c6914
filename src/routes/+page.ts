import { fetchPassport } from '#lib/ui/indicator/passport.ts';
import type { PageLoad } from './$types';

/** A ward's or school's own card is fetched by those who have one, a number's passport by those who open it. */
export const load: PageLoad = async ({ data, url, parent }) => ({
	...data,
	passport: await fetchPassport(url.searchParams, parent, () => import('./OverviewPassport.svelte')),
	OwnUnit: data.overview.seesOthers ? null : (await import('./OwnUnit.svelte')).default
});
