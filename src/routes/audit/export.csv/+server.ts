import { attachment } from '#lib/server/http/attachment.ts';
import { exportAudit } from '#lib/server/operations/audit/export-audit.ts';
import { contextOf, orRefusal } from '../../answer.ts';
import { questionIn } from '../audit-address.ts';
import type { RequestHandler } from './$types';

const CSV = { type: 'text/csv; charset=utf-8', extension: '.csv' };

/** The entries that the address asks for, as a file for spreadsheets. */
export const GET: RequestHandler = (event) => {
	const exported = exportAudit(contextOf(event), questionIn(event.url), event.locals.language);
	return orRefusal(
		event,
		exported.then(({ fileName, bytes }) => attachment(bytes, { fileName, ...CSV }))
	);
};
