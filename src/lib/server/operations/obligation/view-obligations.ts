import { isoInstant } from '#lib/domain/day.ts';
import type { Punctuality } from '#lib/domain/deadline.ts';
import { countByPunctuality } from '#lib/domain/obligation.ts';
import type { Period } from '#lib/domain/period.ts';
import { periodsOf } from '#lib/domain/plan.ts';
import { may } from '#lib/domain/permission.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listForms, listPlans } from '../../db/catalogue.ts';
import { readOwed, type ObligationItem } from '../../owed.ts';
import { demand, reachableUnitIds } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

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
		const [plans, forms] = [await listPlans(db), await listForms(db)];
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
		const owed = await readOwed(work, { ...filter, planCodes });
		return {
			asOf: isoInstant(now),
			isSynthetic: plans.some(({ code, isSynthetic }) => isSynthetic && planCodes.includes(code)),
			owed: owed.length,
			counts: countByPunctuality(owed.map(({ state }) => state)),
			items: owed.map(({ item }) => item),
			years: [...new Set(plans.map(({ year }) => year))],
			forms: forms.map(({ code, label }) => ({ code, label })),
			maySubmit: may(actor, 'submit-report')
		};
	});
}
