import { randomUUID } from 'node:crypto';
import { isAheadOf } from '#lib/domain/obligation.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { insertExemption } from '../../db/obligation-decision.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/** Frees one unit from one obligation; it stays counted as owed, and leaves rates and missing lists. */
export async function exemptObligation(
	context: Context,
	address: Address,
	given: { reason: string }
): Promise<void> {
	await asActor(context, async (work) => {
		const { obligation } = await reachObligation(work, 'exempt-obligation', address);
		const reason = given.reason.trim();
		if (!reason) throw new Refusal('reason-needed');
		if (isAheadOf(obligation, work.now, work.toleranceMs)) throw new Refusal('clock-behind-ledger');
		await insertExemption(work.db, {
			id: randomUUID(),
			obligationId: obligation.id,
			unitId: obligation.unitId,
			reason,
			grantedAt: work.now,
			grantedBy: work.actor.id
		});
	});
}
