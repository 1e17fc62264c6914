import { viewBackups } from '#lib/server/operations/backup/view-backups.ts';
import { contextOf, orErrorPage } from '../../answer.ts';
import type { PageServerLoad } from './$types';

/** How old and how safe the backups are. */
export const load: PageServerLoad = async (event) => {
	const { locals } = event;
	return { view: await orErrorPage(locals, viewBackups(contextOf(event), locals.house.backup)) };
};
