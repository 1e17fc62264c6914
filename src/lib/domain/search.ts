import { bare } from './vietnamese.ts';

/** As much of a question as is read; nobody types more on purpose. */
const LONGEST_QUERY = 100;
const MOST_WORDS = 8;
/** Words this short mean themselves alone: "i" is not the beginning of "ii", nor "1" of "12". */
const WHOLE_UP_TO = 2;
const EXCERPT = 220;
const BEFORE_MATCH = 60;

/** Words that tell a period or a form rather than a unit. */
const NOT_OF_UNITS = /^(q[1-4]|quy|quarter|i{1,3}|iv|[1-4]|20\d\d|bm|0[1-9]|ms)$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a question without accents; none when it asks nothing. */
export function searchWords(query: string): string[] {
	const words = bare(query.slice(0, LONGEST_QUERY)).split(' ').filter(Boolean);
	return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Those that can be about a unit's own name: "quang trung q2" asks for the unit Quang Trung all the same. */
export function unitWords(words: readonly string[]): string[] {
	const own = words.filter((word) => !NOT_OF_UNITS.test(word));
	return own.length > 0 ? own : [...words];
}

/** What to look for in a bare text with a space at either end: a whole word, or the beginning of one. */
export function needleOf(word: string): string {
	return word.length <= WHOLE_UP_TO ? ` ${word} ` : ` ${word}`;
}

/** A piece of text, and whether it was asked for. */
export interface Piece {
	readonly text: string;
	readonly isMatch: boolean;
}

/** The text in pieces, those asked for marked. Whatever its accents and however they are written. */
export function marked(text: string, words: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const match of text.matchAll(WORD)) {
		if (!isAsked(match[0], words)) continue;
		if (match.index > at) pieces.push({ text: text.slice(at, match.index), isMatch: false });
		pieces.push({ text: match[0], isMatch: true });
		at = match.index + match[0].length;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false });
	return pieces;
}

/** As much of a long text as a list has room for, from a little before the first word asked for. */
export function excerpt(text: string, words: readonly string[]): string {
	if (text.length <= EXCERPT) return text;
	const first = [...text.matchAll(WORD)].find(([word]) => isAsked(word, words))?.index ?? 0;
	const from = first <= BEFORE_MATCH ? 0 : text.lastIndexOf(' ', first - BEFORE_MATCH) + 1;
	const end = from + EXCERPT >= text.length ? text.length : text.lastIndexOf(' ', from + EXCERPT);
	const to = end > first ? end : from + EXCERPT;
	return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

function isAsked(word: string, words: readonly string[]): boolean {
	const plain = ` ${bare(word)} `;
	return words.some((wanted) => plain.includes(needleOf(wanted)));
}
