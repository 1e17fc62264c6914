/** One unit in a ranking; `value` null is "no figure", listed and never ranked. */
export interface Rankable {
	readonly name: string;
	readonly value: number | null;
}

/** A denominator under which a percentage says little and is marked (DOMAIN 9.2). */
export const SMALL_DENOMINATOR = 30;

/** Highest first; equal values share a rank, the next rank skips; those without a figure come last, by name. */
export function rank<T extends Rankable>(items: readonly T[]): (T & { readonly rank: number | null })[] {
	const collator = new Intl.Collator('vi');
	const sorted = items.toSorted((a, b) => {
		if (a.value === null || b.value === null) {
			return Number(a.value === null) - Number(b.value === null) || collator.compare(a.name, b.name);
		}
		return b.value - a.value || collator.compare(a.name, b.name);
	});
	return sorted.map((item) => ({
		...item,
		rank:
			item.value === null
				? null
				: 1 + sorted.filter(({ value }) => value !== null && value > item.value!).length
	}));
}
