import { writtenIn } from './cell-number.ts';
import type { ReportTexts } from './figure.ts';
import type { FormDefinition } from './form.ts';
import { headingFinder, saysNone, splitAtColon } from './heading.ts';
import type { Problem } from './problem.ts';
import { rightOf, type PlacedCell, type SheetCells } from './sheet-cells.ts';
import { tidy, tidyLines } from './vietnamese.ts';

type Answer = FormDefinition['texts'][number]['code'] | 'accepted-methods' | 'providers';

export interface WordsRead {
	readonly texts: ReportTexts;
	readonly acceptedMethods: readonly string[] | null;
	readonly providers: readonly string[] | null;
	readonly problems: readonly Problem[];
}

/** A cell that asks for words, and where and what was answered: right of it, or after its colon. */
interface Question {
	readonly asks: Answer;
	readonly cell: PlacedCell;
	readonly text: string;
}

/** The rows of the sheet that hold words. Their numbers ("Đơn thư: 2") are no figures. */
export function questionsIn(cells: SheetCells, form: FormDefinition, fromRow: number): Question[] {
	const asked: { code: Answer; headings: readonly string[] }[] = [
		...form.texts.map(({ code, label, headings }) => ({ code, headings: [label.vi, ...headings] })),
		{ code: 'accepted-methods', headings: form.acceptedMethodsHeadings ?? [] },
		{ code: 'providers', headings: form.providersHeadings ?? [] }
	];
	const find = headingFinder(asked, ({ headings }) => headings);
	return cells.texts.flatMap((cell): Question[] => {
		if (cell.row < fromRow) return [];
		const whole = find(cell.text);
		const right = rightOf(cells, cell);
		if (whole) return [{ asks: whole.code, cell: right ?? cell, text: right ? said(right) : '' }];
		const { heading, rest } = splitAtColon(cell.text);
		const before = tidy(rest) === '' ? undefined : find(heading);
		return before ? [{ asks: before.code, cell, text: rest }] : [];
	});
}

/** Texts, accepted methods and providers; null where nothing was said. */
export function readWords(
	cells: SheetCells,
	form: FormDefinition,
	questions: readonly Question[]
): WordsRead {
	const answers = new Map<Answer, Question>();
	for (const question of questions) {
		if (tidy(question.text) !== '' && !answers.has(question.asks)) answers.set(question.asks, question);
	}
	const texts = form.texts.flatMap(({ code }) => {
		const answer = answers.get(code);
		return answer ? [[code, tidyLines(answer.text)]] : [];
	});
	const methods = readMethods(answers.get('accepted-methods'), form, cells.name);
	const providers = answers.get('providers');
	return {
		texts: Object.fromEntries(texts),
		acceptedMethods: methods?.codes ?? null,
		providers: providers ? listOf(providers.text, /[,;\n]/u) : null,
		problems: methods?.problems ?? []
	};
}

function readMethods(answer: Question | undefined, form: FormDefinition, sheet: string) {
	if (!answer) return null;
	const methods = form.fields.filter(({ method }) => method !== undefined);
	const find = headingFinder(methods, ({ label, headings = [] }) => [label.vi, ...headings]);
	const codes = new Set<string>();
	const problems: Problem[] = [];
	for (const named of listOf(answer.text, /[;\n]/u)) {
		for (const part of divided(named, (text) => find(text) !== undefined)) {
			const method = find(part);
			if (method) codes.add(method.code);
			else problems.push(unknownMethod(sheet, answer.cell.address, part));
		}
	}
	return { codes: [...codes], problems };
}

/** Labels hold commas themselves ("Chuyển khoản, QR"): the longest known stretch of parts is one name. */
function divided(named: string, isKnown: (text: string) => boolean): string[] {
	const parts = named.split(',');
	const names: string[] = [];
	for (let from = 0; from < parts.length;) {
		let to = parts.length;
		while (to > from + 1 && !isKnown(parts.slice(from, to).join(','))) to -= 1;
		names.push(tidy(parts.slice(from, to).join(',')));
		from = to;
	}
	return names.filter((name) => name !== '');
}

function unknownMethod(sheet: string, cell: string, text: string): Problem {
	return { kind: 'unknown-method', code: 'unknown-method', severity: 'error', sheet, cell, text };
}

function listOf(text: string, separator: RegExp): string[] {
	if (saysNone(text)) return [];
	return [...new Set(text.split(separator).map((part) => tidy(part)))].filter((part) => part !== '');
}

function said(cell: PlacedCell): string {
	return cell.text || (writtenIn(cell.cell) ?? '');
}
