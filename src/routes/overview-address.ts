import { AS_RANKED, firstOrder, type Arrangement } from '#lib/domain/arrangement.ts';
import { PUNCTUALITIES } from '#lib/domain/deadline.ts';

/** What the overview's address says; the default of each is left out. */
export interface OverviewAddress extends Arrangement {
	readonly period: string;
	readonly acceptedOnly: boolean;
	readonly indicator: string | null;
}

/** The longest name that is looked for; a longer one is no name. */
const LONGEST_NAME = 100;

/** The ranking's part of the address; whatever it does not say or says wrongly is as ranked. */
export function arrangementIn(search: URLSearchParams): Arrangement {
	const sort = search.get('sort') || AS_RANKED.sort;
	const asked = search.get('order');
	return {
		sort,
		order: asked === 'asc' || asked === 'desc' ? asked : firstOrder(sort),
		name: (search.get('unit') ?? '').slice(0, LONGEST_NAME),
		state: PUNCTUALITIES.find((one) => one === search.get('state')) ?? null
	};
}

/** The same address in pieces, as links and hidden fields carry it; null is left out. */
export function piecesOf(address: OverviewAddress): Record<string, string | null> {
	const { sort, order, name, state, indicator, acceptedOnly } = address;
	return {
		indicator,
		accepted: acceptedOnly ? '1' : null,
		sort: sort === AS_RANKED.sort ? null : sort,
		order: order === firstOrder(sort) ? null : order,
		unit: name || null,
		state
	};
}

export function overviewHref(address: OverviewAddress): string {
	const search = new URLSearchParams({ period: address.period });
	for (const [name, value] of Object.entries(piecesOf(address))) if (value !== null) search.set(name, value);
	return `/?${search}`;
}
