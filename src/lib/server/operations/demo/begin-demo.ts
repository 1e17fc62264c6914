import type { Context } from '../../context.ts';
import { asActor, asKeeper } from '../../db/as-actor.ts';
import { markPlanSynthetic } from '../../db/catalogue.ts';
import { findDemoState, type DemoState } from '../../db/demo.ts';
import { demandFirst } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/**
 * Says for good that the plan's reports are made up, once the plan is there. Refuses a database that holds real ones.
 */
export async function beginDemo(context: Context, planCode: string): Promise<DemoState> {
	await demandFirst(context, 'lay-catalogue');
	const state = await asKeeper(context, ({ db }) => findDemoState(db));
	if (state.holdsRealReports) throw new Refusal('holds-real-reports');
	await asActor(context, ({ db }) => markPlanSynthetic(db, planCode));
	return state;
}
