import { isDay, startOf } from '#lib/domain/day.ts';
import { SettableClock } from '../../clock.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { demandFirst } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/** Moves the demo's business clock to a wall-clock time in Vietnam ('YYYY-MM-DDTHH:mm'); it ticks on from there. */
export async function moveDemoClock(context: Context, to: string, { key }: Repeatable = {}): Promise<void> {
	await demandFirst(context, 'move-demo-clock');
	const { clock } = context;
	if (!(clock instanceof SettableClock)) throw new Refusal('not-found');
	const [, day = '', hours = '', minutes = ''] =
		/^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(to) ?? [];
	if (!isDay(day)) throw new Refusal('malformed');
	const sinceMidnight = (Number(hours) * 60 + Number(minutes)) * 60_000;
	const target = new Date(startOf(day).getTime() + sinceMidnight);
	// The page's own form, loaded once more, does not turn the clock back a second time.
	await asActor(context, (work) =>
		doOnce(work, { key, about: 'move-demo-clock', body: to }, async () => clock.moveTo(target))
	);
}
