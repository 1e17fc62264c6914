import type { Punctuality } from './deadline.ts';
import type { Label } from './label.ts';
import type { Task } from './my-work.ts';
import type { Period } from './period.ts';
import type { Review } from './standing.ts';

/** A report as a line of somebody's work. Instants as they travel. */
export interface WorkLine {
	readonly form: string;
	readonly formLabel: Label;
	readonly unit: string;
	readonly name: string;
	readonly period: Period;
	readonly dueBefore: string;
	readonly isExtended: boolean;
	readonly punctuality: Punctuality;
	readonly days: number;
	readonly review: Review;
}

export interface TaskLine extends WorkLine {
	readonly task: Task;
	/** Something typed is kept for it, besides what was handed in. */
	readonly hasDraft: boolean;
	/** The exclusive bound of this task: the deadline, or that of the correction. */
	readonly before: string;
	/** Why it came back, and the first of the cells to correct. */
	readonly returned: {
		readonly reason: string | null;
		readonly cells: readonly {
			readonly group: Label | null;
			readonly field: Label;
			readonly reason: string;
		}[];
		readonly moreCells: number;
	} | null;
}

export interface PastLine extends WorkLine {
	readonly firstSubmittedAt: string | null;
	readonly receipt: string | null;
}

export interface Change {
	readonly form: string;
	readonly unit: string;
	readonly period: Period;
	readonly kind: 'accept' | 'return' | 'void' | 'reopen';
	readonly at: string;
}

/** The desk of a ward or school. */
export interface UnitWork {
	readonly desk: 'unit';
	readonly asOf: string;
	readonly name: string;
	/** Owed now, most pressing first. */
	readonly tasks: readonly TaskLine[];
	/** Handed in and not decided yet. */
	readonly waiting: number;
	/** What opens next. */
	readonly next: (WorkLine & { readonly opensAt: string }) | null;
	/** Handed in or excused, newest period first. */
	readonly past: readonly PastLine[];
	readonly record: {
		readonly onTime: number;
		readonly due: number;
		readonly each: readonly WorkLine[];
	};
	/** Decisions of the office, newest first. */
	readonly changes: readonly Change[];
	readonly maySubmit: boolean;
}

export interface QueueLine extends WorkLine {
	readonly submittedAt: string | null;
	readonly correctBefore: string | null;
	readonly isPastCorrection: boolean;
	readonly warnings: number;
	readonly isOnBehalf: boolean;
}

/** The desk of the labour office. */
export interface OfficeWork {
	readonly desk: 'office';
	readonly asOf: string;
	/** Handed in, oldest first. */
	readonly toReview: readonly QueueLine[];
	/** Sent back: past the day of correction first. */
	readonly returned: readonly QueueLine[];
	/** Longest overdue first. */
	readonly overdue: readonly QueueLine[];
	/** Due today or soon. */
	readonly dueSoon: readonly QueueLine[];
}
