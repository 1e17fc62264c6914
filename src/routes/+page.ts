import type { PageLoad } from './$types';

/** A ward's or school's own card is fetched by those who have one. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	OwnUnit: data.overview.seesOthers ? null : (await import('./OwnUnit.svelte')).default
});
