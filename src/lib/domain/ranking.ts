import { AS_RANKED, type Arrangement } from './arrangement.ts';
import { PUNCTUALITIES, type Punctuality } from './deadline.ts';
import { figureOf, type OverviewView, type UnitIndicator, type UnitLine } from './overview.ts';
import { bare } from './vietnamese.ts';

/** One unit in a ranking; `value` null is "no figure", listed and never ranked. */
export interface Rankable {
	readonly name: string;
	readonly value: number | null;
}

const collator = new Intl.Collator('vi');

/** Highest first; equal values share a rank, the next rank skips; those without a figure come last, by name. */
export function rank<T extends Rankable>(items: readonly T[]): (T & { readonly rank: number | null })[] {
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

export interface RankedUnit {
	/** Null: no figure, so no place. */
	readonly rank: number | null;
	readonly line: UnitLine;
	readonly figure: UnitIndicator;
}

export interface Ranking {
	/** The indicator that ranks. */
	readonly by: string;
	readonly kind: UnitLine['kind'];
	readonly rows: readonly RankedUnit[];
	/** How many there are before anything is filtered out. */
	readonly all: number;
	/** The states that occur, for the filter. */
	readonly states: readonly Punctuality[];
}

/** What needs somebody first. */
const BY_URGENCY: readonly Punctuality[] = [
	...(['overdue', 'due-today', 'due-soon', 'open'] as const),
	...(['not-open', 'late', 'on-time', 'exempt'] as const)
];

/** The ranking asked for, and as it stands the one of the other kind of unit by the first of its targets. */
export function rankingsOf(
	{ units, indicators }: Pick<OverviewView, 'units' | 'indicators'>,
	asked: Arrangement & { readonly indicator: string | null }
): Ranking[] {
	if (asked.indicator === null) return [];
	const main = rankingOf(units, asked.indicator, asked);
	const others = units.filter(({ kind }) => kind !== main.kind);
	const other = indicators.find(
		({ code, target }) =>
			target !== null && others.some((line) => line.indicators.some((one) => one.code === code))
	);
	return other ? [main, rankingOf(others, other.code, AS_RANKED)] : [main];
}

/** The units that an indicator is about, ranked by it and then arranged; ranks are those before any filter. */
export function rankingOf(units: readonly UnitLine[], code: string, arrangement: Arrangement): Ranking {
	const about = units.filter(({ indicators }) => indicators.some((one) => one.code === code));
	const kind = about.some((line) => line.kind === 'ward') ? 'ward' : 'school';
	const lines = about.filter((line) => line.kind === kind);
	const ranked = rank(lines.map((line) => ({ name: line.name, value: figureOf(line, code).value, line })));
	const rows = ranked.map(({ rank: place, line }) => ({ rank: place, line, figure: figureOf(line, code) }));
	return {
		by: code,
		kind,
		rows: arrange(rows, arrangement),
		all: lines.length,
		states: PUNCTUALITIES.filter((one) => lines.some(({ punctuality }) => punctuality === one))
	};
}

/** Filters, then sorts; what has nothing to sort by comes last whichever way, equals by name. */
function arrange(rows: readonly RankedUnit[], arrangement: Arrangement): RankedUnit[] {
	const { sort, order, name, state } = arrangement;
	const wanted = bare(name.trim());
	const direction = order === 'asc' ? 1 : -1;
	const byName = (a: RankedUnit, b: RankedUnit): number => collator.compare(a.line.name, b.line.name);
	return rows
		.filter(({ line }) => bare(line.name).includes(wanted))
		.filter(({ line }) => state === null || line.punctuality === state)
		.toSorted((a, b) => {
			if (sort === 'unit') return direction * byName(a, b);
			const [left, right] = [keyOf(a, sort), keyOf(b, sort)];
			if (left === null || right === null) {
				return Number(left === null) - Number(right === null) || byName(a, b);
			}
			return direction * (left - right) || byName(a, b);
		});
}

function keyOf({ rank: place, line, figure }: RankedUnit, sort: string): number | null {
	switch (sort) {
		case 'rank':
			return place;
		case 'value':
			return figure.value;
		case 'change':
			return figure.change;
		case 'denominator':
			return figure.denominator;
		case 'state':
			return BY_URGENCY.indexOf(line.punctuality);
		default:
			return figureOf(line, sort).value;
	}
}
