import type { Punctuality } from './deadline.ts';

export type Order = 'asc' | 'desc';

/** How the reader wants a ranking: all of it stands in the page's address. */
export interface Arrangement {
	/** `rank`, `unit`, `value`, `change`, `denominator`, `state`, or the code of an indicator. */
	readonly sort: string;
	readonly order: Order;
	/** Part of a unit's name, accents or not; empty asks nothing. */
	readonly name: string;
	readonly state: Punctuality | null;
}

/** How a ranking stands when nobody asked for anything. */
export const AS_RANKED: Arrangement = { sort: 'rank', order: 'asc', name: '', state: null };

/** A denominator under which a percentage says little and is marked (DOMAIN 9.2). */
export const SMALL_DENOMINATOR = 30;

const SMALLEST_FIRST = ['rank', 'unit', 'state'];

/** Which way a column is sorted when it is first asked for: numbers from the largest, the rest from the start. */
export function firstOrder(sort: string): Order {
	return SMALLEST_FIRST.includes(sort) ? 'asc' : 'desc';
}
