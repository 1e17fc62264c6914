import { gapTo } from './gap.ts';
import type { Share } from './overview.ts';
import { quarterOf, type Period } from './period.ts';

const QUARTERS = [1, 2, 3, 4];

/** What the rest of the year has to bring so that the whole year meets a target of flows. */
export interface CatchUp {
	/** Quarters without figures yet, an unreported past one among them. */
	readonly remaining: readonly Period[];
	/** In each of them, beyond the target's own share of that quarter. */
	readonly perQuarter: number;
	/** The share each must reach if it is as large as the reported ones are on average; above 1 is out of reach. */
	readonly share: number;
	/** What the year comes to at best on the same assumption: every remaining đồng counts. */
	readonly best: number;
}

/** Quarters of the year that have no figures yet: what one has not told is still to be told. */
export function quartersLeft(year: number, reported: readonly Period[]): Period[] {
	return QUARTERS.map((quarter) => quarterOf(year, quarter)).filter((period) => !reported.includes(period));
}

/** Null when the target is met, nothing is known or no quarter is left. `reported`: quarters in the share. */
export function catchUp(
	target: number,
	share: Share,
	{ reported, remaining }: { readonly reported: readonly Period[]; readonly remaining: readonly Period[] }
): CatchUp | null {
	const gap = gapTo(target, share);
	const { numerator, denominator } = share;
	if (!gap || numerator === null || !denominator || remaining.length === 0 || reported.length === 0)
		return null;
	const toCome = (denominator / reported.length) * remaining.length;
	return {
		remaining,
		perQuarter: Math.ceil(gap.amount / remaining.length),
		share: target + gap.amount / toCome,
		best: (numerator + toCome) / (denominator + toCome)
	};
}
