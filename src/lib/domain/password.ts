import { GUESSED_FIRST } from './guessed-first.ts';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
/** So many letters that nobody would guess first must be left when the guessable is taken out. */
const FEWEST_OWN = 6;
/** And so many different ones. */
const FEWEST_DIFFERENT = 4;
const KEYBOARD = [
	'abcdefghijklmnopqrstuvwxyz',
	'qwertyuiop',
	'asdfghjkl',
	'zxcvbnm',
	'1234567890',
	'qaz2wsx3edc4rfv5tgb6yhn7ujm',
	'qazwsxedcrfvtgbyhnujm'
];
const SHORTEST_WALK = 4;
/** How signs and digits stand for letters. */
const LOOK_ALIKE: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's'
};

export type PasswordFault =
	| { readonly code: 'too-short' }
	| { readonly code: 'too-long' }
	/** `found`: what would be guessed first, as far as it is a word. */
	| { readonly code: 'guessable'; readonly found: readonly string[] };

/**
 * What is wrong with a password somebody chooses, or null. Composition is free (NIST 800-63B): it must be long, and
 * enough of it must be neither a word everybody tries, nor the own user name, a row of keys, a date or a repetition.
 */
export function judgePassword(password: string, userName: string): PasswordFault | null {
	const text = password.normalize('NFKC');
	if ([...text].length < SHORTEST_PASSWORD) return { code: 'too-short' };
	if (text.length > LONGEST_PASSWORD) return { code: 'too-long' };
	const [asWritten, asRead] = [plain(text), plain(lookedThrough(text))];
	for (const one of [asWritten, asRead]) {
		const { rest, found } = withoutGuessable(one, userName);
		if (rest.length < FEWEST_OWN || new Set(rest).size < FEWEST_DIFFERENT)
			return { code: 'guessable', found };
	}
	return null;
}

/** Small letters and digits without accents; signs between words are no strength. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('đ', 'd')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

function lookedThrough(text: string): string {
	return text.replace(/(?<=\p{L})[013457](?=\p{L})|[@$]/gu, (sign) => LOOK_ALIKE[sign] ?? sign);
}

function withoutGuessable(text: string, userName: string): { rest: string; found: string[] } {
	const name = plain(userName);
	const words = [...GUESSED_FIRST, ...(name.length > 2 ? [name] : [])].sort((a, b) => b.length - a.length);
	const found: string[] = [];
	let rest = text;
	for (const word of words) {
		if (!rest.includes(word)) continue;
		// Three letters are a word only where nothing else stands around them but digits.
		const isWord = word.length > 3 || rest.split(/[^a-z]+/).includes(word);
		if (!isWord) continue;
		found.push(word);
		rest = rest.replaceAll(word, ' ');
	}
	rest = withoutWalks(rest).replace(/(.+?)\1{2,}/g, '$1');
	rest = rest.replace(/\d{2,}/g, (digits) => digits[0] ?? '');
	return { rest: rest.replaceAll(' ', ''), found };
}

/** Keys that lie in a row, forwards or backwards: 'qwert', '4321'. */
function withoutWalks(text: string): string {
	let kept = '';
	for (let at = 0; at < text.length;) {
		const length = walkAt(text, at);
		if (length < SHORTEST_WALK) kept += text[at];
		else kept += ' ';
		at += length < SHORTEST_WALK ? 1 : length;
	}
	return kept;
}

function walkAt(text: string, at: number): number {
	let longest = 1;
	for (const row of KEYBOARD) {
		for (const way of [row, [...row].reverse().join('')]) {
			let length = longest + 1;
			while (at + length <= text.length && way.includes(text.slice(at, at + length))) length += 1;
			longest = Math.max(longest, length - 1);
		}
	}
	return longest;
}
