import { fetchWords } from '#lib/i18n/words.ts';
import type { LayoutLoad } from './$types';

/** The page speaks only once its words are there; in the browser they come by page and language. */
export const load: LayoutLoad = async ({ data }) => {
	await fetchWords(data.language, data.subjects);
	const MoveClock = data.mayMoveClock ? (await import('#lib/ui/frame/MoveClock.svelte')).default : null;
	const FailedTries = data.failedTries ? (await import('#lib/ui/frame/FailedTries.svelte')).default : null;
	const hasRoles = (data.account?.roles.length ?? 0) > 1;
	const OwnRoles = hasRoles ? (await import('#lib/ui/frame/OwnRoles.svelte')).default : null;
	return { ...data, MoveClock, FailedTries, OwnRoles };
};
