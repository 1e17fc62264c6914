import { isoInstant } from '#lib/domain/day.ts';
import type { Punctuality } from '#lib/domain/deadline.ts';
import { countByPunctuality, stateOf } from '#lib/domain/obligation.ts';
import { comparePeriods, lastDayOf, type Period } from '#lib/domain/period.ts';
import { periodsOf } from '#lib/domain/plan.ts';
import { may } from '#lib/domain/permission.ts';
import { isClosedToUnit, type Review } from '#lib/domain/standing.ts';
import { byName, type Unit } from '#lib/domain/unit.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listForms, listHolidays, listPlans } from '../../db/catalogue.ts';
import { listObligations } from '../../db/obligation.ts';
import { listUnitsOn } from '../../db/unit.ts';
import { demand, reachableUnitIds } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface ObligationItem {
	readonly form: string;
	readonly unit: string;
	readonly name: string;
	readonly period: Period;
	readonly opensAt: string;
	readonly dueBefore: string;
	readonly isExtended: boolean;
	readonly punctuality: Punctuality;
	readonly days: number;
	readonly review: Review;
	readonly correctBefore: string | null;
	/** Whether a further version would be taken now: opened, and not closed by an acceptance. */
	readonly isOpen: boolean;
	readonly version: number | null;
	readonly firstSubmittedAt: string | null;
}

export interface ObligationsView {
	readonly asOf: string;
	readonly isSynthetic: boolean;
	readonly owed: number;
	readonly counts: Record<Punctuality, number>;
	/** By form, then by unit name in Vietnamese order, then by time. */
	readonly items: readonly ObligationItem[];
	/** Years that have a plan, newest first. */
	readonly years: readonly number[];
	readonly forms: readonly { code: string; label: { vi: string; en: string } }[];
	readonly maySubmit: boolean;
}

/** What is owed within the actor's reach in a period or a whole year, with both axes of its state. */
export async function viewObligations(
	context: Context,
	wanted: { period: Period; form?: string } | { year: number; form?: string }
): Promise<ObligationsView> {
	return asActor(context, async (work) => {
		demand(work, 'view-obligations');
		const { db, now, actor } = work;
		const unitIds = await reachableUnitIds(work, 'view-obligations');
		const [holidays, plans, forms] = [await listHolidays(db), await listPlans(db), await listForms(db)];
		const isPlanned = (period: Period): boolean =>
			plans.some(({ definition, year }) =>
				definition.obligations.some((rule) => periodsOf(rule, year).includes(period))
			);
		if ('period' in wanted && !isPlanned(wanted.period)) throw new Refusal('not-found');
		if (wanted.form && !forms.some(({ code }) => code === wanted.form)) throw new Refusal('not-found');
		const filter = {
			unitIds,
			...('period' in wanted ? { periods: [wanted.period] } : {}),
			...(wanted.form ? { forms: [wanted.form] } : {})
		};
		const planCodes = plans
			.filter(({ year }) => !('year' in wanted) || year === wanted.year)
			.map(({ code }) => code);
		const obligations = (await listObligations(db, filter, now)).filter(({ planCode }) =>
			planCodes.includes(planCode)
		);
		const names = new Map<Period, Map<string, Unit>>();
		for (const period of new Set(obligations.map((one) => one.period))) {
			const units = await listUnitsOn(db, lastDayOf(period), { ids: unitIds });
			names.set(period, new Map(units.map((unit) => [unit.id, unit])));
		}
		const states = obligations.map((obligation) => stateOf(obligation, now, holidays));
		const items = states.map(({ obligation, standing, punctuality, days }) => {
			const unit = names.get(obligation.period)?.get(obligation.unitId);
			return {
				form: obligation.form,
				unit: unit?.code ?? '',
				name: unit?.name ?? '',
				period: obligation.period,
				opensAt: isoInstant(obligation.opensAt),
				dueBefore: isoInstant(obligation.dueBefore),
				isExtended: obligation.isExtended,
				punctuality,
				days,
				review: standing.review,
				correctBefore: standing.correctBefore && isoInstant(standing.correctBefore),
				isOpen: now >= obligation.opensAt && !isClosedToUnit(standing),
				version: standing.current?.version ?? null,
				firstSubmittedAt: standing.firstSubmittedAt && isoInstant(standing.firstSubmittedAt)
			};
		});
		items.sort((a, b) => a.form.localeCompare(b.form) || byName(a, b) || comparePeriods(a.period, b.period));
		return {
			asOf: isoInstant(now),
			isSynthetic: plans.some(({ code, isSynthetic }) => isSynthetic && planCodes.includes(code)),
			owed: states.length,
			counts: countByPunctuality(states),
			items,
			years: [...new Set(plans.map(({ year }) => year))],
			forms: forms.map(({ code, label }) => ({ code, label })),
			maySubmit: may(actor, 'submit-report')
		};
	});
}
