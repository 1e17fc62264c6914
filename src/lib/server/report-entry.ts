import { checkRows, locate } from '#lib/domain/check.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Figure, FigureRow, ReportContent, ReportTexts } from '#lib/domain/figure.ts';
import { rowsFromFigures } from '#lib/domain/figure-input.ts';
import type { FormDefinition, PolicyGroup } from '#lib/domain/form.ts';
import type { Grid } from '#lib/domain/grid.ts';
import type { Obligation } from '#lib/domain/obligation.ts';
import { lastDayOf, parsePeriod, type Period } from '#lib/domain/period.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { ReportReading } from '#lib/domain/report-reading.ts';
import { readReportSheet } from '#lib/domain/report-sheet.ts';
import { readTyped, wordsTyped, type TypedContent } from '#lib/domain/typed-entry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Work } from './db/as-actor.ts';
import { listForms, listPolicyGroups } from './db/catalogue.ts';
import type { CellPlaces } from './db/tables.ts';
import { listUnitsOn } from './db/unit.ts';
import { pastReport } from './past-report.ts';
import { reachObligation } from './reach.ts';
import { about, Refusal } from './refusals.ts';

/** What the sender says it is. A code left out is read from the sheet. */
export interface Target {
	readonly form?: string;
	readonly period?: string;
	readonly unit?: string;
}

export type Entry =
	| { readonly kind: 'workbook'; readonly fileName: string; readonly bytes: Uint8Array }
	| {
			readonly kind: 'figures';
			readonly figures: readonly Figure[];
			readonly texts: ReportTexts;
			readonly acceptedMethods: readonly string[] | null;
			readonly providers: readonly string[] | null;
	  }
	| { readonly kind: 'typed'; readonly content: TypedContent };

export interface EntryCatalogue {
	readonly form: FormDefinition | null;
	readonly groups: readonly PolicyGroup[];
}

/** An entry held against its obligation: what it says and everything that is wrong or odd with it. */
export interface Judged {
	/** Null when the entry does not say clearly enough what it is. */
	readonly obligation: Obligation | null;
	readonly unit: Unit | null;
	readonly content: ReportContent | null;
	/** Where the figures stood in the workbook; null when there was none. */
	readonly places: CellPlaces | null;
	readonly problems: readonly Problem[];
	/** The catalogue's words for what was entered; `form` is null when the sheet is no form we know. */
	readonly catalogue: EntryCatalogue;
	readonly found: {
		readonly form: string | null;
		readonly unit: string | null;
		readonly period: Period | null;
	};
}

/** Reads the entry, finds its obligation within the actor's reach and runs the form's checks on it. */
export async function judgeEntry(
	work: Work,
	target: Target,
	entry: Entry,
	grid: Grid | null
): Promise<Judged> {
	const forms = newest(await listForms(work.db));
	if (!grid || entry.kind !== 'workbook') {
		if (entry.kind === 'workbook') throw new Refusal('malformed');
		const { obligation, unit } = await reachObligation(work, 'submit-report', whole(target));
		const form = formOf(obligation, forms);
		const groups = await listPolicyGroups(work.db, obligation.cutOffOn);
		const { rows, problems } =
			entry.kind === 'typed'
				? readTyped(entry.content, form, groups)
				: rowsFromFigures(entry.figures, form, groups);
		const { texts, acceptedMethods, providers } = entry.kind === 'typed' ? wordsTyped(entry.content) : entry;
		const wrongMethods = unknownMethods(form, acceptedMethods);
		const content = { rows, texts, acceptedMethods, providers };
		return finish(work, { obligation, unit }, { form, groups }, { rows, content }, [
			...problems,
			...wrongMethods
		]);
	}

	// A whole address is looked up first, so that what is foreign or absent is told apart from nothing else.
	const given = isWhole(target) ? await reachObligation(work, 'submit-report', target) : null;
	const { reading, groups } = await readWith(work, grid, forms, {
		period: target.period,
		cutOffOn: given?.obligation.cutOffOn
	});
	const units = reading.period ? await listUnitsOn(work.db, lastDayOf(reading.period)) : [];
	const foundUnit = units.find(({ id }) => id === reading.unitId) ?? null;
	const found = {
		form: target.form ?? reading.form?.code ?? null,
		unit: target.unit ?? foundUnit?.code ?? null,
		period: target.period ?? reading.period
	};
	const contradictions = contradictionsOf(target, reading, foundUnit, given?.unit ?? null);
	const problems = [...contradictions, ...reading.problems];
	const known = given ?? (isWhole(found) && contradictions.length === 0 ? found : null);
	if (!known) {
		const words = { form: reading.form, groups };
		return { obligation: null, unit: null, content: null, places: null, problems, catalogue: words, found };
	}
	const { obligation, unit } =
		'obligation' in known ? known : await about(found, reachObligation(work, 'submit-report', known));
	const form = formOf(obligation, forms);
	const words = { form, groups };
	const judged = await finish(work, { obligation, unit }, words, reading, problems);
	const places = reading.sheet === null ? null : { sheet: reading.sheet, cells: reading.cells };
	return { ...judged, places, problems: locate(judged.problems, reading) };
}

