import { addDays, dayOf, type Day } from './day.ts';

/** '2023-Q1', '2023' (the year), '2023-F' (true-up), '2023-07' (a month), '2023-A01' (ad-hoc); CONTRACT, codes. */
export type Period = string;
export type PeriodKind = 'quarter' | 'year' | 'true-up' | 'month' | 'ad-hoc';

const SHAPES: readonly [PeriodKind, RegExp][] = [
	['quarter', /^(\d{4})-Q([1-4])$/],
	['year', /^(\d{4})$/],
	['true-up', /^(\d{4})-F$/],
	['month', /^(\d{4})-(0[1-9]|1[0-2])$/],
	['ad-hoc', /^(\d{4})-A(\d{2})$/]
];
const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;

export interface ParsedPeriod {
	readonly kind: PeriodKind;
	readonly year: number;
	/** Quarter 1–4, month 1–12 or the number of the request; 0 for a year. */
	readonly index: number;
}

/** What a period code means, or undefined when it is no period. */
export function parsePeriod(text: string): ParsedPeriod | undefined {
	for (const [kind, shape] of SHAPES) {
		const match = shape.exec(text);
		if (!match) continue;
		const year = Number(match[1]);
		if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
		return { kind, year, index: Number(match[2] ?? 0) };
	}
	return undefined;
}

/** What a period code that came out of our own ledger means. Throws on anything else. */
export function knownPeriod(period: Period): ParsedPeriod {
	const parsed = parsePeriod(period);
	if (!parsed) throw new RangeError(`not a period: ${period}`);
	return parsed;
}

export function quarterOf(year: number, quarter: number): Period {
	return `${year}-Q${quarter}`;
}

export function yearOf(period: Period): number {
	return knownPeriod(period).year;
}

/** The last calendar day of the period. */
export function lastDayOf(period: Period): Day {
	const { kind, year, index } = knownPeriod(period);
	if (kind === 'quarter') return lastDayOfMonth(year, index * 3);
	if (kind === 'month') return lastDayOfMonth(year, index);
	return `${year}-12-31`;
}

/** The first calendar day of the period. */
export function firstDayOf(period: Period): Day {
	const { kind, year, index } = knownPeriod(period);
	if (kind === 'quarter') return firstDayOfMonth(year, index * 3 - 2);
	if (kind === 'month') return firstDayOfMonth(year, index);
	return `${year}-01-01`;
}

/** The quarters whose flows add up to the year-to-date figure of a period: Q1…Qn, or all four (RULES 4). */
export function quartersToDate(period: Period): Period[] {
	const { kind, year, index } = knownPeriod(period);
	const last = kind === 'quarter' ? index : kind === 'month' ? Math.ceil(index / 3) : 4;
	return Array.from({ length: last }, (_, at) => quarterOf(year, at + 1));
}

/** Where a stock of the period is read, best first: of a year its true-up, else the annual, else Q4 (RULES 4). */
export function stockSources(period: Period): Period[] {
	const { kind, year } = knownPeriod(period);
	return kind === 'year' ? [`${year}-F`, `${year}`, quarterOf(year, 4)] : [period];
}

/** Order of time; of periods that end together the quarter comes before the year, the year before its true-up. */
export function comparePeriods(a: Period, b: Period): number {
	const rank = { month: 0, quarter: 1, 'ad-hoc': 2, year: 3, 'true-up': 4 };
	const [left, right] = [knownPeriod(a), knownPeriod(b)];
	return (
		lastDayOf(a).localeCompare(lastDayOf(b)) || rank[left.kind] - rank[right.kind] || left.index - right.index
	);
}

/** The quarter before, across years; undefined for what is no quarter. */
export function previousQuarter(period: Period): Period | undefined {
	const { kind, year, index } = knownPeriod(period);
	if (kind !== 'quarter') return undefined;
	return index === 1 ? quarterOf(year - 1, 4) : quarterOf(year, index - 1);
}

export function yearAt(instant: Date): number {
	return Number(dayOf(instant).slice(0, 4));
}

function firstDayOfMonth(year: number, month: number): Day {
	return `${year}-${String(month).padStart(2, '0')}-01`;
}

function lastDayOfMonth(year: number, month: number): Day {
	const next = month === 12 ? firstDayOfMonth(year + 1, 1) : firstDayOfMonth(year, month + 1);
	return addDays(next, -1);
}
