import { isoInstant } from '#lib/domain/day.ts';
import type { LayoutServerLoad } from './$types';

/** What the frame of every page says: who looks, in which language and theme, at which business time. */
export const load: LayoutServerLoad = ({ locals, url }) => {
	const { language, theme, mode, account, clock } = locals;
	return {
		language,
		theme,
		mode,
		account,
		now: isoInstant(clock.at(new Date())),
		path: url.pathname + url.search
	};
};
