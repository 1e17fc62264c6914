import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import {
	upsertForms,
	upsertHolidays,
	upsertIndicators,
	upsertPlan,
	upsertPolicyGroups
} from '../../db/catalogue.ts';
import { upsertSuccessions, upsertUnits } from '../../db/unit-catalogue.ts';
import { demand } from '../../reach.ts';

/** Lays units, forms, indicators, plans and holidays. Laying the same again changes nothing. */
export async function layCatalogue(context: Context, catalogue: Catalogue): Promise<void> {
	await asActor(context, async (work) => {
		demand(work, 'lay-catalogue');
		const { db } = work;
		const ids = await upsertUnits(db, catalogue.units);
		await upsertSuccessions(db, catalogue.successions, ids);
		await upsertPolicyGroups(db, catalogue.groups);
		await upsertForms(db, catalogue.forms);
		await upsertIndicators(db, catalogue.indicators);
		await upsertHolidays(db, catalogue.holidays);
		for (const definition of catalogue.plans) {
			const byCode = (code: string): string => {
				const unit = catalogue.units.find(({ codes }) => codes.some(({ value }) => value === code));
				const id = unit && ids.get(unit.key);
				if (!id) throw new Error(`plan ${definition.code} names an unknown unit: ${code}`);
				return id;
			};
			await upsertPlan(db, {
				definition,
				unitId: byCode(definition.unit),
				officeId: byCode(definition.office)
			});
		}
	});
}
