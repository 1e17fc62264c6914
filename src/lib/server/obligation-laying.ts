import { randomUUID } from 'node:crypto';
import { scheduleOf } from '#lib/domain/deadline.ts';
import { periodsOf } from '#lib/domain/plan.ts';
import type { Work } from './db/as-actor.ts';
import { listForms, listHolidays, listPlans } from './db/catalogue.ts';
import { upsertObligations } from './db/obligation.ts';
import type { Tables } from './db/tables.ts';
import { listSubtreeIds, listUnitsOn } from './db/unit.ts';

/**
 * Makes what every plan asks a row: unit × form × period, for units that exist on the cut-off day.
 * Safe to repeat; returns how many rows were added or moved. Source: plan IV.10, RULES 1.
 */
export async function layObligations({ db }: Work): Promise<number> {
	const [plans, forms, holidays] = [await listPlans(db), await listForms(db), await listHolidays(db)];
	const rows: Tables['obligation'][] = [];
	for (const plan of plans) {
		const unitIds = await listSubtreeIds(db, plan.unitId);
		for (const rule of plan.definition.obligations) {
			const form = forms.find(({ code }) => code === rule.form);
			if (!form) throw new Error(`plan ${plan.code} asks for an unknown form: ${rule.form}`);
			for (const period of periodsOf(rule, plan.year)) {
				const schedule = scheduleOf(period, rule.due, holidays);
				const units = await listUnitsOn(db, schedule.cutOffOn, { ids: unitIds, kinds: [rule.unitKind] });
				rows.push(
					...units.map(({ id: unitId }) => ({
						id: randomUUID(),
						planCode: plan.code,
						unitId,
						formCode: form.code,
						formVersion: form.version,
						period,
						...schedule
					}))
				);
			}
		}
	}
	return upsertObligations(db, rows);
}
