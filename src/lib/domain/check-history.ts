import { sumOf, type FigureRow } from './figure.ts';
import type { Check, FigureSum, FormDefinition, FormField } from './form.ts';
import type { Problem } from './problem.ts';

/** Between these a figure is "about a thousand times" another: đồng written as thousands, or the reverse. */
const THOUSANDFOLD = { low: 500, high: 2000 };
/** Fractions are compared with room for the last bit of a floating number. */
const ROUNDING = 1e-9;

type Values = FigureRow['values'];
type Base = Pick<Problem, 'kind' | 'code' | 'severity' | 'group'>;

/** What one check says of a row held against the same row of another period. Source: RULES 4 and 5. */
export function historyProblems(
	check: Check,
	{ group, values }: FigureRow,
	{ values: past }: FigureRow,
	form: FormDefinition,
	isSameYear: boolean
): Problem[] {
	const base: Base = { kind: check.kind, code: check.code, severity: check.severity, group };
	const changeOf = (field: string) => ({ field, fields: [], found: values[field], against: past[field] });
	switch (check.kind) {
		case 'moved':
			return form.fields
				.filter(({ nature }) => isSameYear || !startsAnew(nature))
				.filter(({ code }) => hasMoved(values[code], past[code], check.fraction, check.from))
				.map(({ code }) => ({ ...base, ...changeOf(code) }));
		case 'fell': {
			const [now, before] = [values[check.field] ?? null, past[check.field] ?? null];
			const hasFallen = isSameYear && now !== null && before !== null && now < before;
			return hasFallen ? [{ ...base, ...changeOf(check.field) }] : [];
		}
		case 'thousandfold': {
			const fields = form.fields.filter(({ code }) => isThousandfold(values[code], past[code]));
			const figures = fields.map(({ code }) => ({ ...base, ...changeOf(code) }));
			const flagged = new Set(fields.map(({ code }) => code));
			return [...figures, ...perPersonProblems(base, form, values, past, flagged)];
		}
		case 'share-moved': {
			const [found, against] = [values, past].map((ofWhen) => shareOf(check.part, check.whole, ofWhen));
			if (found === null || found === undefined || against === null || against === undefined) return [];
			if (Math.abs(found - against) <= check.by + ROUNDING) return [];
			const [field, ...others] = new Set([...Object.keys(check.part), ...Object.keys(check.whole)]);
			return [{ ...base, field: field ?? null, fields: others, found, against }];
		}
		default:
			return [];
	}
}

/** What is counted from nothing each year, or each period, says nothing across years. */
export function startsAnew(nature: FormField['nature']): boolean {
	return nature === 'stock-in-year' || nature === 'flow';
}

export function hasMoved(
	now: number | null | undefined,
	before: number | null | undefined,
	fraction: number,
	from: number
): boolean {
	if (typeof now !== 'number' || typeof before !== 'number' || before < from || before === 0) return false;
	return Math.abs(now - before) / before > fraction + ROUNDING;
}

function isThousandfold(now: number | null | undefined, before: number | null | undefined): boolean {
	if (!now || !before) return false;
	const times = Math.max(now / before, before / now);
	return times >= THOUSANDFOLD.low && times <= THOUSANDFOLD.high;
}

/** đồng a person a thousand times off although neither figure is: money in thousands for half the people. */
function perPersonProblems(
	base: Base,
	form: FormDefinition,
	values: Values,
	past: Values,
	flagged: ReadonlySet<string>
): Problem[] {
	const pairs = form.checks.flatMap((check) =>
		check.kind === 'people-and-money' || check.kind === 'per-person' ? [check] : []
	);
	const byMoney = new Map(pairs.map(({ people, money }) => [money, people]));
	return [...byMoney].flatMap(([money, people]) => {
		const [found, against] = [values, past].map((ofWhen) => shareOf({ [money]: 1 }, { [people]: 1 }, ofWhen));
		if (flagged.has(money) || flagged.has(people) || !isThousandfold(found, against)) return [];
		return [{ ...base, field: money, fields: [people], found, against }];
	});
}

function shareOf(part: FigureSum, whole: FigureSum, values: Values): number | null {
	const [numerator, denominator] = [sumOf(part, values), sumOf(whole, values)];
	return numerator === null || denominator === null || denominator <= 0 ? null : numerator / denominator;
}
