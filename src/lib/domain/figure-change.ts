import { hasMoved, startsAnew } from './check-history.ts';
import type { Figure } from './figure.ts';
import type { FormDefinition, FormField } from './form.ts';
import { figureKey } from './report-reading.ts';

/** How a figure stands to the unit's last counting one. */
export interface Change {
	readonly before: number;
	readonly difference: number;
	/** Null where nothing was there before. */
	readonly fraction: number | null;
	/** As much as the form's own check calls much. */
	readonly isLarge: boolean;
}

/** What kind of past a report is held against. */
export interface PastKind {
	readonly isSameYear: boolean;
	readonly isSameKind: boolean;
}

/** Null where there is nothing to hold it against. Totals are no check's business and never large. Source: RULES 4, 5. */
export function changeOf(
	form: FormDefinition,
	field: FormField,
	now: number | null,
	before: number | null,
	isTotal = false
): Change | null {
	if (now === null || before === null) return null;
	const difference = now - before;
	return {
		before,
		difference,
		fraction: before === 0 ? null : difference / before,
		isLarge:
			!isTotal &&
			form.checks.some((check) => check.kind === 'moved' && hasMoved(now, before, check.fraction, check.from))
	};
}

/** What begins anew each year is compared within one year, what a period adds up only with as long a period. */
export function isComparable({ nature }: FormField, { isSameYear, isSameKind }: PastKind): boolean {
	if (!isSameYear && startsAnew(nature)) return false;
	return isSameKind || (nature !== 'flow' && nature !== 'not-summed');
}

/** A figure that one version says otherwise than the one before it. */
export interface Difference {
	readonly group: string | null;
	readonly field: string;
	readonly before: number | null;
	readonly after: number | null;
}

/** Which figures differ, in the order of the newer version. */
export function differencesOf(before: readonly Figure[], after: readonly Figure[]): Difference[] {
	const old = new Map(before.map((figure) => [figureKey(figure.group, figure.field), figure]));
	return after.flatMap(({ group, field, value, state }) => {
		const was = old.get(figureKey(group, field));
		if (was && was.value === value && was.state === state) return [];
		return [{ group, field, before: was?.value ?? null, after: value }];
	});
}
