import { PUNCTUALITIES, type Punctuality } from '#lib/domain/deadline.ts';
import type { PageProps } from './$types';

export type Item = PageProps['data']['obligations']['items'][number];

/** One period of a form: when it is due, and how many are in which state; the counts add up to what is owed. */
export interface PeriodColumn {
	readonly period: string;
	/** The plan's own bound: an extension is a matter of one cell. */
	readonly dueBefore: string;
	readonly owed: number;
	/** Only the states that occur. */
	readonly counts: readonly { readonly state: Punctuality; readonly count: number }[];
}

/** One form's units down and periods across; an empty place is not owed. */
export interface FormGrid {
	readonly form: string;
	readonly periods: readonly PeriodColumn[];
	readonly rows: readonly {
		readonly key: string;
		readonly name: string;
		readonly cells: readonly (Item | undefined)[];
	}[];
}

/** The items come by form, then by name, then by time; the grids keep that order. */
export function gridsOf(items: readonly Item[]): FormGrid[] {
	return [...Map.groupBy(items, ({ form }) => form)].map(([form, ofForm]) => {
		const byUnit = Map.groupBy(ofForm, ({ unit }) => unit);
		const longest = [...byUnit.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
		const periods = longest.map(({ period }) => columnOf(period, ofForm));
		const rows = [...byUnit].map(([key, own]) => ({
			key,
			name: own[0]?.name ?? key,
			cells: periods.map(({ period }) => own.find((item) => item.period === period))
		}));
		return { form, periods, rows };
	});
}

function columnOf(period: string, ofForm: readonly Item[]): PeriodColumn {
	const items = ofForm.filter((item) => item.period === period);
	const asPlanned = items.find(({ isExtended }) => !isExtended) ?? items[0];
	const counts = PUNCTUALITIES.map((state) => ({
		state,
		count: items.filter(({ punctuality }) => punctuality === state).length
	}));
	return {
		period,
		dueBefore: asPlanned?.dueBefore ?? '',
		owed: items.length,
		counts: counts.filter(({ count }) => count > 0)
	};
}
