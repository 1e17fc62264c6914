import { viewAudit } from '#lib/server/operations/audit/view-audit.ts';
import { contextOf, orErrorPage } from '../answer.ts';
import { placeIn, questionIn } from './audit-address.ts';
import type { PageServerLoad } from './$types';

/** What happened, newest first; audit-address.ts says what the address may ask for. */
export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const [question, before] = [questionIn(url), placeIn(url)];
	const kept = { book: locals.house.anchorBook, fault: locals.house.auditFault() };
	return {
		question,
		before,
		audit: await orErrorPage(locals, viewAudit(contextOf(event), { ...question, before }, kept))
	};
};
