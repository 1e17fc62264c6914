/** A report by its public codes. */
export interface ReportCodes {
	readonly form: string;
	readonly period: string;
	readonly unit: string;
}

/** Name of the place of one figure on a report's page, for links that lead to the very cell. */
export function cellAnchor(group: string | null, field: string): string {
	return `cell-${group ?? 'all'}-${field}`;
}

/** A report's page; of a version, at a cell. */
export function reportHref(
	{ form, period, unit }: ReportCodes,
	at: { version?: number; cell?: { group: string | null; field: string } } = {}
): string {
	const search = at.version === undefined ? '' : `?version=${at.version}`;
	const anchor = at.cell ? `#${cellAnchor(at.cell.group, at.cell.field)}` : '';
	return `/reports/${form}/${period}/${unit}${search}${anchor}`;
}

/** A ward's or school's own page in a year; the code is the one in force at the end of that year. */
export function unitHref(unit: string, year: number): string {
	return `/units/${unit}?year=${year}`;
}