async function readWith(
	{ db }: Work,
	grid: Grid,
	forms: FormDefinition[],
	given: { period: string | undefined; cutOffOn: Day | undefined }
): Promise<{ reading: ReportReading; groups: PolicyGroup[] }> {
	// Units and groups are those of the period, and the sheet may be the one to say which period it is.
	const first = readReportSheet(grid, { forms, groups: await listPolicyGroups(db), units: [] });
	const period = [first.period, given.period].find((candidate) => candidate && parsePeriod(candidate));
	const day = lastDayOf(period ?? '2023');
	const units = await listUnitsOn(db, day, { kinds: ['ward', 'school'] });
	const groups = await listPolicyGroups(db, given.cutOffOn ?? day);
	return { reading: readReportSheet(grid, { forms, groups, units }), groups };
}

function contradictionsOf(
	target: Target,
	reading: ReportReading,
	foundUnit: Unit | null,
	targetUnit: Unit | null
): Problem[] {
	const { sheet } = reading;
	const problems: Problem[] = [];
	const form = reading.form?.code;
	if (target.form && form && form !== target.form) {
		problems.push({
			kind: 'wrong-form',
			code: 'wrong-form',
			severity: 'error',
			sheet,
			text: form,
			expected: target.form
		});
	}
	if (target.unit && foundUnit && foundUnit.code !== target.unit) {
		problems.push({
			kind: 'wrong-unit',
			code: 'wrong-unit',
			severity: 'error',
			sheet,
			cell: reading.unitCell,
			text: foundUnit.name,
			expected: targetUnit?.name ?? target.unit
		});
	}
	if (target.period && reading.period && reading.period !== target.period) {
		problems.push({
			kind: 'wrong-period',
			code: 'wrong-period',
			severity: 'error',
			sheet,
			cell: reading.periodCell,
			text: reading.period,
			expected: target.period
		});
	}
	return problems;
}

async function finish(
	work: Work,
	{ obligation, unit }: { obligation: Obligation; unit: Unit },
	catalogue: { form: FormDefinition; groups: readonly PolicyGroup[] },
	{ rows, content }: { rows: readonly FigureRow[]; content: ReportContent | null },
	problems: readonly Problem[]
): Promise<Judged> {
	// Whatever could be read is checked, so that the sender is told everything at once.
	const past = await pastReport(work, obligation);
	const checks = checkRows(rows, catalogue.form, past, content?.acceptedMethods ?? null);
	const found = { form: obligation.form, unit: unit.code, period: obligation.period };
	const said = [...problems, ...checks];
	return { obligation, unit, content, places: null, problems: said, catalogue, found };
}

function unknownMethods(form: FormDefinition, methods: readonly string[] | null): Problem[] {
	const known = new Set(form.fields.filter(({ method }) => method).map(({ code }) => code));
	return (methods ?? [])
		.filter((code) => !known.has(code))
		.map((text) => ({ kind: 'unknown-method', code: 'unknown-method', severity: 'error', text }));
}

/** The form in which the obligation's report is read and judged. */
export function formOf({ form, formVersion }: Obligation, forms: readonly FormDefinition[]): FormDefinition {
	const found =
		forms.find(({ code, version }) => code === form && version === formVersion) ??
		forms.find(({ code }) => code === form);
	if (!found) throw new Error(`form ${form} is not in the catalogue`);
	return found;
}

/** The version in force of each form. */
export function newest(forms: readonly FormDefinition[]): FormDefinition[] {
	return forms.filter(({ code }, at) => forms.findIndex((other) => other.code === code) === at);
}

interface WholeTarget {
	readonly form: string;
	readonly period: string;
	readonly unit: string;
}

/** Does it say form, period and unit, so that nothing must be read from the sheet? */
export function isWhole(target: {
	form?: string | null;
	period?: string | null;
	unit?: string | null;
}): target is WholeTarget {
	return Boolean(target.form && target.period && target.unit);
}

function whole(target: Target): WholeTarget {
	if (!isWhole(target)) throw new Refusal('malformed');
	return target;
}
