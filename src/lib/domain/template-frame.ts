import { knownPeriod } from './period.ts';
import { promptOf, type LayoutCell } from './sheet-layout.ts';
import type { TemplateSubject } from './template-subject.ts';

/** Columns of a sheet: its last one, and the last of its left half. */
export interface Breadth {
	readonly last: number;
	readonly left: number;
}

/** The row in which the table's header begins. */
export const HEADER_ROW = 7;
/** Points of a row for two lines of an answer, of every further line, and the most a row may have. */
const ANSWER_HEIGHT = { least: 34, line: 15, most: 400 };
const SIGNATURE_HEIGHT = 34;
/** Between who signs and their name. */
const SIGNATURE_ROWS = 3;

/** Who reports, what and on which period: the rows above the table. */
export function headOf(subject: TemplateSubject, { last, left }: Breadth): LayoutCell[] {
	const { form, unit, period, words } = subject;
	const wide = { rows: 1, columns: last };
	const right = { row: 1, column: left + 1, span: { rows: 1, columns: last - left } };
	const [title = form.label.vi] = form.titles;
	return [
		{
			row: 1,
			column: 1,
			kind: 'authority',
			value: words.authority[form.unitKind](unit.name),
			span: { rows: 1, columns: left }
		},
		{
			row: 2,
			column: 1,
			kind: 'remark',
			value: words.form(form.code, form.isProvisional),
			span: { rows: 1, columns: left }
		},
		{ ...right, kind: 'authority', value: words.nation },
		{ ...right, row: 2, kind: 'authority', value: words.motto },
		{ row: 4, column: 1, kind: 'title', value: title, span: wide },
		{ row: 5, column: 1, kind: 'subtitle', value: words.period(knownPeriod(period)), span: wide },
		{ row: 6, column: 1, kind: 'remark', value: `${words.howTo} ${words.measures[form.layout]}`, span: wide }
	];
}

/** The questions in words under the table, then who signs; with the heights of the rows that take answers. */
export function footOf(
	subject: TemplateSubject,
	from: number,
	{ last, left }: Breadth,
	columnWidths: readonly number[]
): { cells: LayoutCell[]; rowHeights: Record<number, number> } {
	const { form, words } = subject;
	const questions = questionsOf(subject);
	const cells = questions.flatMap(({ asks, answer, hint }, at): LayoutCell[] => {
		const row = from + at;
		return [
			{ row, column: 1, kind: 'question', value: `${asks}:`, span: { rows: 1, columns: 2 } },
			{
				row,
				column: 3,
				kind: 'answer',
				value: answer,
				span: { rows: 1, columns: last - 2 },
				prompt: promptOf(asks, ['', hint, ''])
			}
		];
	});
	const signing = from + questions.length + 1;
	const right = { column: left + 1, kind: 'signature' as const, span: { rows: 1, columns: last - left } };
	cells.push(
		{ ...right, row: signing, kind: 'remark', value: words.date },
		{
			row: signing + 1,
			column: 1,
			kind: 'signature',
			value: words.prepared,
			span: { rows: 1, columns: left }
		},
		{ ...right, row: signing + 1, value: words.signed[form.unitKind] },
		// Nothing stands here: it keeps the room for names within the printed page.
		{ ...right, row: signing + 1 + SIGNATURE_ROWS, value: null }
	);
	const room = columnWidths.slice(2).reduce((sum, width) => sum + width, 0);
	const heights = questions.map(({ answer }, at) => [from + at, heightOf(answer ?? '', room)]);
	return { cells, rowHeights: { ...Object.fromEntries(heights), [signing + 1]: SIGNATURE_HEIGHT } };
}

/** Merged cells do not grow with what stands in them: the height that the answer needs at so many characters a line. */
function heightOf(answer: string, room: number): number {
	const lines = answer.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
	const { least, line, most } = ANSWER_HEIGHT;
	return Math.min(most, Math.max(least, (lines + 1) * line));
}

interface Question {
	readonly asks: string;
	readonly answer: string | null;
	readonly hint: string;
}

function questionsOf({ form, content, words }: TemplateSubject): Question[] {
	const methods = form.fields.filter(({ method }) => method);
	const names = new Map(methods.map(({ code, label }) => [code, label.vi]));
	const named = (codes: readonly string[]): string => codes.map((code) => names.get(code) ?? code).join('; ');
	const listed = (said: readonly string[] | null | undefined): string | null =>
		said ? said.join('; ') || words.none : null;
	const questions: Question[] = form.texts.map(({ code, label }) => ({
		asks: label.vi,
		answer: content?.texts[code] ?? null,
		hint: words.prompt.text
	}));
	const [accepted] = form.acceptedMethodsHeadings ?? [];
	const [providers] = form.providersHeadings ?? [];
	const answered = content?.acceptedMethods?.map((code) => named([code]));
	const hint = words.prompt.methods(named([...names.keys()]));
	return [
		...(accepted ? [{ asks: accepted, answer: listed(answered), hint }] : []),
		...(providers
			? [{ asks: providers, answer: listed(content?.providers), hint: words.prompt.providers }]
			: []),
		...questions
	];
}
