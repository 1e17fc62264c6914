import type { Problem, ProblemKind } from './problem.ts';

type Details = Pick<Problem, 'cell' | 'group' | 'field' | 'text'>;

/** An error of the sheet itself, whose code is its kind. */
export function sheetError(kind: ProblemKind, sheet: string, details: Details): Problem {
	return { kind, code: kind, severity: 'error', sheet, ...details };
}
