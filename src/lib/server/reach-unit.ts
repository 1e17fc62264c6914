import type { Deed } from '#lib/domain/permission.ts';
import type { Work } from './db/as-actor.ts';
import { listUnitsOn } from './db/unit.ts';
import { demand, reachableUnitIds } from './reach.ts';
import { Refusal } from './refusals.ts';
import { unitDay } from './unit-day.ts';

/** The ward or school of the code within the actor's reach for a deed; what is beyond it is absent (404). */
export async function reachUnit(work: Work, deed: Deed, code: string): Promise<string> {
	demand(work, deed);
	const ids = await reachableUnitIds(work, deed);
	const units = await listUnitsOn(work.db, await unitDay(work), { ids, kinds: ['ward', 'school'] });
	const unit = units.find((one) => one.code === code);
	if (!unit) throw new Refusal('not-found');
	return unit.id;
}
