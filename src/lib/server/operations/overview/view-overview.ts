import { isUnitRole } from '#lib/domain/actor.ts';
import type { Ledger } from '#lib/domain/achievement.ts';
import { aboutOf, cityFigure } from '#lib/domain/city-figure.ts';
import { isoInstant } from '#lib/domain/day.ts';
import type { FormDefinition } from '#lib/domain/form.ts';
import type { OverviewView, ReceivedForm } from '#lib/domain/overview.ts';
import { lastDayOf, parsePeriod, quartersToDate, yearOf, type Period } from '#lib/domain/period.ts';
import { scopeOf } from '#lib/domain/permission.ts';
import { byName } from '#lib/domain/unit.ts';
import { unitLine } from '#lib/domain/unit-line.ts';
import { seesCityFigure } from '#lib/domain/visibility.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listIndicators, listPlans } from '../../db/catalogue.ts';
import { listSubtreeIds, listUnitsOn } from '../../db/unit.ts';
import { readLedger } from '../../ledger.ts';
import { choosePeriod, type PeriodChoice } from '../../period-choice.ts';
import { demand, reachableUnitIds } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface OverviewQuery {
	/** Default: the newest opened period of the current year's plan. */
	readonly period?: string;
	/** Only figures the office accepted. */
	readonly acceptedOnly?: boolean;
}

/** The four targets and the other indicators of a period, by unit, within the actor's reach (RULES 2, 6 and 7). */
export async function viewOverview(context: Context, query: OverviewQuery): Promise<OverviewView> {
	return asActor(context, async (work) => {
		demand(work, 'view-overview');
		const { db, actor, now } = work;
		if (query.period !== undefined && !parsePeriod(query.period)) throw new Refusal('not-found');
		const [plans, forms, indicators] = [await listPlans(db), await listForms(db), await listIndicators(db)];
		const choice = await choosePeriod(work, plans, query.period);
		const { plan, period } = choice;
		const acceptedOnly = query.acceptedOnly ?? false;
		const isOwnOnly = scopeOf(actor, 'view-overview') === 'own';
		const cityIds = await idsInView(work, plan.unitId, isOwnOnly);
		const units = await listUnitsOn(db, lastDayOf(period), { ids: cityIds, kinds: ['ward', 'school'] });
		const ledger = await readLedger(work, { unitIds: cityIds, until: period, acceptedOnly, forms });

		const shownUnits = units.filter(({ id }) => !isOwnOnly || id === actor.unitId).sort(byName);
		const city = { role: actor.role, period, ledger, units, trendPeriods: trendPeriods(choice) };
		const figures = indicators.flatMap((indicator) => {
			const target = plan.definition.targets.find((one) => one.indicator === indicator.code)?.value ?? null;
			const isShown = seesCityFigure(actor.role, aboutOf(indicator, ledger), target !== null);
			return isShown ? [cityFigure(indicator, target, city)] : [];
		});
		const opening = ledger.entries
			.filter(({ obligation }) => obligation.period === period)
			.filter(({ obligation }) => !isOwnOnly || obligation.unitId === actor.unitId)
			.map(({ obligation }) => isoInstant(obligation.opensAt));
		return {
			plan: { code: plan.code, year: plan.year, title: plan.definition.title },
			period,
			periods: choice.periods,
			fallback: choice.fallback,
			opensAt: opening.sort()[0] ?? null,
			asOf: isoInstant(now),
			isSynthetic: plan.isSynthetic,
			acceptedOnly,
			seesOthers: !isUnitRole(actor.role),
			// A school is told nothing of wards, not even how many have reported.
			received: receivedForms(ledger, period, forms).filter(
				({ unitKind }) => actor.role !== 'school' || unitKind === 'school'
			),
			indicators: figures,
			units: shownUnits.flatMap((unit) => unitLine(unit, period, ledger, indicators) ?? [])
		};
	});
}

/** The plan's units, as far as the reader's own subtree goes; a ward or school reads the whole city's figures. */
async function idsInView(work: Work, planUnitId: string, isOwnOnly: boolean): Promise<string[]> {
	const ids = await listSubtreeIds(work.db, planUnitId);
	if (isOwnOnly) return ids;
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
