import { fetchWords } from '#lib/i18n/words.ts';
import type { LayoutLoad } from './$types';

/** The page speaks only once its words are there; in the browser they come by page and language. */
export const load: LayoutLoad = async ({ data }) => {
	await fetchWords(data.language, data.subjects);
	const MoveClock = data.mayMoveClock ? (await import('#lib/ui/frame/MoveClock.svelte')).default : null;
	return { ...data, MoveClock };
};
