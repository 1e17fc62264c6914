/** What the overview's address says; the default of each is left out. */
export interface OverviewAddress {
	readonly period: string;
	readonly acceptedOnly: boolean;
	readonly indicator: string | null;
}

export function overviewHref({ period, acceptedOnly, indicator }: OverviewAddress): string {
	const search = new URLSearchParams({ period });
	if (acceptedOnly) search.set('accepted', '1');
	if (indicator) search.set('indicator', indicator);
	return `/?${search}`;
}
