import { asCode } from '#lib/domain/audit.ts';
import { errorFields, log } from '../log.ts';
import { Refusal } from '../refusals.ts';
import { noteEvent } from './audit.ts';
import type { Database, Seat } from './seat.ts';

/**
 * Tells the audit who was refused what they may not do, or asked for what is absent or not theirs: which of the two
 * cannot be known without looking behind the wall. A passer-by's wrong addresses are not worth a line.
 */
export async function tellRefusal(db: Database, seat: Seat, error: unknown): Promise<void> {
	if (!(error instanceof Refusal)) return;
	const isAbsent = error.code === 'not-found' && seat.userId !== 'visitor';
	if (error.status !== 403 && !isAbsent) return;
	const { form = null, period = null, unit = null } = error.about ?? {};
	const details = { reason: error.code, form: asCode(form), period: asCode(period), unit: asCode(unit) };
	try {
		await db.within(seat, (handle) => noteEvent(handle, { kind: 'refused', details }));
	} catch (failure) {
		// The refusal stands whether it can be told or not.
		log.error(errorFields(failure), 'a refusal could not be told to the audit');
	}
}
