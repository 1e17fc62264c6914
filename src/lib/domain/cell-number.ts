import type { Measure } from './form.ts';
import type { GridCell } from './grid.ts';
import { tidy } from './vietnamese.ts';

/** The largest believable count of people and amount of đồng in one cell. */
export const LARGEST: Readonly<Record<Measure, number>> = { people: 1_000_000, dong: 10_000_000_000_000 };

export type NumberFault = 'not-a-number' | 'negative' | 'fraction' | 'too-large';
export type CellFault = NumberFault | 'blank' | 'ambiguous-number' | 'formula-in-input' | 'error-value';

export interface ColumnCell {
	readonly cell: GridCell | undefined;
	readonly measure: Measure;
}

export type CellNumber =
	/** `isText`: typed as text, and read because nothing else can be meant. */
	| { readonly value: number; readonly isText: boolean }
	| { readonly value: null; readonly fault: CellFault; readonly text: string | null };

const PLAIN = /^[0-9]+$/;
const SHORT = /^[0-9]{1,3}$/;
const DOTTED = /^[1-9][0-9]{0,2}(\.[0-9]{3})+$/;
/** Digits with separators of which one does not know what they separate: 1,234 · 1.234,5 · 0.5 */
const SEPARATED = /^[0-9]+([.,][0-9]+)+$/;
const NEGATIVE = /^[-\u2212] ?[0-9]+([.,][0-9]+)*$/;
/** More digits than any limit has. */
const LONGEST = 15;

/**
 * Reads a column of counts or đồng as one: what '1.234' means is known only from its neighbours.
 * Numbers in text are accepted when the whole column agrees that dots group thousands, and plain digits always.
 * Faults come back per cell, in the column's order. Source: RULES 5, last paragraph.
 */
export function readColumn(column: readonly ColumnCell[]): CellNumber[] {
	const dotsGroup = column.every(({ cell }) => agreesWithDots(cell));
	return column.map(({ cell, measure }) => readCell(cell, measure, dotsGroup));
}

/** What is wrong with a number as a count of people or as đồng, if anything. */
export function faultOf(value: number, measure: Measure): NumberFault | null {
	if (Number.isNaN(value)) return 'not-a-number';
	if (value < 0) return 'negative';
	if (value > LARGEST[measure]) return 'too-large';
	return Number.isInteger(value) ? null : 'fraction';
}

/** Whether the cell holds something meant as a figure: a number, digits in text, or a formula. */
export function looksLikeFigure(cell: GridCell | undefined): boolean {
	if (cell?.kind === 'text') return [PLAIN, SEPARATED, NEGATIVE].some((shape) => shape.test(tidy(cell.text)));
	if (cell?.kind === 'formula') return typeof cell.result !== 'string';
	return cell?.kind === 'number' || cell?.kind === 'error';
}

/** What stands in the cell, for people to recognise it. */
export function writtenIn(cell: GridCell | undefined): string | null {
	if (!cell) return null;
	if (cell.kind === 'number') return String(cell.value);
	return cell.kind === 'formula' ? `=${cell.formula}` : cell.text;
}

export function isBlank(cell: GridCell | undefined): boolean {
	return !cell || (cell.kind === 'text' && tidy(cell.text) === '');
}

function readCell(cell: GridCell | undefined, measure: Measure, dotsGroup: boolean): CellNumber {
	if (!cell || isBlank(cell)) return { value: null, fault: 'blank', text: null };
	if (cell.kind === 'number') return checked(cell.value, measure, cell);
	if (cell.kind === 'formula') return faulty('formula-in-input', cell);
	if (cell.kind === 'error') return faulty('error-value', cell);
	return cell.kind === 'text' ? readText(cell, measure, dotsGroup) : faulty('not-a-number', cell);
}

function readText(cell: GridCell & { kind: 'text' }, measure: Measure, dotsGroup: boolean): CellNumber {
	const text = tidy(cell.text);
	if (NEGATIVE.test(text)) return faulty('negative', cell);
	const isDotted = DOTTED.test(text);
	if (!PLAIN.test(text) && !(isDotted && dotsGroup)) {
		return faulty(SEPARATED.test(text) ? 'ambiguous-number' : 'not-a-number', cell);
	}
	const digits = text.replaceAll('.', '').replace(/^0+(?=[0-9])/, '');
	return digits.length > LONGEST ? faulty('too-large', cell) : checked(Number(digits), measure, cell);
}

function checked(value: number, measure: Measure, cell: GridCell): CellNumber {
	const fault = faultOf(value, measure);
	// A negative zero is a zero.
	return fault ? faulty(fault, cell) : { value: value + 0, isText: cell.kind === 'text' };
}

/** Formulas and what is no number at all have no say in what the dots of the others mean. */
function agreesWithDots(cell: GridCell | undefined): boolean {
	if (!cell || isBlank(cell) || cell.kind === 'formula' || cell.kind === 'error') return true;
	if (cell.kind !== 'text') return false;
	const text = tidy(cell.text);
	return SHORT.test(text) || DOTTED.test(text) || !(PLAIN.test(text) || SEPARATED.test(text));
}

function faulty(fault: CellFault, cell: GridCell): CellNumber {
	return { value: null, fault, text: writtenIn(cell) };
}
