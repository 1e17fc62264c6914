import type { PageProps } from './$types';

export type Item = PageProps['data']['obligations']['items'][number];

/** One form's units down and periods across; an empty place is not owed. */
export interface FormGrid {
	readonly form: string;
	readonly periods: readonly string[];
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
		const periods = longest.map(({ period }) => period);
		const rows = [...byUnit].map(([key, own]) => ({
			key,
			name: own[0]?.name ?? key,
			cells: periods.map((period) => own.find((item) => item.period === period))
		}));
		return { form, periods, rows };
	});
}
