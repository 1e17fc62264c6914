import type { Report } from './objects.ts';

/**
 * The answer without what may differ between two askings: the codes asked for, the asker's own unit (the frame links
 * there, and it may be the one asked for), ids, nonces, the time.
 */
export function sameButForIds(body: string, { form, period, unit }: Report, ownUnit: string | null): string {
	return body
		.replaceAll(unit, 'UNIT')
		.replaceAll(ownUnit ?? unit, 'UNIT')
		.replaceAll(period, 'PERIOD')
		.replaceAll(form, 'FORM')
		.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
		.replace(/nonce="[^"]*"/g, 'NONCE')
		.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+(\+\d{2}:\d{2}|Z)/g, 'TIME');
}
