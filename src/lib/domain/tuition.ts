import type { FieldHistory, HistoryCell } from './figure-history.ts';
import type { FormField } from './form.ts';

/** One way of paying over the quarters, and what part of all that was collected came by it. */
export interface MethodLine {
	readonly field: FormField;
	/** One a quarter; null where no report counts. */
	readonly cells: readonly (HistoryCell | null)[];
	readonly shares: readonly (number | null)[];
	readonly toDate: number | null;
	readonly toDateShare: number | null;
}

/** Money by method over the quarters; every share is of the total that the methods add up to. */
export function methodLines(histories: readonly FieldHistory[]): MethodLine[] {
	return histories
		.filter(({ field }) => field.method)
		.flatMap(({ field, total, toDate }) => {
			const whole = histories.find((one) => one.field.sumOf?.includes(field.code));
			if (!whole) return [];
			const shares = total.cells.map((cell, at) =>
				partOf(cell?.value ?? null, whole.total.cells[at]?.value ?? null)
			);
			return [{ field, cells: total.cells, shares, toDate, toDateShare: partOf(toDate, whole.toDate) }];
		});
}

function partOf(part: number | null, whole: number | null): number | null {
	return part === null || !whole ? null : part / whole;
}
