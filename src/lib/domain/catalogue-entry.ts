import { tidy } from './vietnamese.ts';

const LONGEST_NAME = 120;
/** As a sender may write it: nobody needs more ways than these. */
const MOST_WRITINGS = 20;

/** An official code: five digits for a ward, letters and digits for a school. */
export function isUnitCode(text: string): boolean {
	return /^[A-Z0-9](?:[A-Z0-9-]{0,18})[A-Z0-9]$/.test(text);
}

/** A name people can read: it has a letter, and an end. */
export function isCatalogueName(text: string): boolean {
	return text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text);
}

/** The code of a policy group, as answers and files bear it. */
export function isGroupCode(text: string): boolean {
	return /^[a-z][a-z0-9-]{1,19}$/.test(text);
}

/** Other ways of writing a name, one a line: tidied, each once, none too many. */
export function writingsOf(text: string): string[] {
	const lines = text.split(/[\n;]/u).map((line) => tidy(line).slice(0, LONGEST_NAME));
	return [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST_WRITINGS);
}
