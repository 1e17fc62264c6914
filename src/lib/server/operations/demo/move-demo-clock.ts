import { isDay, startOf } from '#lib/domain/day.ts';
import { SettableClock } from '../../clock.ts';
import type { Context } from '../../context.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/** Moves the demo's business clock to a wall-clock time in Vietnam ('YYYY-MM-DDTHH:mm'); it ticks on from there. */
export async function moveDemoClock(context: Context, to: string): Promise<void> {
	demand(context, 'move-demo-clock');
	if (!(context.clock instanceof SettableClock)) throw new Refusal('not-found');
	const [, day = '', hours = '', minutes = ''] =
		/^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(to) ?? [];
	if (!isDay(day)) throw new Refusal('malformed');
	const sinceMidnight = (Number(hours) * 60 + Number(minutes)) * 60_000;
	context.clock.moveTo(new Date(startOf(day).getTime() + sinceMidnight));
}
