import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { markPlanSynthetic } from '../../db/catalogue.ts';
import { findDemoState, type DemoState } from '../../db/demo.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/**
 * Says for good that the plan's reports are made up, once the plan is there. Refuses a database that holds real ones.
 */
export async function beginDemo(context: Context, planCode: string): Promise<DemoState> {
	return asActor(context, async (work) => {
		demand(work, 'lay-catalogue');
		const state = await findDemoState(work.db);
		if (state.holdsRealReports) throw new Refusal('holds-real-reports');
		await markPlanSynthetic(work.db, planCode);
		return state;
	});
}
