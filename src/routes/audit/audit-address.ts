import { AUDIT_SUBJECTS } from '#lib/domain/audit.ts';
import type { AuditQuestion } from '#lib/domain/audit-view.ts';

const LONGEST = 100;

/** What the address asks for. ?from=2023-04-01&to=2023-04-30&person=…&unit=…&subject=review&rows=1 */
export function questionIn({ searchParams }: URL): AuditQuestion {
	const text = (name: string): string | null => searchParams.get(name)?.slice(0, LONGEST) || null;
	const subject = AUDIT_SUBJECTS.find((one) => one === searchParams.get('subject')) ?? null;
	const [from, to, person, unit] = [text('from'), text('to'), text('person'), text('unit')];
	return { from, to, person, unit, subject, everyRow: searchParams.get('rows') === '1' };
}

/** Entries older than this one. ?before=1234 */
export function placeIn({ searchParams }: URL): number | null {
	const before = searchParams.get('before') ?? '';
	return /^[1-9]\d{0,14}$/.test(before) ? Number(before) : null;
}

export function auditHref({ question, before }: { question: AuditQuestion; before?: number }): string {
	const search = searchOf(question);
	if (before !== undefined) search.set('before', String(before));
	return withSearch('/audit', search);
}

export function exportHref(question: AuditQuestion): string {
	return withSearch('/audit/export.csv', searchOf(question));
}

function searchOf({ everyRow, ...asked }: AuditQuestion): URLSearchParams {
	const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
	return new URLSearchParams(everyRow ? [...given, ['rows', '1']] : given);
}

function withSearch(path: string, search: URLSearchParams): string {
	return search.size > 0 ? `${path}?${search}` : path;
}
