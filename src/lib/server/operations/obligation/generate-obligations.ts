import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { layObligations } from '../../obligation-laying.ts';
import { demand } from '../../reach.ts';

/** Makes what every plan asks a row, for every unit. Safe to repeat; returns how many were added or moved. */
export async function generateObligations(context: Context): Promise<number> {
	return asActor(context, async (work) => {
		demand(work, 'lay-catalogue');
		return layObligations(work);
	});
}
