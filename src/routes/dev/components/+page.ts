import type { Subject } from '#lib/i18n/words.ts';
import { fetchWords } from '#lib/i18n/words.ts';
import type { PageLoad } from './$types';

/** The build knows that it is no development and leaves the gallery out of what it ships. */
export const load: PageLoad = async ({ parent }) => {
	if (!import.meta.env.DEV) return { Gallery: null };
	const { language } = await parent();
	const { vi } = await import('#lib/i18n/vi.ts');
	await fetchWords(language, Object.keys(vi) as Subject[]);
	return { Gallery: (await import('./Gallery.svelte')).default };
};
