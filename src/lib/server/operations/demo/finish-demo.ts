import type { Context } from '../../context.ts';
import { asActor, asKeeper } from '../../db/as-actor.ts';
import { findDemoState, insertDemoLaying, type DemoState } from '../../db/demo.ts';
import { demandFirst } from '../../reach.ts';

/** Notes that the demo year is completely laid, so that the next start lays nothing. */
export async function finishDemo(context: Context, planCode: string): Promise<DemoState> {
	await demandFirst(context, 'lay-catalogue');
	await asActor(context, ({ db, now }) => insertDemoLaying(db, planCode, now));
	return asKeeper(context, ({ db }) => findDemoState(db));
}
