import { isoInstant } from '#lib/domain/day.ts';
import { scheduleOf } from '#lib/domain/deadline.ts';
import type { FormDefinition } from '#lib/domain/form.ts';
import type { IndicatorDefinition } from '#lib/domain/indicator.ts';
import { periodsOf, type ObligationRule, type PlanDefinition } from '#lib/domain/plan.ts';
import { yearAt } from '#lib/domain/period.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listForms, listHolidays, listIndicators, listPlans } from '../../db/catalogue.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface PlanView {
	readonly definition: PlanDefinition;
	readonly isSynthetic: boolean;
	readonly years: readonly number[];
	readonly indicators: readonly IndicatorDefinition[];
	readonly forms: readonly Pick<FormDefinition, 'code' | 'label' | 'isProvisional'>[];
	/** Every period's bounds as the plan's rules give them. */
	readonly calendar: readonly {
		readonly rule: ObligationRule;
		readonly period: string;
		readonly cutOffOn: string;
		readonly opensAt: string;
		readonly dueBefore: string;
	}[];
}

/** A plan as data: targets, legal bases, who owes what by when. The current year's unless another is asked for. */
export async function viewPlan(context: Context, year?: number): Promise<PlanView> {
	return asActor(context, async (work) => {
		demand(work, 'view-plan');
		const { db, now } = work;
		const plans = await listPlans(db);
		const plan =
			year === undefined
				? (plans.find((one) => one.year === yearAt(now)) ?? plans[0])
				: plans.find((one) => one.year === year);
		if (!plan) throw new Refusal('not-found');
		const holidays = await listHolidays(db);
		const calendar = plan.definition.obligations.flatMap((rule) =>
			periodsOf(rule, plan.year).map((period) => {
				const { cutOffOn, opensAt, dueBefore } = scheduleOf(period, rule.due, holidays);
				return { rule, period, cutOffOn, opensAt: isoInstant(opensAt), dueBefore: isoInstant(dueBefore) };
			})
		);
		return {
			definition: plan.definition,
			isSynthetic: plan.isSynthetic,
			years: [...new Set(plans.map((one) => one.year))],
			indicators: await listIndicators(db),
			forms: (await listForms(db)).map(({ code, label, isProvisional }) => ({ code, label, isProvisional })),
			calendar
		};
	});
}
