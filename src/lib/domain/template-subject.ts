import { LARGEST } from './cell-number.ts';
import type { FigureRow, ReportContent } from './figure.ts';
import type { FormDefinition, FormField, PolicyGroup } from './form.ts';
import { addressOf, type Place } from './grid.ts';
import { knownPeriod, type Period } from './period.ts';
import { promptOf, type LayoutCell } from './sheet-layout.ts';
import { sumOfKnown } from './sheet-figures.ts';
import type { TemplateWords } from './template-words.ts';

/** All that a template is made of. */
export interface TemplateSubject {
	readonly form: FormDefinition;
	readonly groups: readonly PolicyGroup[];
	/** By the code and name of the period. */
	readonly unit: { readonly code: string; readonly name: string };
	readonly period: Period;
	/** The last figures that count, to compare with; they are shown beside an input and never filled in. */
	readonly past: {
		readonly period: Period;
		readonly rows: readonly FigureRow[];
		readonly isSameYear: boolean;
	} | null;
	/** The unit's own version that is to be corrected, filled in; null for an empty form. */
	readonly content: ReportContent | null;
	readonly words: TemplateWords;
}

/** A figure of the sheet: its row's group, its field, and where it stands. */
export interface FigurePlace extends Place {
	readonly group: PolicyGroup | null;
	readonly field: FormField;
}

/** The cell of one figure: an input with its prompt, or a total of others on the sheet. */
export function figureCell(
	subject: TemplateSubject,
	place: FigurePlace,
	all: readonly FigurePlace[]
): LayoutCell {
	const { row, column, field, group } = place;
	const value = valueAt(subject.content?.rows ?? [], group, field);
	if (!field.sumOf) {
		const prompt = promptFor(subject, place);
		return { row, column, kind: 'input', value: value ?? null, prompt, largest: LARGEST[field.measure] };
	}
	const parts = all.filter((other) => other.group === group && field.sumOf?.includes(other.field.code));
	const values = parts.map((part) => valueAt(subject.content?.rows ?? [], part.group, part.field));
	return totalCell({ row, column }, parts, values);
}

/** The sum of the places, empty until every one of them holds a number: what is missing is no zero. */
export function totalCell(
	place: Place,
	parts: readonly FigurePlace[],
	values: readonly (number | undefined)[]
): LayoutCell {
	const needed = parts.filter(({ field }) => !field.isOptional);
	const formula = `IF(COUNT(${listOf(needed)})<${needed.length},"",SUM(${listOf(parts)}))`;
	return { ...place, kind: 'computed', formula, value: sumOfKnown(values) ?? '' };
}

/** What a figure holds when the template is opened; a total of fields is counted anew. */
export function valueAt(
	rows: readonly FigureRow[],
	group: PolicyGroup | null,
	field: FormField
): number | undefined {
	const values = rows.find((row) => row.group === (group?.code ?? null))?.values;
	if (field.sumOf) return sumOfKnown(field.sumOf.map((code) => values?.[code] ?? undefined)) ?? undefined;
	return values?.[field.code] ?? undefined;
}

function promptFor({ past, words }: TemplateSubject, { field, group }: FigurePlace): LayoutCell['prompt'] {
	const before = past ? valueAt(past.rows, group, field) : undefined;
	// What is counted from the beginning of a year says nothing of another.
	const isComparable = past && (field.nature !== 'stock-in-year' || past.isSameYear);
	const last =
		isComparable && before !== undefined
			? words.prompt.last(knownPeriod(past.period), before, field.measure)
			: '';
	const meaning = [field.meaning?.vi ?? '', field.isOptional ? words.prompt.optional : ''];
	const title = words.prompt.title(field.no === undefined ? '' : String(field.no), field.short.vi);
	const name = group ? `${group.short.vi}.` : '';
	return promptOf(title, [name, meaning.filter(Boolean).join(' '), last]);
}

/** 'C10:C13' where the places follow each other, else 'C10,C12'. */
function listOf(places: readonly Place[]): string {
	const [first] = places;
	const last = places.at(-1);
	if (!first || !last) return '0';
	const follows = (step: 'row' | 'column'): boolean =>
		places.every((place, at) => {
			const rowSteps = step === 'row' ? at : 0;
			return place.row === first.row + rowSteps && place.column === first.column + at - rowSteps;
		});
	const addresses = places.map(addressOf);
	if (places.length > 1 && (follows('row') || follows('column')))
		return `${addressOf(first)}:${addressOf(last)}`;
	return addresses.join(',');
}
