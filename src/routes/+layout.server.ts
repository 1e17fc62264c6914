import { randomUUID } from 'node:crypto';
import { isoInstant } from '#lib/domain/day.ts';
import { may } from '#lib/domain/permission.ts';
import { findOwnUnit } from '#lib/server/operations/account/find-own-unit.ts';
import { listOwnRoles } from '#lib/server/operations/account/list-own-roles.ts';
import { homeOf, pagesFor } from '#lib/ui/frame/pages.ts';
import { subjectsOf } from './subjects.ts';
import type { LayoutServerLoad } from './$types';

/**
 * What the frame of every page says: who looks, where they may go, in which language and theme, at which business
 * time. What it takes to know that stays here: the browser is told the answers.
 */
export const load: LayoutServerLoad = async ({ locals, url, route }) => {
	const { language, theme, mode, account, clock, context, house, session } = locals;
	const path = url.pathname + url.search;
	const ownUnit = context && (await findOwnUnit(context));
	const role = account?.role ?? null;
	const { failedBefore = 0, failedSince = null } = session?.before ?? {};
	return {
		language,
		theme,
		mode,
		account: account && {
			...{ userName: account.userName, name: account.name, role, isVisitor: account.isVisitor },
			mustChangePassword: account.mustChangePassword,
			mustEnrol: account.mustEnrol,
			roles: context && account.held.length > 1 ? await listOwnRoles(context, account.held) : []
		},
		home: role ? homeOf(role) : '/',
		pages: role ? pagesFor({ role }, ownUnit, path) : [],
		mayMoveClock: role !== null && !account?.isVisitor && may({ role }, 'move-demo-clock'),
		/**
		 * Failed tries with the person's name before this session, until they have read of them. Not where one must
		 * stay: beside a first password, and beside backup codes that are shown this once.
		 */
		failedTries:
			failedSince && failedBefore > 0 && !account?.mustChangePassword && route.id !== '/account/second-factor'
				? { count: failedBefore, since: isoInstant(failedSince) }
				: null,
		helpContact: house.helpContact,
		now: isoInstant(clock.at(new Date())),
		path,
		routeId: route.id,
		subjects: subjectsOf(route.id),
		/** For the forms of this page; a new one whenever they are loaded again. */
		requestKey: randomUUID()
	};
};
