import { randomUUID } from 'node:crypto';
import { isAheadOf } from '#lib/domain/obligation.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { insertExtension } from '../../db/obligation-decision.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/** Gives one unit more time: `dueBefore` (exclusive) replaces the plan's bound from now on. */
export async function extendObligation(
	context: Context,
	address: Address,
	given: { dueBefore: Date; reason: string }
): Promise<void> {
	await asActor(context, async (work) => {
		const { obligation } = await reachObligation(work, 'extend-obligation', address);
		const reason = given.reason.trim();
		if (!reason) throw new Refusal('reason-needed');
		if (isAheadOf(obligation, work.now, work.toleranceMs)) throw new Refusal('clock-behind-ledger');
		if (given.dueBefore <= work.now || given.dueBefore <= obligation.dueBefore) {
			throw new Refusal('ends-too-early');
		}
		await insertExtension(work.db, {
			id: randomUUID(),
			obligationId: obligation.id,
			unitId: obligation.unitId,
			dueBefore: given.dueBefore,
			reason,
			grantedAt: work.now,
			grantedBy: work.actor.id
		});
	});
}
