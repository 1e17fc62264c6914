import { faultOf, type CellFault } from './cell-number.ts';
import type { Measure } from './form.ts';
import { tidy } from './vietnamese.ts';

/** What separates thousands in the reader's language: 1.234 in Vietnamese, 1,234 in English. */
export type Grouping = '.' | ',';

const PLAIN = /^[0-9]+$/;
const GROUPED: Readonly<Record<Grouping | ' ', RegExp>> = {
	'.': /^[0-9]{1,3}(\.[0-9]{3})+$/,
	',': /^[0-9]{1,3}(,[0-9]{3})+$/,
	' ': /^[0-9]{1,3}( [0-9]{3})+$/
};
const SEPARATED = /^[0-9]+([., ][0-9]+)+$/;
const NEGATIVE = /^[-\u2212] ?[0-9]+([., ][0-9]+)*$/;
/** More digits than any limit has. */
const LONGEST = 15;

export type TypedNumber = { readonly value: number } | { readonly value: null; readonly fault: CellFault };

/**
 * What was typed, as plain digits when it is a whole number in its writer's way: 1.234 · 1 234. The other
 * language's separator may mean a fraction: such a text stays as it is, to be asked about and never guessed.
 */
export function plainDigits(typed: string, grouping: Grouping): string {
	const text = tidy(typed);
	const isGrouped = GROUPED[grouping].test(text) || GROUPED[' '].test(text);
	const digits = isGrouped ? text.replace(/[., ]/g, '') : text;
	return PLAIN.test(digits) ? digits.replace(/^0+(?=[0-9])/, '') : text;
}

/** Plain digits as a number of people or đồng; anything else with what is wrong with it. */
export function typedNumber(text: string, measure: Measure): TypedNumber {
	if (text === '') return { value: null, fault: 'blank' };
	if (NEGATIVE.test(text)) return { value: null, fault: 'negative' };
	if (!PLAIN.test(text)) {
		return { value: null, fault: SEPARATED.test(text) ? 'ambiguous-number' : 'not-a-number' };
	}
	const fault = text.length > LONGEST ? 'too-large' : faultOf(Number(text), measure);
	return fault ? { value: null, fault } : { value: Number(text) };
}
