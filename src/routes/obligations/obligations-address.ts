/** What the page's address says; the default of each is left out. */
export interface ObligationsAddress {
	readonly year: number;
	readonly form: string | null;
	readonly state: string | null;
}

export function obligationsHref({ year, form, state }: ObligationsAddress): string {
	const search = new URLSearchParams({ year: String(year) });
	if (form) search.set('form', form);
	if (state) search.set('state', state);
	return `/obligations?${search}`;
}
