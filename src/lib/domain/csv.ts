/** Beginnings by which a spreadsheet takes a text for a formula, with their full-width forms (ASVS 1.2.10). */
const FORMULA = /^\s*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u;
const BYTE_ORDER_MARK = '\uFEFF';

/** A text as it stands in a file for spreadsheets: never a formula, always quoted (RFC 4180). */
function quoted(text: string): string {
	return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** Lines of texts and whole numbers as one file; spreadsheets know by its mark that it is UTF-8. */
export function csvFile(lines: readonly (readonly (string | number)[])[]): string {
	return BYTE_ORDER_MARK + csvLines(lines);
}

export function csvLines(lines: readonly (readonly (string | number)[])[]): string {
	const cell = (value: string | number): string =>
		typeof value === 'number' ? String(value) : quoted(value);
	return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
