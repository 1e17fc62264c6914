import type { Component } from 'svelte';
import type { Language } from '#lib/domain/label.ts';
import { fetchWords } from '#lib/i18n/words.ts';

/** A number by its place in an address: ?passport=CT2&of=06808; of the city or of a page's own unit without `of`. */
export interface NumberName {
	readonly code: string;
	readonly of: string | null;
}

/** Where a panel stands, and the same page without it. */
export interface PanelPlace {
	readonly look: string;
	readonly closeHref: string;
}

/** A page's panel: it looks up what the passport says of the number the address asks for. */
type Panel = Component<PanelPlace>;

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

/** The number's own place on the page. */
export function numberId({ code, of }: NumberName): string {
	return `number-${code}${of === null ? '' : `-${of}`}`;
}

/** The same page with the number's passport, or without it. Where scripts are missing it comes anew at that place. */
export function passportHref(url: URL, number: NumberName, isOpening: boolean): string {
	const search = new URLSearchParams(url.search);
	search.delete('passport');
	search.delete('of');
	if (isOpening) search.set('passport', number.code);
	if (isOpening && number.of !== null) search.set('of', number.of);
	return `?${search}#${isOpening ? 'passport' : numberId(number)}`;
}
