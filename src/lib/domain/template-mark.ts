import { writtenIn } from './cell-number.ts';
import type { Grid } from './grid.ts';
import type { Period } from './period.ts';
import type { Problem } from './problem.ts';

/** What a template was made for. It travels on a hidden sheet of the workbook. */
export interface TemplateMark {
	readonly form: string;
	readonly formVersion: number;
	readonly unit: string;
	readonly period: Period;
}

/** What the visible sheet says of itself; null where it could not be read. */
export interface SheetClaims {
	readonly sheet: string;
	readonly form: string;
	/** The version of the form in force. */
	readonly formVersion: number;
	readonly unit: { readonly code: string; readonly name: string } | null;
	readonly period: Period | null;
}

export const MARK_SHEET = 'cashless-city';
const KEYS = ['form', 'form version', 'unit', 'period', 'checksum'] as const;

/** The mark as rows of a sheet: a name and a value each, the checksum last. */
export function markRows({ form, formVersion, unit, period }: TemplateMark): [string, string][] {
	const values = [form, String(formVersion), unit, period];
	const [a, b, c, d, e] = KEYS;
	const [formCode = '', version = '', unitCode = '', periodCode = ''] = values;
	return [
		[a, formCode],
		[b, version],
		[c, unitCode],
		[d, periodCode],
		[e, checksum(values)]
	];
}

/** The mark in a workbook: null where there is none (a free layout), 'damaged' where it is not as it was made. */
export function readMark(grid: Grid): TemplateMark | 'damaged' | null {
	const sheet = grid.sheets.find(({ name }) => name === MARK_SHEET);
	if (!sheet) return null;
	const at = (address: string): string => writtenIn(sheet.cells[address]) ?? '';
	const isNamed = KEYS.every((key, row) => at(`A${row + 1}`) === key);
	const [form = '', version = '', unit = '', period = '', sum] = KEYS.map((_, row) => at(`B${row + 1}`));
	if (!isNamed || sum !== checksum([form, version, unit, period])) return 'damaged';
	return { form, formVersion: Number(version), unit, period };
}

/** What a mark has against the sheet it came with: damaged, of an outdated form, or made for something else. */
export function markProblems(mark: TemplateMark | 'damaged' | null, claims: SheetClaims): Problem[] {
	if (mark === null) return [];
	const problem = (details: Partial<Problem>): Problem[] => [
		{ kind: 'old-template', code: 'old-template', severity: 'error', sheet: claims.sheet, ...details }
	];
	if (mark === 'damaged') return problem({});
	if (mark.form !== claims.form) return problem({ text: claims.form, expected: mark.form });
	if (mark.formVersion !== claims.formVersion) {
		return problem({ found: mark.formVersion, against: claims.formVersion });
	}
	if (claims.unit && claims.unit.code !== mark.unit) {
		return problem({ text: claims.unit.name, expected: mark.unit });
	}
	if (claims.period && claims.period !== mark.period) {
		return problem({ text: claims.period, expected: mark.period });
	}
	return [];
}

/** FNV-1a, 32 bits: it notices damage and slips of the hand, and is no secret. */
function checksum(values: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const character of values.join('\u001f')) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return `#${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
