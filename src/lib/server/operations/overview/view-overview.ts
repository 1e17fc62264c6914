import { isUnitRole, type Role } from '#lib/domain/actor.ts';
import { ledgerOf, measure, measureBaseline, type Ledger } from '#lib/domain/achievement.ts';
import { isoInstant } from '#lib/domain/day.ts';
import type { FormDefinition } from '#lib/domain/form.ts';
import type { Achievement, IndicatorDefinition } from '#lib/domain/indicator.ts';
import { lastDayOf, parsePeriod, quartersToDate, yearOf, type Period } from '#lib/domain/period.ts';
import { scopeOf } from '#lib/domain/permission.ts';
import { byName, type Unit } from '#lib/domain/unit.ts';
import { isWithheld, seesBand, seesCityFigure, type About } from '#lib/domain/visibility.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listIndicators, listPlans } from '../../db/catalogue.ts';
import { listSubtreeIds, listUnitsOn } from '../../db/unit.ts';
import { readLedger } from '../../ledger.ts';
import { demand, reachableUnitIds } from '../../reach.ts';
import { choosePeriod, type PeriodChoice } from '../../period-choice.ts';
import { Refusal } from '../../refusals.ts';
import type {
	CityFigure,
	OverviewView,
	ReceivedForm,
	TrendPoint,
	UnitIndicator,
	UnitLine
} from '#lib/domain/overview.ts';

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
		const targetOf = (code: string): number | null =>
			plan.definition.targets.find(({ indicator }) => indicator === code)?.value ?? null;
		const city = indicators
			.filter((indicator) =>
				seesCityFigure(actor.role, aboutOf(indicator, forms), targetOf(indicator.code) !== null)
			)
			.map((indicator) =>
				cityIndicator(indicator, {
					period,
					ledger,
					units,
					target: targetOf(indicator.code),
					about: aboutOf(indicator, forms),
					role: actor.role,
					trendPeriods: trendPeriods(choice)
				})
			);
		return {
			plan: { code: plan.code, year: plan.year, title: plan.definition.title },
			period,
			periods: choice.periods,
			fallback: choice.fallback,
			asOf: isoInstant(now),
			isSynthetic: plan.isSynthetic,
			acceptedOnly,
			seesOthers: !isUnitRole(actor.role),
			// A school is told nothing of wards, not even how many have reported.
			received: receivedForms(ledger, period, forms).filter(
				({ unitKind }) => actor.role !== 'school' || unitKind === 'school'
			),
			indicators: city,
			units: shownUnits.flatMap((unit) => unitLine(unit, period, ledger, indicators, forms))
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

interface CityContext {
	readonly period: Period;
	readonly ledger: Ledger;
	readonly units: readonly Unit[];
	readonly target: number | null;
	readonly about: About;
	readonly role: Role;
	readonly trendPeriods: readonly Period[];
}

function cityIndicator(indicator: IndicatorDefinition, city: CityContext): CityFigure {
	const { period, ledger, target, about, role } = city;
	const measured = measure(indicator, period, ledger);
	const counting = ledger.entries.filter(
		({ obligation, rows }) => rows && obligation.period === period && obligation.form === formCode(indicator)
	).length;
	const words = {
		code: indicator.code,
		kind: indicator.kind,
		counts: indicator.counts,
		label: indicator.label,
		short: indicator.short,
		meaning: indicator.meaning,
		source: indicator.source,
		target
	};
	if (isWithheld(role, about, counting)) {
		const none = { value: null, numerator: null, denominator: null, reason: 'withheld' as const };
		return {
			...words,
			...none,
			low: null,
			high: null,
			missing: [],
			missingCount: 0,
			isEstimated: false,
			inPeriod: none,
			trend: []
		};
	}
	const { toDate, inPeriod } = measured;
	const named = isUnitRole(role) ? [] : toDate.missing.map((id) => nameOf(id, city.units)).sort(byName);
	return {
		...words,
		...shareOf(toDate),
		...bandOf(toDate, role),
		missing: named,
		missingCount: toDate.missing.length,
		isEstimated: toDate.isEstimated,
		inPeriod: shareOf(inPeriod),
		trend: trendOf(indicator, city)
	};
}

/** The opened quarters of the year, after what was known before the first of them. */
function trendOf(indicator: IndicatorDefinition, { trendPeriods, ledger, role }: CityContext): TrendPoint[] {
	const baseline = measureBaseline(indicator, ledger);
	const past = baseline ? [trendPoint(baseline.period, baseline.achievement, role)] : [];
	return [
		...past,
		...trendPeriods.map((period) => trendPoint(period, measure(indicator, period, ledger).toDate, role))
	];
}

function trendPoint(period: Period, achievement: Achievement, role: Role): TrendPoint {
	const { missing, isEstimated } = achievement;
	const band = bandOf(achievement, role);
	return { period, ...shareOf(achievement), ...band, missingCount: missing.length, isEstimated };
}

function bandOf({ low, high }: Achievement, role: Role): { low: number | null; high: number | null } {
	return seesBand(role) ? { low, high } : { low: null, high: null };
}

function unitLine(
	unit: Unit,
	period: Period,
	ledger: Ledger,
	indicators: readonly IndicatorDefinition[],
	forms: readonly FormDefinition[]
): UnitLine[] {
	const own = ledgerOf(unit.id, ledger);
	const entry = own.entries.find(({ obligation }) => obligation.period === period);
	if (!entry) return [];
	const measured: UnitIndicator[] = indicators
		.filter((indicator) => [null, unit.kind].includes(aboutOf(indicator, forms)))
		.map((indicator) => {
			const { toDate } = measure(indicator, period, own);
			return { code: indicator.code, ...shareOf(toDate), isEstimated: toDate.isEstimated };
		});
	return [
		{
			unit: unit.code,
			name: unit.name,
			kind: unit.kind === 'school' ? 'school' : 'ward',
			form: entry.obligation.form,
			dueBefore: isoInstant(entry.obligation.dueBefore),
			punctuality: entry.punctuality,
			days: entry.days,
			review: entry.standing.review,
			isCounting: entry.rows !== null,
			isAccepted: entry.standing.isCountingAccepted,
			indicators: measured
		}
	];
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

function aboutOf(indicator: IndicatorDefinition, forms: readonly FormDefinition[]): About {
	return forms.find(({ code }) => code === formCode(indicator))?.unitKind ?? null;
}

function formCode(indicator: IndicatorDefinition): string | null {
	return indicator.kind === 'obligation-count' ? null : indicator.form;
}

function shareOf({
	value,
	numerator,
	denominator,
	reason
}: Achievement): Omit<UnitIndicator, 'code' | 'isEstimated'> {
	return { value, numerator, denominator, reason };
}

function nameOf(id: string, units: readonly Unit[]): { unit: string; name: string } {
	const unit = units.find((candidate) => candidate.id === id);
	return { unit: unit?.code ?? '', name: unit?.name ?? '' };
}
