import { randomUUID } from 'node:crypto';
import { isAheadOf } from '#lib/domain/obligation.ts';
import { isOpenTo } from '#lib/domain/review-deed.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { insertReopening } from '../../db/obligation-decision.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/** Opens an accepted report to its unit until an instant; the accepted version goes on counting meanwhile. */
export async function reopenReport(
	context: Context,
	address: Address,
	given: { reason: string; until: Date }
): Promise<void> {
	await asActor(context, async (work) => {
		const { obligation } = await reachObligation(work, 'reopen-report', address);
		const reason = given.reason.trim();
		if (!reason) throw new Refusal('reason-needed');
		if (given.until <= work.now) throw new Refusal('ends-too-early');
		if (isAheadOf(obligation, work.now, work.toleranceMs)) throw new Refusal('clock-behind-ledger');
		const { review } = standingOf(obligation.versions, obligation.reopenings, work.now);
		if (!isOpenTo('reopen', review)) throw new Refusal('not-reopenable');
		await insertReopening(work.db, {
			id: randomUUID(),
			obligationId: obligation.id,
			unitId: obligation.unitId,
			reason,
			reopenedAt: work.now,
			reopenedBy: work.actor.id,
			until: given.until
		});
	});
}
