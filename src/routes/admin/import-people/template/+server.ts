import { attachment } from '#lib/server/http/attachment.ts';
import { makePeopleTemplate } from '#lib/server/operations/account/make-people-template.ts';
import { contextOf, orRefusal } from '../../../answer.ts';
import type { RequestHandler } from './$types';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook in which many people are listed. */
export const GET: RequestHandler = (event) =>
	orRefusal(
		event,
		makePeopleTemplate(contextOf(event), event.locals.language).then((bytes) =>
			attachment(bytes, { fileName: 'people.xlsx', type: WORKBOOK, extension: '.xlsx' })
		)
	);
