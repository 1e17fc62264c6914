import { tick } from 'svelte';
import type { PastFigures } from '#lib/domain/check.ts';
import type { FigureState } from '#lib/domain/figure.ts';
import { fieldOf, rowGroups, type FormDefinition, type PolicyGroup } from '#lib/domain/form.ts';
import type { Language } from '#lib/domain/label.ts';
import { blocks, type Problem } from '#lib/domain/problem.ts';
import { figureKey } from '#lib/domain/report-reading.ts';
import {
	checkTyped,
	withPlainNumbers,
	type TypedContent,
	type TypedReading,
	type TypedRemark
} from '#lib/domain/typed-entry.ts';
import { plainDigits } from '#lib/domain/typed-number.ts';
import * as format from '#lib/i18n/format.ts';
import { cellAnchor } from '../frame/addresses.ts';

export interface EntryPlan {
	readonly form: FormDefinition;
	readonly groups: readonly PolicyGroup[];
	readonly past: PastFigures | null;
	readonly content: TypedContent;
	readonly language: Language;
}

/** One figure's place in the form. */
export interface EntryPlace {
	readonly group: string | null;
	readonly field: string;
}

/** What is being typed, and what the form's own rules say of it at every key. */
export class EntryState {
	readonly form: FormDefinition;
	readonly groups: readonly PolicyGroup[];
	readonly rowGroups: readonly (string | null)[];
	readonly #language: Language;
	readonly #past: PastFigures | null;

	cells: Record<string, string> = $state({});
	remarks: Record<string, TypedRemark> = $state({});
	texts: Record<string, string> = $state({});
	methods: string[] | null = $state(null);
	providers: string | null = $state(null);
	/** The cell that is being looked at. */
	active: EntryPlace | null = $state(null);
	/** Which group a narrow screen shows. */
	shownAt: number = $state(0);

	readonly content: TypedContent = $derived.by(() =>
		withPlainNumbers(
			{
				cells: filled(this.cells),
				remarks: plain(this.remarks),
				texts: filled(this.texts),
				acceptedMethods: this.methods && [...this.methods],
				providers: this.providers
			},
			format.groupingOf(this.#language)
		)
	);
	readonly reading: TypedReading = $derived.by(() =>
		checkTyped(this.content, this.form, this.groups, this.#past)
	);
	/** Cells nobody has filled in yet: no fault while one is typing. */
	readonly blanks: readonly Problem[] = $derived.by(() =>
		this.reading.problems.filter(({ kind, text }) => kind === 'blank' && !text)
	);
	/** What is wrong or odd with what stands there. */
	readonly problems: readonly Problem[] = $derived.by(() =>
		this.reading.problems.filter((problem) => !this.blanks.includes(problem))
	);
	readonly errorCount: number = $derived.by(() => this.problems.filter(blocks).length);

	constructor({ form, groups, past, content, language }: EntryPlan) {
		this.form = form;
		this.groups = groups;
		this.rowGroups = rowGroups(form, groups);
		this.#language = language;
		this.#past = past;
		this.take(content);
	}

	/** Puts other content in place of what stands there. */
	take({ cells, remarks, texts, acceptedMethods, providers }: TypedContent): void {
		this.cells = Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, this.#written(text)]));
		this.remarks = { ...remarks };
		this.texts = { ...texts };
		this.methods = acceptedMethods && [...acceptedMethods];
		this.providers = providers;
	}

	/** A number as the reader's language writes it, once it is whole. */
	tidyCell(key: string): void {
		const text = this.cells[key];
		if (text) this.cells[key] = this.#written(plainDigits(text, format.groupingOf(this.#language)));
	}

	value({ group, field }: EntryPlace): number | null {
		return this.reading.rows.find((row) => row.group === group)?.values[field] ?? null;
	}

	before({ group, field }: EntryPlace): number | null {
		return this.#past?.rows.find((row) => row.group === group)?.values[field] ?? null;
	}

	/** The sum over the groups; null as long as one is unknown. */
	total(field: string): number | null {
		return this.rowGroups.reduce<number | null>((sum, group) => {
			const value = this.value({ group, field });
			return sum === null || value === null ? null : sum + value;
		}, 0);
	}

	/** What is told at a cell itself. */
	problemsAt({ group, field }: EntryPlace): Problem[] {
		return this.problems.filter((problem) => (problem.group ?? null) === group && problem.field === field);
	}

	/** The same with what the cell has a part in: a sum that does not add up may be any addend's fault. */
	problemsAbout(place: EntryPlace): Problem[] {
		const { group, field } = place;
		const shared = this.problems.filter(
			(problem) =>
				(problem.group ?? null) === group && problem.field !== field && problem.fields?.includes(field)
		);
		return [...this.problemsAt(place), ...shared];
	}

	/** Goes to a cell, in whichever group it stands. */
	async goTo(place: EntryPlace): Promise<void> {
		this.shownAt = Math.max(0, this.rowGroups.indexOf(place.group));
		await tick();
		document.getElementById(cellAnchor(place.group, place.field))?.focus();
	}

	setState({ group, field }: EntryPlace, state: FigureState, reason = ''): void {
		const key = figureKey(group, field);
		const { [key]: _, ...others } = this.remarks;
		this.remarks =
			state === 'reported' ? others : { ...others, [key]: reason ? { state, reason } : { state } };
		if (state === 'nil') this.cells[key] = '0';
		if (state === 'blank') this.cells[key] = '';
	}

	isMoney(field: string): boolean {
		return fieldOf(this.form, field)?.measure === 'dong';
	}

	#written(text: string): string {
		return /^[0-9]{1,15}$/.test(text) ? format.count(Number(text), this.#language) : text;
	}
}

function filled(texts: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

function plain(remarks: Readonly<Record<string, TypedRemark>>): Record<string, TypedRemark> {
	return Object.fromEntries(Object.entries(remarks).map(([key, remark]) => [key, { ...remark }]));
}
