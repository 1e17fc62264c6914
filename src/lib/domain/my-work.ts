import { isDue, type Punctuality } from './deadline.ts';
import { owed, type ObligationState } from './obligation.ts';

/** What a unit has to do about a report: hand it in, go on with a draft, correct it, or hand in again. */
export type Task = 'report' | 'continue' | 'correct' | 'report-again' | 'revise';

/** What there is to do about one obligation, and the exclusive bound by which. */
export interface Due {
	readonly task: Task;
	readonly before: Date;
}

/** What the unit has to do now; null when it waits, is done, is exempt or cannot begin yet (RULES 1). */
export function dueNow({ obligation, standing, punctuality }: ObligationState): Due | null {
	if (punctuality === 'exempt' || punctuality === 'not-open') return null;
	const { dueBefore } = obligation;
	switch (standing.review) {
		case 'none':
			return { task: 'report', before: dueBefore };
		case 'draft':
			return { task: 'continue', before: dueBefore };
		case 'void':
			return { task: 'report-again', before: dueBefore };
		case 'returned':
			return { task: 'correct', before: standing.correctBefore ?? dueBefore };
		case 'accepted':
			return standing.reopenedUntil ? { task: 'revise', before: standing.reopenedUntil } : null;
		case 'submitted':
			return null;
	}
}

/** What presses most stands first: the earliest bound, then the earlier deadline. */
export function mostPressingFirst<T extends { readonly due: Due; readonly state: ObligationState }>(
	tasks: readonly T[]
): T[] {
	return tasks.toSorted(
		(a, b) =>
			a.due.before.getTime() - b.due.before.getTime() ||
			a.state.obligation.dueBefore.getTime() - b.state.obligation.dueBefore.getTime()
	);
}

/** On-time among what has come due, and each of them (indicator P5); exempt is left out. */
export interface PunctualityRecord<T> {
	readonly onTime: number;
	readonly due: number;
	readonly each: readonly T[];
}

export function punctualityRecord<T extends { readonly state: ObligationState }>(
	items: readonly T[],
	now: Date
): PunctualityRecord<T> {
	const each = items.filter(({ state }) => isDue(owed(state.obligation, state.standing), now));
	const is = (wanted: Punctuality) => each.filter(({ state }) => state.punctuality === wanted).length;
	return { onTime: is('on-time'), due: each.length, each };
}
