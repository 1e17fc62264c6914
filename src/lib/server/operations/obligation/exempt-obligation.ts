import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { findExemption, insertExemption } from '../../db/obligation-decision.ts';
import { aboutOf, holdObligation } from '../../hold.ts';
import { overtakenBy } from '../../meanwhile.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/** Frees one unit from one obligation; it stays counted as owed, and leaves rates and missing lists. */
export async function exemptObligation(
	context: Context,
	address: Address,
	given: { reason: string },
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (before) => {
		const { obligation: reached } = await reachObligation(before, 'exempt-obligation', address);
		const request = { key, about: aboutOf('exempt-obligation', reached), body: given };
		await doOnce(before, request, async () => {
			const reason = given.reason.trim();
			if (!reason) throw new Refusal('reason-needed');
			const { obligation, work } = await holdObligation(before, reached);
			const earlier = await findExemption(work.db, obligation.id);
			if (earlier) {
				const { grantedBy: by, grantedAt: at } = earlier;
				throw await overtakenBy(work, 'already-exempt', { deed: 'exempt', by, at });
			}
			await insertExemption(work.db, {
				id: randomUUID(),
				unitId: obligation.unitId,
				obligationId: obligation.id,
				reason,
				grantedAt: work.now,
				grantedBy: work.actor.id
			});
		});
	});
}
