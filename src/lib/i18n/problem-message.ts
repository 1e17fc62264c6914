import type { FormDefinition, PolicyGroup } from '#lib/domain/form.ts';
import type { Language } from '#lib/domain/label.ts';
import type { ParsedPeriod } from '#lib/domain/period.ts';
import type { Problem, ProblemKind } from '#lib/domain/problem.ts';
import { count, dong, percent, periodName } from './format.ts';
import type { ProblemSaid } from './vi/problem.ts';
import { wordsOf } from '#lib/i18n/words.ts';

/** What the catalogue calls things, in the language of the message. A code it does not know is its own name. */
export interface ProblemNames {
	field(code: string): string;
	group(code: string): string;
	/** Whether the field counts đồng. */
	isMoney?(code: string): boolean;
}

const LONGEST_TEXT = 60;
const KINDS: Readonly<Record<string, ParsedPeriod['kind']>> = { Q: 'quarter', F: 'true-up', A: 'ad-hoc' };
/** "Trong đó: …" is a place in a table, not a name. */
const OF_WHICH = /^(trong đó|of these):\s*/iu;
const IN_DONG = /\s*\(đồng\)$/u;

/** One or two sentences: where, what is wrong, what to do. `Ô O10: … (120) lớn hơn … (112). …` */
export function problemMessage(problem: Problem, language: Language, names: ProblemNames): string {
	const place = placeOf(problem, language, names);
	const sentence = problemSentence(problem, language, names);
	return place ? `${place}: ${sentence}` : sentence;
}

/** The same said at its very place, without naming it. */
export function problemSentence(problem: Problem, language: Language, names: ProblemNames): string {
	const sentences: Record<ProblemKind, (said: ProblemSaid) => string> = wordsOf(language).problem.of;
	return sentences[problem.kind](saidOf(problem, language, names));
}

/** What the form and the groups call their fields and rows, ready to stand in a sentence. */
export function namesOf(
	form: Pick<FormDefinition, 'fields'> | null,
	groups: readonly PolicyGroup[],
	language: Language
): ProblemNames {
	const fields = new Map(form?.fields.map((field) => [field.code, field]));
	const labels = new Map(groups.map(({ code, label }) => [code, label[language]]));
	return {
		field: (code) => inSentence(fields.get(code)?.label[language] ?? code),
		group: (code) => labels.get(code) ?? code,
		isMoney: (code) => fields.get(code)?.measure === 'dong'
	};
}

function placeOf({ cell, sheet, group, field }: Problem, language: Language, names: ProblemNames): string {
	const { place } = wordsOf(language).problem;
	if (cell) return place.cell(cell);
	if (group && field) return place.groupAndField(names.group(group), names.field(field));
	if (group) return place.group(names.group(group));
	if (field) return place.field(names.field(field));
	return sheet ? place.sheet(sheet) : '';
}

function saidOf(problem: Problem, language: Language, names: ProblemNames): ProblemSaid {
	const { problem: words } = wordsOf(language);
	const { kind, field, fields = [], found, against, text, expected, cell, severity } = problem;
	const isMoney = (code: string | null | undefined): boolean => Boolean(code && names.isMoney?.(code));
	const number = (value: number | null | undefined): string => {
		if (value === null || value === undefined || !Number.isFinite(value)) return '';
		if (kind === 'share-moved') return percent(value, language);
		return isMoney(kind === 'people-and-money' ? fields[0] : field)
			? dong(value, language)
			: count(value, language);
	};
	const isPeriod = kind === 'wrong-period';
	return {
		isBlocking: severity === 'error' || severity === 'question',
		field: field ? words.named(names.field(field)) : words.thisFigure,
		subject: field && cell ? words.named(names.field(field)) : words.thisFigure,
		others: fields.map((code) => words.named(names.field(code))),
		text: isPeriod ? periodIn(text ?? '', language) : clipped(text ?? ''),
		found: number(found),
		against: number(against),
		expected: isPeriod ? periodIn(expected ?? '', language) : clipped(expected ?? ''),
		isMore: (found ?? 0) > (against ?? 0),
		isNilWithFigure: kind === 'too-large' && against === 0
	};
}

function inSentence(label: string): string {
	const name = label.replace(OF_WHICH, '').replace(IN_DONG, '');
	return name.charAt(0).toUpperCase() + name.slice(1);
}

function clipped(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}

/** 'Quý I/2023'; what is no period stays as it is. */
function periodIn(code: string, language: Language): string {
	const [, year = '', letter = '', digits = ''] = /^(\d{4})(?:-([QFA]?)(\d{0,2}))?$/.exec(code) ?? [];
	if (!year) return clipped(code);
	const kind = KINDS[letter] ?? (digits ? 'month' : 'year');
	return periodName({ kind, year: Number(year), index: Number(digits) }, language);
}
