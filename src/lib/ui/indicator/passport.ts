import type { Component } from 'svelte';
import type { Language } from '#lib/domain/label.ts';
import { fetchWords } from '#lib/i18n/words.ts';

/** A number by its place in an address: ?passport=CT2&of=06808; of the city or of a page's own unit without `of`. */
export interface NumberName {
	readonly code: string;
	readonly of: string | null;
}

/** A page's panel: it looks up what the passport says of the number the address asks for. */
type Panel = Component<{ look: string }>;

/** The number whose passport an address asks for, and the panel to show it in. */
export interface AskedPassport extends NumberName {
	readonly Panel: Panel;
}

/** The panel and its words come only to those who ask for a number's passport. */
export async function fetchPassport(
	search: URLSearchParams,
	parent: () => Promise<{ language: Language }>,
	fetchPanel: () => Promise<{ default: Panel }>
): Promise<AskedPassport | null> {
	const code = search.get('passport');
	const of = search.get('of');
	if (!code) return null;
	const [{ default: Panel }] = await Promise.all([
		fetchPanel(),
		parent().then(({ language }) => fetchWords(language, ['passport']))
	]);
	return { code, of, Panel };
}

/** The same page with a number's passport open; with none, for null. */
export function passportHref(url: URL, number: NumberName | null): string {
	const search = new URLSearchParams(url.search);
	search.delete('passport');
	search.delete('of');
	if (number) search.set('passport', number.code);
	if (number?.of) search.set('of', number.of);
	// Without scripts the page comes anew, at the panel.
	return `?${search}${number ? '#passport' : ''}`;
}
