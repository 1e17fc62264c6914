import type { PlaceName } from '#lib/domain/person.ts';
import { byName } from '#lib/domain/unit.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listUnitsOn } from '../../db/unit.ts';
import { demand } from '../../reach.ts';
import { unitDay } from '../../unit-day.ts';

/** Units at which a role can be given, by name; none while there is no catalogue. */
export async function listPlaces(context: Context): Promise<PlaceName[]> {
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		const units = await listUnitsOn(work.db, await unitDay(work));
		return units.toSorted(byName).map(({ code, name, kind }) => ({ code, name, kind }));
	});
}
