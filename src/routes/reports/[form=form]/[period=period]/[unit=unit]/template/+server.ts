import { makeTemplate } from '#lib/server/operations/report/make-template.ts';
import { contextOf, orRefusal } from '../../../../../answer.ts';
import type { RequestHandler } from './$types';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The form as a workbook to fill in. Its name is made of codes alone, which need no quoting (RFC 6266). */
export const GET: RequestHandler = (event) =>
	orRefusal(
		event,
		makeTemplate(contextOf(event), event.params).then(
			({ fileName, bytes }) =>
				new Response(bytes, {
					headers: {
						'content-type': WORKBOOK,
						'content-disposition': `attachment; filename="${fileName}"`,
						'cache-control': 'private, no-store'
					}
				})
		)
	);
