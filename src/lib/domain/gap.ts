import type { Share } from './overview.ts';

/** What is lacking to a target, in what is counted and as a difference of fractions. */
export interface Gap {
	readonly amount: number;
	readonly points: number;
}

/** Room for the last bits of a floating product: 0.85 × 14,430,000,000 is a whole number of đồng. */
const ROUNDING = 1e-6;

/** What is lacking; null when the target is met, or when nothing can be said. */
export function gapTo(target: number, { value, numerator, denominator }: Share): Gap | null {
	if (value === null || numerator === null || denominator === null || value >= target) return null;
	return { amount: Math.ceil(target * denominator - numerator - ROUNDING), points: target - value };
}

/** Of several figures the one farthest from its target, in points. */
export function farthest<T extends Share & { readonly target: number | null }>(
	figures: readonly T[]
): { readonly figure: T; readonly gap: Gap } | null {
	const gaps = figures.flatMap((figure) => {
		const gap = figure.target === null ? null : gapTo(figure.target, figure);
		return gap ? [{ figure, gap }] : [];
	});
	return gaps.toSorted((a, b) => b.gap.points - a.gap.points)[0] ?? null;
}
