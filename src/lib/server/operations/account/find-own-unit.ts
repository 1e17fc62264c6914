import { isUnitRole } from '#lib/domain/actor.ts';
import { lastDayOf, yearAt } from '#lib/domain/period.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { findPlanYear } from '../../db/plan-year.ts';
import { listUnitsOn } from '../../db/unit.ts';

/** The one unit a person acts for, as it is called in the current plan's year. */
export interface OwnUnit {
	readonly code: string;
	readonly name: string;
	readonly year: number;
}

/** The ward or school of the person; null for those who act for the city. */
export async function findOwnUnit(context: Context): Promise<OwnUnit | null> {
	if (!isUnitRole(context.actor.role)) return null;
	return asActor(context, async ({ db, now, actor }) => {
		const year = await findPlanYear(db, yearAt(now));
		if (year === undefined) return null;
		const [unit] = await listUnitsOn(db, lastDayOf(String(year)), { ids: [actor.unitId] });
		return unit ? { code: unit.code, name: unit.name, year } : null;
	});
}
