import { noteEvent } from '../db/audit.ts';
import type { House } from '../house.ts';
import { errorFields, log } from '../log.ts';
import type { RefusalCode } from '../refusals.ts';

/** Anybody can knock as often as they like: the audit hears of so many in a minute, the log of the rest. */
const MOST_A_MINUTE = 10;
let minute = 0;
let told = 0;

/** Tells the audit that a request was turned away at the door, before any operation. */
export async function tellTurnedAway(
	{ db, clock }: Pick<House, 'db' | 'clock'>,
	{ status }: Response,
	reason: RefusalCode,
	actor: { id: string; role: string; unitId: string } | null
): Promise<void> {
	if (status !== 403) return;
	const now = Math.floor(Date.now() / 60_000);
	if (now !== minute) [minute, told] = [now, 0];
	told += 1;
	if (told > MOST_A_MINUTE) return log.warn({ reason, told }, 'turned away');
	const seat = {
		dbRole: 'cashless_app' as const,
		userId: actor?.id ?? '',
		unitId: actor?.unitId ?? '',
		role: actor?.role ?? '',
		businessAt: clock.isSimulated ? clock.at(new Date()).toISOString() : ''
	};
	try {
		await db.within(seat, (handle) => noteEvent(handle, { kind: 'refused', details: { reason } }));
	} catch (failure) {
		log.error(errorFields(failure), 'a refusal could not be told to the audit');
	}
}
