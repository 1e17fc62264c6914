import { bare, fold, tidy } from './vietnamese.ts';

/** Longer texts are prose. */
const LONGEST_HEADING = 300;
const LEADING_NUMBER = /^\(?([0-9]{1,2}|[a-zđ]|[ivx]{1,4})[.)]\s+/iu;
const TRAILING_NOTE = /\s*\([^()]*\)\s*:?$/u;
const LEADING_OF_WHICH = /^trong đó\s*:?\s*/iu;

/** Finds what a cell names among things that go by several headings. */
export type HeadingFinder<T> = (text: string) => T | undefined;

/**
 * Matches whole headings: as they are written, else without a leading number or "Trong đó:" and a trailing
 * "(đồng)". A shortened heading that fits two things names neither.
 */
export function headingFinder<T>(
	things: readonly T[],
	headingsOf: (thing: T) => readonly string[]
): HeadingFinder<T> {
	const whole = new Map<string, T>();
	const shortened = new Map<string, T | null>();
	for (const thing of things) {
		for (const heading of headingsOf(thing)) {
			whole.set(fold(heading), thing);
			for (const short of shortenings(heading)) {
				const other = shortened.get(short);
				shortened.set(short, other === undefined || other === thing ? thing : null);
			}
		}
	}
	return (text) => {
		if (text.length > LONGEST_HEADING) return undefined;
		const exact = whole.get(fold(text));
		if (exact !== undefined) return exact;
		const shorts = shortenings(text);
		for (const short of shorts) if (whole.has(short)) return whole.get(short);
		for (const short of shorts) if (shortened.has(short)) return shortened.get(short) ?? undefined;
		return undefined;
	};
}

/** Whether the title stands in the text as whole words. */
export function mentions(text: string, title: string): boolean {
	return text.length <= LONGEST_HEADING && ` ${fold(text)} `.includes(` ${fold(title)} `);
}

/** "Kiến nghị: mở thêm điểm" → heading and what follows its colon. */
export function splitAtColon(text: string): { heading: string; rest: string } {
	const at = text.search(/[:：]/u);
	return at < 0 ? { heading: text, rest: '' } : { heading: text.slice(0, at), rest: text.slice(at + 1) };
}

/** Whether an answer says that there is none. */
export function saysNone(text: string): boolean {
	return ['', 'khong', 'khong co', 'chua', 'chua co'].includes(bare(text));
}

function shortenings(text: string): string[] {
	const numberless = tidy(text).replace(LEADING_NUMBER, '');
	const noteless = numberless.replace(TRAILING_NOTE, '');
	const variants = [numberless, noteless].flatMap((one) => [one, one.replace(LEADING_OF_WHICH, '')]);
	// Most texts have nothing to shorten, and folding is the dear part.
	return [...new Set(variants)].map(fold).filter((variant) => variant !== '');
}
