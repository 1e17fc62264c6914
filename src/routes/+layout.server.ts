import { isoInstant } from '#lib/domain/day.ts';
import { findOwnUnit } from '#lib/server/operations/account/find-own-unit.ts';
import type { LayoutServerLoad } from './$types';

/** What the frame of every page says: who looks, in which language and theme, at which business time. */
export const load: LayoutServerLoad = async ({ locals, url, route }) => {
	const { language, theme, mode, account, clock, context, house } = locals;
	return {
		language,
		theme,
		mode,
		account,
		ownUnit: context && (await findOwnUnit(context)),
		helpContact: house.helpContact,
		now: isoInstant(clock.at(new Date())),
		path: url.pathname + url.search,
		routeId: route.id
	};
};
