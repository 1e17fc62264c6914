import type { Day } from './day.ts';

export type UnitKind = 'province' | 'city' | 'office' | 'ward' | 'school';

/** A name or code that holds from a day until before another; `null` means still. */
export interface Dated<T> {
	readonly value: T;
	readonly from: Day;
	readonly before: Day | null;
}

/** A unit as it is called on one day. The id is internal: codes are reused with another meaning (DOMAIN 5.1). */
export interface Unit {
	readonly id: string;
	readonly kind: UnitKind;
	readonly parentId: string | null;
	/** The official code in force on that day: GSO for wards, ours for schools and offices. */
	readonly code: string;
	readonly name: string;
	/** Ways senders write it besides the name. */
	readonly aliases: readonly string[];
}

/** The value that holds on the day. */
export function on<T>(dated: readonly Dated<T>[], day: Day): T | undefined {
	return dated.find(({ from, before }) => from <= day && (before === null || day < before))?.value;
}

const collator = new Intl.Collator('vi');
export function byName(a: { name: string }, b: { name: string }): number {
	return collator.compare(a.name, b.name);
}
