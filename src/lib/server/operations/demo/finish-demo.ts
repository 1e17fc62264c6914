import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { findDemoState, insertDemoLaying, type DemoState } from '../../db/demo.ts';
import { demand } from '../../reach.ts';

/** Notes that the demo year is completely laid, so that the next start lays nothing. */
export async function finishDemo(context: Context, planCode: string): Promise<DemoState> {
	return asActor(context, async (work) => {
		demand(work, 'lay-catalogue');
		await insertDemoLaying(work.db, planCode, work.now);
		return findDemoState(work.db);
	});
}
