import { checkRows, type PastFigures } from './check.ts';
import type { Figure, FigureRow, FigureState, ReportContent, ReportTexts } from './figure.ts';
import { rowsFromFigures } from './figure-input.ts';
import { rowGroups, type FormDefinition, type PolicyGroup } from './form.ts';
import type { Problem } from './problem.ts';
import { figureKey } from './report-reading.ts';
import { plainDigits, typedNumber, type Grouping } from './typed-number.ts';
import { tidy, tidyLines } from './vietnamese.ts';

/** What somebody says of a figure that is not plainly reported. */
export interface TypedRemark {
	readonly state: Exclude<FigureState, 'reported'>;
	readonly reason?: string;
}

/**
 * What stands in the typed form, by `figureKey`: numbers as plain digits, everything else as it was typed. Nothing
 * is judged, so nothing gets lost.
 */
export interface TypedContent {
	readonly cells: Readonly<Record<string, string>>;
	readonly remarks: Readonly<Record<string, TypedRemark>>;
	readonly texts: ReportTexts;
	/** Null on a form that does not ask. */
	readonly acceptedMethods: readonly string[] | null;
	/** One a line; null on a form that does not ask. */
	readonly providers: string | null;
}

export interface TypedReading {
	readonly rows: readonly FigureRow[];
	readonly problems: readonly Problem[];
}

/** An empty form. */
export function emptyContent(form: FormDefinition): TypedContent {
	return {
		cells: {},
		remarks: {},
		texts: {},
		acceptedMethods: form.acceptedMethodsHeadings ? [] : null,
		providers: form.providersHeadings ? '' : null
	};
}

/** The content with its numbers as plain digits, whichever way its writer groups them. */
export function withPlainNumbers(content: TypedContent, grouping: Grouping): TypedContent {
	const cells = Object.entries(content.cells).map(([key, text]) => [key, plainDigits(text, grouping)]);
	return { ...content, cells: Object.fromEntries(cells) };
}

/** A report once handed in, as if it had been typed: what is returned or reopened is corrected, not retyped. */
export function contentOf(report: ReportContent, form: FormDefinition): TypedContent {
	const cells: Record<string, string> = {};
	const remarks: Record<string, TypedRemark> = {};
	for (const { group, values, remarks: ofRow } of report.rows) {
		for (const { code, sumOf } of form.fields) {
			const key = figureKey(group, code);
			const [value, remark] = [values[code], ofRow[code]];
			if (sumOf) continue;
			if (typeof value === 'number') cells[key] = String(value);
			if (remark && remark.state !== 'reported') {
				const { state, reason } = remark;
				remarks[key] = reason ? { state, reason } : { state };
			}
		}
	}
	const { texts, acceptedMethods, providers } = report;
	const empty = emptyContent(form);
	return {
		cells,
		remarks,
		texts,
		acceptedMethods: empty.acceptedMethods && (acceptedMethods ?? []),
		providers: empty.providers === null ? null : (providers ?? []).join('\n')
	};
}

/** Whether everything in the content is something that the form asks for. */
export function isOfForm(
	{ cells, remarks, texts, acceptedMethods }: TypedContent,
	form: FormDefinition,
	groups: readonly PolicyGroup[]
): boolean {
	const keys = new Set(
		rowGroups(form, groups).flatMap((group) => form.fields.map(({ code }) => figureKey(group, code)))
	);
	const asked = new Set<string>(form.texts.map(({ code }) => code));
	const methods = new Set(form.fields.filter(({ method }) => method).map(({ code }) => code));
	return (
		[...Object.keys(cells), ...Object.keys(remarks)].every((key) => keys.has(key)) &&
		Object.keys(texts).every((code) => asked.has(code)) &&
		(acceptedMethods ?? []).every((code) => methods.has(code))
	);
}

/**
 * Reads what was typed: whole people and whole đồng, totals counted by us, every fault at its cell.
 * Source: RULES 5.
 */
export function readTyped(
	content: TypedContent,
	form: FormDefinition,
	groups: readonly PolicyGroup[]
): TypedReading {
	const figures: Figure[] = [];
	const faults: Problem[] = [];
	for (const group of rowGroups(form, groups)) {
		for (const { code: field, measure, sumOf, isOptional } of form.fields) {
			const key = figureKey(group, field);
			const [text, remark] = [content.cells[key] ?? '', content.remarks[key]];
			if (sumOf) continue;
			if (remark?.state === 'blank') {
				figures.push({ group, field, value: null, ...remark });
				continue;
			}
			if (isOptional && tidy(text) === '') continue;
			const read = typedNumber(tidy(text), measure);
			if (read.value !== null) {
				figures.push({ group, field, value: read.value, state: 'reported', ...remark });
			} else {
				const kind = read.fault;
				faults.push({ kind, code: kind, severity: 'error', group, field, text: tidy(text) || null });
			}
		}
	}
	const { rows, problems } = rowsFromFigures(figures, form, groups);
	// A cell with a fault of its own is not missing as well; totals are always ours here and need no note.
	const known = problems.filter(({ kind }) => !ECHOES.has(kind));
	return { rows, problems: [...faults, ...known] };
}
const ECHOES: ReadonlySet<Problem['kind']> = new Set(['missing-field', 'missing-group', 'total-computed']);

/** The same with the form's checks: what is said while typing is word for word what handing in would say. */
export function checkTyped(
	content: TypedContent,
	form: FormDefinition,
	groups: readonly PolicyGroup[],
	past: PastFigures | null
): TypedReading {
	const { rows, problems } = readTyped(content, form, groups);
	return { rows, problems: [...problems, ...checkRows(rows, form, past, content.acceptedMethods)] };
}

/** The words of the form as they are kept with a report; what was left empty is not said. */
export function wordsTyped({ texts, acceptedMethods, providers }: TypedContent): Omit<ReportContent, 'rows'> {
	const said = Object.entries(texts).flatMap(([code, text]) => {
		const words = tidyLines(text ?? '');
		return words === '' ? [] : [[code, words]];
	});
	const named = (providers ?? '').split(/[;\n]/u).map(tidy);
	return {
		texts: Object.fromEntries(said) as ReportTexts,
		acceptedMethods,
		providers: providers === null ? null : [...new Set(named)].filter((name) => name !== '')
	};
}
