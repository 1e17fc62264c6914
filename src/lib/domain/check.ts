import { historyProblems } from './check-history.ts';
import { sumOf, type FigureRow } from './figure.ts';
import type { Check, FormDefinition } from './form.ts';
import type { Problem } from './problem.ts';
import { figureKey, type ReportReading } from './report-reading.ts';

/** Figures to compare with: of another period, perhaps of another year, whose flows say nothing about ours. */
export interface PastFigures {
	readonly rows: readonly FigureRow[];
	readonly isSameYear: boolean;
}

/**
 * Runs the form's checks on each row. Figures that are blank or unread are passed over: they have their own
 * problems. `acceptedMethods` are method codes, null when the school did not say. Source: RULES 5.
 */
export function checkRows(
	rows: readonly FigureRow[],
	form: FormDefinition,
	past: PastFigures | null,
	acceptedMethods: readonly string[] | null
): Problem[] {
	const before = new Map(past?.rows.map((row) => [row.group, row]));
	return rows.flatMap((row) => {
		const pastRow = before.get(row.group);
		const problems = form.checks.flatMap((check) => [
			...rowProblems(check, row, form, acceptedMethods),
			...(past && pastRow ? historyProblems(check, row, pastRow, form, past.isSameYear) : [])
		]);
		return withoutEchoes(problems);
	});
}

/** Adds sheet and cell to problems of figures that were read from a sheet. */
export function locate(problems: readonly Problem[], reading: ReportReading): Problem[] {
	return problems.map((problem) => {
		if (!problem.field || problem.cell || reading.sheet === null) return problem;
		const cell = reading.cells[figureKey(problem.group ?? null, problem.field)];
		return cell ? { ...problem, sheet: reading.sheet, cell } : problem;
	});
}

function rowProblems(
	check: Check,
	{ group, values }: FigureRow,
	form: FormDefinition,
	acceptedMethods: readonly string[] | null
): Problem[] {
	const base = { kind: check.kind, code: check.code, severity: check.severity, group };
	const sum = (fields: readonly string[]): number | null =>
		sumOf(Object.fromEntries(fields.map((field) => [field, 1])), values);
	switch (check.kind) {
		case 'sum': {
			const [found, against] = [sum([check.total]), sum(check.parts)];
			if (found === null || against === null || found === against) return [];
			return [{ ...base, field: check.total, fields: check.parts, found, against }];
		}
		case 'at-most': {
			const [found, against] = [sum(check.parts), sum([check.limit])];
			if (found === null || against === null || found <= against) return [];
			const [field, ...others] = check.parts;
			return [{ ...base, field: field ?? null, fields: [...others, check.limit], found, against }];
		}
		case 'people-and-money': {
			const [people, money] = [sum([check.people]), sum([check.money])];
			if (people === null || money === null || people > 0 === money > 0) return [];
			const [field, other] = people > 0 ? [check.money, check.people] : [check.people, check.money];
			return [{ ...base, field, fields: [other], found: 0, against: Math.max(people, money) }];
		}
		case 'per-person': {
			const [people, money] = [sum([check.people]), sum([check.money])];
			// People without money is another check's problem.
			if (!people || !money) return [];
			const found = money / people;
			if (found >= check.low && found <= check.high) return [];
			const against = found < check.low ? check.low : check.high;
			return [{ ...base, field: check.money, fields: [check.people], found, against }];
		}
		case 'unlisted-method':
			if (acceptedMethods === null) return [];
			return form.fields.flatMap(({ code, method }) => {
				const found = values[code] ?? 0;
				const isUnlisted = method === 'cashless' && found > 0 && !acceptedMethods.includes(code);
				return isUnlisted ? [{ ...base, field: code, fields: [], found }] : [];
			});
		default:
			return [];
	}
}

/** A figure a thousand times its past has moved as well; once is enough. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
	const thousandfold = new Set(
		problems.filter(({ kind }) => kind === 'thousandfold').map(({ field }) => field)
	);
	return problems.filter(({ kind, field }) => kind !== 'moved' || !thousandfold.has(field));
}
