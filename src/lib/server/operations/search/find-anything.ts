import type { FormDefinition, FormText } from '#lib/domain/form.ts';
import type { Label } from '#lib/domain/label.ts';
import { knownPeriod, lastDayOf, yearAt, type Period } from '#lib/domain/period.ts';
import { may } from '#lib/domain/permission.ts';
import { excerpt, needleOf, searchWords, unitWords } from '#lib/domain/search.ts';
import type { Found, FoundReport, FoundText, FoundUnit, SearchView } from '#lib/domain/search-view.ts';
import { periodName } from '#lib/i18n/format.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms } from '../../db/catalogue.ts';
import { findPlanYear } from '../../db/plan-year.ts';
import { searchObligations, searchTexts, searchUnits } from '../../db/search.ts';
import { readOwed, type Owed } from '../../owed.ts';
import { reachableUnitIds } from '../../reach.ts';

/** How many results of each kind are told. */
const MOST = 20;
const NOTHING = { total: 0, items: [] };

/**
 * Units, reports and what units wrote, by words without accents, within the actor's reach: units of those one may
 * see or catalogue, reports and texts of those whose reports one may see.
 */
export async function findAnything(context: Context, query: string): Promise<SearchView> {
	const words = searchWords(query);
	return asActor(context, async (work) => {
		const unitYear = await findPlanYear(work.db, yearAt(work.now));
		const none = {
			query: query.trim(),
			words,
			unitYear: null,
			units: NOTHING,
			reports: NOTHING,
			texts: NOTHING
		};
		if (words.length === 0 || unitYear === undefined) return none;
		const units = await foundUnits(work, words, unitYear);
		if (!may(work.actor, 'view-report')) return { ...none, units };
		const owed = await readOwed(work, { unitIds: await reachableUnitIds(work, 'view-report') });
		const forms = await listForms(work.db);
		const asked = { needles: words.map(needleOf), limit: MOST, ...spellings(owed, forms) };
		return {
			...none,
			unitYear,
			units,
			reports: await foundReports(work, owed, forms, asked),
			texts: await foundTexts(work, owed, forms, asked, words)
		};
	});
}

type Asked = Pick<Parameters<typeof searchTexts>[1], 'needles' | 'limit' | 'forms' | 'periods'>;

async function foundUnits(work: Work, words: readonly string[], year: number): Promise<Found<FoundUnit>> {
	const own = unitWords(words);
	const seen = await reachableUnitIds(work, 'view-obligations');
	const catalogued = await reachableUnitIds(work, 'lay-catalogue');
	const rows = await searchUnits(work.db, {
		ids: [...new Set([...seen, ...catalogued])],
		day: lastDayOf(String(year)),
		needles: own.map(needleOf),
		phrase: ` ${own.join(' ')} `,
		limit: MOST
	});
	return found(rows, ({ code, name, kind }) => ({ unit: code, name, kind }));
}

async function foundReports(
	{ db, now }: Work,
	owed: readonly Owed[],
	forms: readonly FormDefinition[],
	asked: Asked
): Promise<Found<FoundReport>> {
	const unitIds = [...new Set(owed.map(({ state }) => state.obligation.unitId))];
	const rows = await searchObligations(db, { ...asked, unitIds, now });
	const byId = new Map(owed.map(({ state, item }) => [state.obligation.id, item]));
	return found(rows, ({ id }) => {
		const item = byId.get(id);
		if (!item) throw new Error('found an obligation beyond reach');
		const { form, period, unit, name, punctuality, days, review } = item;
		return { form, formLabel: labelOf(form, forms), period, unit, name, punctuality, days, review };
	});
}

async function foundTexts(
	{ db }: Work,
	owed: readonly Owed[],
	forms: readonly FormDefinition[],
	asked: Asked,
	words: readonly string[]
): Promise<Found<FoundText>> {
	const reportIds = owed.flatMap(({ state }) => state.standing.current?.id ?? []);
	const labels = new Map<FormText['code'], Label>(
		forms.flatMap(({ texts }) => texts.map(({ code, label }) => [code, label] as const))
	);
	const kinds = [...labels].map(([code, { vi, en }]) => ({ code, spelled: `${vi} ${en}` }));
	const rows = await searchTexts(db, { ...asked, reportIds, kinds });
	const byId = new Map(owed.map(({ state, item }) => [state.obligation.id, item]));
	return found(rows, ({ obligationId, kind, text }) => {
		const item = byId.get(obligationId);
		if (!item) throw new Error('found a report beyond reach');
		const { form, period, unit, name } = item;
		const label = labels.get(kind) ?? { vi: kind, en: kind };
		return { form, period, unit, name, kind, label, text: excerpt(text, words) };
	});
}

/** What people call the forms and periods that are owed: "Quý I/2023", "Q1", "quý 1". */
function spellings(
	owed: readonly Owed[],
	forms: readonly FormDefinition[]
): Pick<Asked, 'forms' | 'periods'> {
	const periods = [...new Set(owed.map(({ item }) => item.period))];
	const codes = [...new Set(forms.map(({ code }) => code))];
	return {
		forms: codes.map((code) => {
			const { vi, en } = labelOf(code, forms);
			return { code, spelled: `${code} ${vi} ${en}` };
		}),
		periods: periods.map((code) => ({ code, spelled: spelledPeriod(code), lastDay: lastDayOf(code) }))
	};
}

function spelledPeriod(period: Period): string {
	const parsed = knownPeriod(period);
	return [period, periodName(parsed, 'vi'), periodName(parsed, 'en'), parsed.index || ''].join(' ');
}

function labelOf(code: string, forms: readonly FormDefinition[]): Label {
	return forms.find((form) => form.code === code)?.label ?? { vi: code, en: code };
}

function found<Row extends { readonly total: number }, T>(
	rows: readonly Row[],
	told: (row: Row) => T
): Found<T> {
	return { total: rows[0]?.total ?? 0, items: rows.map(told) };
}
