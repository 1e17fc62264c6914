/** Zero-width and direction marks that copying leaves behind, and control characters other than white space. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\u007F]/gu;
const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
/** The open syllables of which there are two schools: hòa and hoà, khỏe and khoẻ, thúy and thuý. */
const EARLY_TONE = new RegExp(`(o)(${TONE})([ae])|(u)(${TONE})(y)`, 'gu');

/** The text as it is kept: composed (NFC), single spaces, no invisible characters, look-alikes of Đ made Đ. */
export function tidy(text: string): string {
	return text
		.replace(INVISIBLE, '')
		.normalize('NFC')
		.replace(/[ÐƉ]/gu, 'Đ')
		.replace(/[ðɖ]/gu, 'đ')
		.replace(/\s+/gu, ' ')
		.trim();
}

/**
 * The text as it is compared: its words alone in lower case, whatever the punctuation between them and
 * wherever the tone of "hoà" was put. Tones and marks still count: "Nam Khê" is not "Nấm Khe".
 */
export function fold(text: string): string {
	const words = tidy(text).toLowerCase().normalize('NFD');
	return words
		.replace(EARLY_TONE, (_, o = '', tone1 = '', a = '', u = '', tone2 = '', y = '') =>
			[o, a, tone1, u, y, tone2].join('')
		)
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}

/** The folded text without tones and marks: "Phường Nam Khê" → "phuong nam khe". */
export function bare(text: string): string {
	return fold(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** A longer text as it is kept: tidy lines, without the empty ones. */
export function tidyLines(text: string): string {
	return text
		.split(/[\r\n\u2028\u2029]+/u)
		.map(tidy)
		.filter((line) => line !== '')
		.join('\n');
}
