/** `question` needs a yes; `note` is said and kept, and asks nothing of anybody. */
export type Severity = 'error' | 'warning' | 'question' | 'note';

/** Every way a report can be wrong or odd. Words for each are in i18n; a new kind does not compile without them. */
export type ProblemKind =
	// a cell
	| 'not-a-number'
	| 'negative'
	| 'fraction'
	| 'too-large'
	| 'blank'
	| 'ambiguous-number'
	| 'formula-in-input'
	| 'error-value'
	| 'number-as-text'
	// the sheet
	| 'form-not-found'
	| 'wrong-form'
	| 'ambiguous-sheet'
	| 'hidden-sheet'
	| 'missing-field'
	| 'duplicate-field'
	| 'missing-group'
	| 'duplicate-group'
	| 'unknown-group'
	| 'unknown-field'
	| 'unknown-method'
	| 'total-mismatch'
	| 'total-computed'
	| 'not-in-dong'
	| 'unit-not-found'
	| 'ambiguous-unit'
	| 'wrong-unit'
	| 'period-not-found'
	| 'ambiguous-period'
	| 'wrong-period'
	| 'old-template'
	| 'same-file'
	// between figures (the kinds of form.ts, Check)
	| 'sum'
	| 'at-most'
	| 'people-and-money'
	| 'per-person'
	| 'moved'
	| 'fell'
	| 'thousandfold'
	| 'share-moved'
	| 'unlisted-method';

export interface Problem {
	readonly kind: ProblemKind;
	/** The contract's code: a check's own (`paid-exceeds-accounts`), else the kind. */
	readonly code: string;
	readonly severity: Severity;
	readonly sheet?: string | null;
	/** 'C7' */
	readonly cell?: string | null;
	readonly group?: string | null;
	readonly field?: string | null;
	/** What stood there, as it was written. */
	readonly text?: string | null;
	/** Fields of a check: what was summed or compared. */
	readonly fields?: readonly string[];
	/** The figure found, and the one it was held against. */
	readonly found?: number | null;
	readonly against?: number | null;
	/** A name or code that was expected (a unit, a period, a form). */
	readonly expected?: string | null;
}

const WORST_FIRST: Record<Severity, number> = { error: 0, question: 1, warning: 2, note: 3 };

/** Errors before questions before warnings, and each in the order it was found. */
export function worstFirst(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]);
}

export function blocks(problem: Problem): boolean {
	return problem.severity === 'error' || problem.severity === 'question';
}
