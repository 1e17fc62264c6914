import { attachment } from '#lib/server/http/attachment.ts';
import { downloadSource } from '#lib/server/operations/report/download-source.ts';
import { contextOf, orRefusal } from '../../../../../answer.ts';
import { versionIn } from '../report-address.ts';
import type { RequestHandler } from './$types';

const WORKBOOK = {
	type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	extension: '.xlsx'
};

/** The workbook of a version as it was received, to be saved. ?version=2; without it the current version's. */
export const GET: RequestHandler = async (event) => {
	const { params, url } = event;
	const source = downloadSource(contextOf(event), params, versionIn(url));
	return orRefusal(
		event,
		source.then(({ fileName, bytes }) => attachment(new Uint8Array(bytes), { fileName, ...WORKBOOK }))
	);
};
