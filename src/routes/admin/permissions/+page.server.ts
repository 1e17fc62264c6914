import { viewPermissions } from '#lib/server/operations/account/view-permissions.ts';
import { contextOf, orErrorPage } from '../../answer.ts';
import type { PageServerLoad } from './$types';

/** The permission table. */
export const load: PageServerLoad = async (event) => ({
	table: await orErrorPage(event.locals, viewPermissions(contextOf(event)))
});
