import type { Ledger } from '#lib/domain/achievement.ts';
import { aboutOf, cityFigure } from '#lib/domain/city-figure.ts';
import type { FormDefinition } from '#lib/domain/form.ts';
import type { IndicatorDefinition } from '#lib/domain/indicator.ts';
import type { OverviewView, ReceivedForm } from '#lib/domain/overview.ts';
import { lastDayOf, quartersToDate, yearOf, type Period } from '#lib/domain/period.ts';
import { scopeOf } from '#lib/domain/permission.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { seesCityFigure } from '#lib/domain/visibility.ts';
import { asCity, type Work } from './db/as-actor.ts';
import type { Plan } from './db/catalogue.ts';
import { listSubtreeIds, listUnitsOn } from './db/unit.ts';
import { readLedger } from './ledger.ts';
import { choosePeriod, type PeriodChoice } from './period-choice.ts';
import { reachableUnitIds } from './reach.ts';

export interface CityQuery {
	readonly plans: readonly Plan[];
	readonly forms: readonly FormDefinition[];
	readonly indicators: readonly IndicatorDefinition[];
	readonly period: Period | undefined;
	readonly acceptedOnly: boolean;
}

/** The city's values as far as the reader is told them. */
interface CityValues {
	readonly choice: PeriodChoice;
	readonly figures: OverviewView['indicators'];
	readonly received: readonly ReceivedForm[];
}

/** With the units within the reader's reach, and what they owe and reported. */
export interface CityView extends CityValues {
	readonly units: readonly Unit[];
	readonly ledger: Ledger;
}

/**
 * The city's values and the reader's own units. A ward or school is told values to which everybody contributed
 * (RULES 7): they are summed inside `asCity`, and what leaves it are the values alone.
 */
export async function readCityView(work: Work, query: CityQuery): Promise<CityView> {
	if (scopeOf(work.actor, 'view-overview') !== 'own') return readWhole(work, query);
	const told = await asCity(work, async (city) => {
		const { choice, figures, received } = await readWhole(city, query);
		return { choice, figures, received };
	});
	return { ...told, ...(await readUnits(work, query, told.choice, [work.actor.unitId])) };
}

async function readWhole(work: Work, query: CityQuery): Promise<CityView> {
	const { plans, forms, indicators, period: asked } = query;
	const choice = await choosePeriod(work, plans, asked);
	const { plan, period } = choice;
	const { role } = work.actor;
	const found = await readUnits(work, query, choice, await idsInView(work, plan.unitId));
	const city = { role, period, ...found, trendPeriods: trendPeriods(choice) };
	const figures = indicators.flatMap((indicator) => {
		const target = plan.definition.targets.find((one) => one.indicator === indicator.code)?.value ?? null;
		const isShown = seesCityFigure(role, aboutOf(indicator, found.ledger), target !== null);
		return isShown ? [cityFigure(indicator, target, city)] : [];
	});
	// A school is told nothing of wards, not even how many have reported.
	const received = receivedForms(found.ledger, period, forms).filter(
		({ unitKind }) => role !== 'school' || unitKind === 'school'
	);
	return { choice, figures, received, ...found };
}

async function readUnits(
	work: Work,
	{ forms, acceptedOnly }: CityQuery,
	{ period }: PeriodChoice,
	ids: readonly string[]
): Promise<Pick<CityView, 'units' | 'ledger'>> {
	const units = await listUnitsOn(work.db, lastDayOf(period), { ids, kinds: ['ward', 'school'] });
	return { units, ledger: await readLedger(work, { unitIds: ids, until: period, acceptedOnly, forms }) };
}

/** The plan's units, as far as the reader's own subtree goes; a ward or school is told the whole city's values. */
async function idsInView(work: Work, planUnitId: string): Promise<string[]> {
	const ids = await listSubtreeIds(work.db, planUnitId);
	if (scopeOf(work.actor, 'view-overview') === 'own') return ids;
	const reachable = new Set(await reachableUnitIds(work, 'view-overview'));
	return ids.filter((id) => reachable.has(id));
}

function receivedForms(ledger: Ledger, period: Period, forms: readonly FormDefinition[]): ReceivedForm[] {
	const ofPeriod = ledger.entries.filter(({ obligation }) => obligation.period === period);
	const byForm = Map.groupBy(ofPeriod, ({ obligation }) => obligation.form);
	return [...byForm]
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([form, entries]) => ({
			form,
			unitKind: forms.find(({ code }) => code === form)?.unitKind ?? null,
			owed: entries.length,
			counting: entries.filter(({ rows }) => rows).length,
			accepted: entries.filter(({ rows, standing }) => rows && standing.isCountingAccepted).length,
			returned: entries.filter(({ standing }) => standing.review === 'returned').length
		}));
}

/** Quarters of the year up to the newest opened one: what a trend can show. */
function trendPeriods({ period, periods }: PeriodChoice): Period[] {
	const opened = new Set(periods.filter(({ isOpen }) => isOpen).map((one) => one.period));
	return quartersToDate(`${yearOf(period)}-Q4`).filter((quarter) => opened.has(quarter));
}
