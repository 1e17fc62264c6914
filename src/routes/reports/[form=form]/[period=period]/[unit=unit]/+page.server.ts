import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { contextOf, orErrorPage } from '../../../../answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url, locals } = event;
	const asked = url.searchParams.get('version') ?? '';
	const version = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
	return {
		view: await orErrorPage(locals, viewReport(contextOf(event), params, version)),
		hasReceipt: url.searchParams.has('receipt')
	};
};
