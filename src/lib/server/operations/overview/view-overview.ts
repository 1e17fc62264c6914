import { isUnitRole } from '#lib/domain/actor.ts';
import { isoInstant } from '#lib/domain/day.ts';
import type { OverviewView } from '#lib/domain/overview.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { byName } from '#lib/domain/unit.ts';
import { unitLine } from '#lib/domain/unit-line.ts';
import { readCityView } from '../../city-view.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listForms, listIndicators, listPlans } from '../../db/catalogue.ts';
import { demand } from '../../reach.ts';
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
		const acceptedOnly = query.acceptedOnly ?? false;
		const asked = { plans, forms, indicators, period: query.period, acceptedOnly };
		const { choice, figures, received, units, ledger } = await readCityView(work, asked);
		const { plan, period } = choice;
		const opening = ledger.entries
			.filter(({ obligation }) => obligation.period === period)
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
			received,
			indicators: figures,
			units: [...units].sort(byName).flatMap((unit) => unitLine(unit, period, ledger, indicators) ?? [])
		};
	});
}
