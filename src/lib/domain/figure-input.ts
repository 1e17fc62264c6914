import { faultOf, LARGEST } from './cell-number.ts';
import type { Figure, FigureRow } from './figure.ts';
import { fieldOf, rowGroups, type FormDefinition, type FormField, type PolicyGroup } from './form.ts';
import type { Problem, ProblemKind } from './problem.ts';
import { figureKey } from './report-reading.ts';
import { sumOfKnown } from './sheet-figures.ts';
import { tidy } from './vietnamese.ts';

type Place = Pick<Figure, 'group' | 'field'>;
type Details = Pick<Problem, 'text' | 'found' | 'against' | 'expected'>;

/**
 * Makes rows of figures that were typed or sent: people and whole đồng. What may be left out is 0, totals of
 * fields are counted, a blank needs a reason. All problems come back at once. Source: RULES 5.
 */
export function rowsFromFigures(
	figures: readonly Figure[],
	form: FormDefinition,
	groups: readonly PolicyGroup[]
): { rows: FigureRow[]; problems: Problem[] } {
	const known = rowGroups(form, groups);
	const problems: Problem[] = [];
	const given = new Map<string, Figure>();
	for (const figure of figures) {
		const key = figureKey(figure.group, figure.field);
		if (!known.includes(figure.group)) {
			problems.push(error('unknown-group', figure, { text: figure.group }));
		} else if (!fieldOf(form, figure.field)) {
			problems.push(error('unknown-field', figure, { text: figure.field }));
		} else if (given.has(key)) problems.push(error('duplicate-field', figure));
		else given.set(key, figure);
	}
	const rows = known.map((group): FigureRow => {
		const ofGroup = new Map<string, Figure>();
		for (const { code } of form.fields) {
			const figure = given.get(figureKey(group, code));
			if (figure) ofGroup.set(code, figure);
		}
		if (group !== null && ofGroup.size === 0) {
			const label = groups.find(({ code }) => code === group)?.label.vi ?? group;
			problems.push(errorAt('missing-group', { group, text: label }));
			return { group, values: {}, remarks: {} };
		}
		return rowOf(group, ofGroup, form, problems);
	});
	return { rows, problems };
}

function rowOf(
	group: string | null,
	given: ReadonlyMap<string, Figure>,
	form: FormDefinition,
	problems: Problem[]
): FigureRow {
	const values: Record<string, number | null> = {};
	const remarks: Record<string, { state: Figure['state']; reason?: string }> = {};
	for (const field of form.fields) {
		const figure = given.get(field.code);
		if (!figure) {
			if (field.isOptional) values[field.code] = 0;
			else if (!field.sumOf) {
				problems.push(error('missing-field', { group, field: field.code }, { text: field.label.vi }));
			}
			continue;
		}
		const problem = problemWith(figure, field);
		if (problem) {
			problems.push(problem);
			continue;
		}
		values[field.code] = figure.value;
		const { state, reason } = figure;
		if (state !== 'reported') remarks[field.code] = reason ? { state, reason: tidy(reason) } : { state };
	}
	for (const field of form.fields) {
		if (field.sumOf)
			countTotal(field, field.sumOf, given.has(field.code), { group, values, remarks }, problems);
	}
	return { group, values, remarks };
}

function countTotal(
	{ code }: FormField,
	parts: readonly string[],
	isGiven: boolean,
	row: {
		group: string | null;
		values: Record<string, number | null>;
		remarks: Record<string, FigureRow['remarks'][string]>;
	},
	problems: Problem[]
): void {
	const place = { group: row.group, field: code };
	const found = row.values[code];
	const counted = sumOfKnown(parts.map((part) => row.values[part] ?? undefined));
	if (isGiven) {
		const isOther = typeof found === 'number' && counted !== null && found !== counted;
		if (isOther) problems.push(error('total-mismatch', place, { found, against: counted }));
		return;
	}
	if (counted !== null) {
		row.values[code] = counted;
		problems.push({ ...error('total-computed', place, { found: counted }), severity: 'note' });
		return;
	}
	// A total of what is not available is not available either, for the same reason.
	const blank = parts.map((part) => row.remarks[part]).find((remark) => remark?.state === 'blank');
	if (!blank) return;
	row.values[code] = null;
	row.remarks[code] = blank;
}

function problemWith(figure: Figure, { measure }: FormField): Problem | null {
	const { value, state, reason } = figure;
	const isExplainedBlank = value === null && state === 'blank' && tidy(reason ?? '') !== '';
	if (value === null || state === 'blank') return isExplainedBlank ? null : error('blank', figure);
	const fault = faultOf(value, measure);
	const against = fault === 'too-large' ? LARGEST[measure] : null;
	if (fault) return error(fault, figure, { text: String(value), found: value, against });
	// "Nothing arose" beside a number contradicts itself.
	if (state === 'nil' && value !== 0)
		return error('too-large', figure, { found: value, against: 0, expected: '0' });
	return null;
}

function error(kind: ProblemKind, { group, field }: Place, details: Details = {}): Problem {
	return errorAt(kind, { group, field, ...details });
}

function errorAt(kind: ProblemKind, details: Partial<Problem>): Problem {
	return { kind, code: kind, severity: 'error', ...details };
}
