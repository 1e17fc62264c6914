import { isDue, type Owed, timeliness } from './deadline.ts';
import type { Day } from './day.ts';
import { sumOf, type FigureRow } from './figure.ts';
import type { FigureSum } from './form.ts';
import type { Label } from './label.ts';

interface IndicatorBase {
	readonly code: string;
	readonly label: Label;
	readonly short: Label;
	/** What it means and where it comes from, for the number's passport. */
	readonly meaning: Label;
	readonly source: Label;
	readonly counts: 'people' | 'dong' | 'schools' | 'obligations';
}

/** What is measured is data; only these three kinds are code (RULES 6). */
export type IndicatorDefinition = IndicatorBase &
	(
		| {
				readonly kind: 'ratio';
				readonly form: string;
				readonly numerator: FigureSum;
				readonly denominator: FigureSum;
		  }
		| { readonly kind: 'unit-count'; readonly form: string; readonly condition: 'accepts-cashless' }
		| { readonly kind: 'obligation-count'; readonly condition: 'on-time' }
	);

export type NoValueReason = 'no-reports' | 'zero-denominator' | 'withheld';

export interface Ratio {
	/** A fraction; null when it cannot be computed, and then `reason` says why. */
	readonly value: number | null;
	readonly numerator: number;
	readonly denominator: number;
	readonly reason: NoValueReason | null;
}

export interface Achievement extends Ratio {
	/** Where the value would lie if what is missing were 0 % and 100 %; null when a denominator is unknown. */
	readonly low: number | null;
	readonly high: number | null;
	/** Unit ids of which something is missing. */
	readonly missing: readonly string[];
	readonly isEstimated: boolean;
}

/** What one unit × period contributes to a ratio: its counting rows, or what is known of a missing one. */
export interface Contribution {
	readonly unitId: string;
	/** Counting rows; null when the unit has not reported. */
	readonly rows: readonly FigureRow[] | null;
	/** The last rows known before (an earlier report, else the baseline): only their denominators are used. */
	readonly lastKnown: readonly FigureRow[] | null;
}

/** Numerator ÷ denominator with a named reason instead of NaN; above 1 is left as it is, to be seen. */
function ratio(numerator: number, denominator: number, isEmpty: boolean): Ratio {
	const reason = isEmpty ? 'no-reports' : denominator === 0 ? 'zero-denominator' : null;
	return { value: reason ? null : numerator / denominator, numerator, denominator, reason };
}

/**
 * Σ numerators ÷ Σ denominators over units and groups, never a mean of percentages.
 * A blank operand makes that unit × group missing. Source: RULES 2.
 */
export function ratioOver(
	contributions: readonly Contribution[],
	numeratorSum: FigureSum,
	denominatorSum: FigureSum
): Achievement {
	const operands = new Set([...Object.keys(numeratorSum), ...Object.keys(denominatorSum)]);
	const missing = new Set<string>();
	let [numerator, denominator, missingDenominator] = [0, 0, 0];
	let [hasFigures, isEstimated, isBandKnown] = [false, false, true];

	const miss = (unitId: string, lastKnown: readonly FigureRow[] | null | undefined): void => {
		missing.add(unitId);
		const sums = lastKnown?.map((row) => sumOf(denominatorSum, row.values)) ?? [];
		if (sums.length === 0 || sums.includes(null)) isBandKnown = false;
		else missingDenominator += sums.reduce<number>((total, sum) => total + (sum ?? 0), 0);
	};

	for (const { unitId, rows, lastKnown } of contributions) {
		if (!rows) {
			miss(unitId, lastKnown);
			continue;
		}
		for (const row of rows) {
			const [upper, lower] = [sumOf(numeratorSum, row.values), sumOf(denominatorSum, row.values)];
			if (upper === null || lower === null) {
				miss(unitId, lower === null ? lastKnown?.filter(({ group }) => group === row.group) : [row]);
				continue;
			}
			hasFigures = true;
			numerator += upper;
			denominator += lower;
			isEstimated ||= [...operands].some((field) => row.remarks[field]?.state === 'estimated');
		}
	}
	const whole = denominator + missingDenominator;
	const isBanded = isBandKnown && whole > 0;
	return {
		...ratio(numerator, denominator, !hasFigures),
		low: isBanded ? numerator / whole : null,
		high: isBanded ? (numerator + missingDenominator) / whole : null,
		missing: [...missing],
		isEstimated
	};
}

/** Units known to meet a condition ÷ units known; `null` is a unit never heard of, and missing (CT4). */
export function shareOfUnits(known: readonly { unitId: string; meets: boolean | null }[]): Achievement {
	const heardOf = known.filter(({ meets }) => meets !== null);
	const meeting = heardOf.filter(({ meets }) => meets).length;
	const missing = known.length - heardOf.length;
	return {
		...ratio(meeting, heardOf.length, heardOf.length === 0),
		low: known.length ? meeting / known.length : null,
		high: known.length ? (meeting + missing) / known.length : null,
		missing: known.filter(({ meets }) => meets === null).map(({ unitId }) => unitId),
		isEstimated: false
	};
}

/** On time ÷ due: late and overdue are in the denominator, exempt is out (P5). */
export function punctualityRate(owed: readonly Owed[], now: Date, holidays: ReadonlySet<Day>): Achievement {
	const due = owed.filter((one) => isDue(one, now));
	const onTime = due.filter((one) => timeliness(one, now, holidays).punctuality === 'on-time').length;
	const share = ratio(onTime, due.length, due.length === 0);
	return { ...share, low: share.value, high: share.value, missing: [], isEstimated: false };
}
