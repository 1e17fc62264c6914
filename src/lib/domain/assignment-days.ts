import type { Assignment } from './assignment.ts';
import { addDays, isDay, type Day } from './day.ts';

/**
 * First and last day, as people say them, as the span an assignment keeps. Undefined for what is no day, ends before
 * it begins, or is over already.
 */
export function spanOf(
	{ firstOn, lastOn }: { readonly firstOn: Day; readonly lastOn: Day | null },
	today: Day
): Pick<Assignment, 'validFrom' | 'validBefore'> | undefined {
	if (!isDay(firstOn) || (lastOn !== null && !isDay(lastOn))) return undefined;
	if (lastOn !== null && (lastOn < firstOn || lastOn < today)) return undefined;
	return { validFrom: firstOn, validBefore: lastOn === null ? null : addDays(lastOn, 1) };
}

/** How an assignment stands on a day. */
export type AssignmentState = 'holds' | 'planned' | 'ended';

export function stateOn({ validFrom, validBefore }: Assignment, day: Day): AssignmentState {
	if (validBefore !== null && (validBefore <= day || validBefore === validFrom)) return 'ended';
	return validFrom !== null && day < validFrom ? 'planned' : 'holds';
}

/** The last day on which it holds; null: it goes on. */
export function lastDayOf({ validBefore }: Pick<Assignment, 'validBefore'>): Day | null {
	return validBefore === null ? null : addDays(validBefore, -1);
}
