import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { insertExtension } from '../../db/obligation-decision.ts';
import { aboutOf, holdObligation } from '../../hold.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/** Gives one unit more time: `dueBefore` (exclusive) replaces the plan's bound from now on. */
export async function extendObligation(
	context: Context,
	address: Address,
	given: { dueBefore: Date; reason: string },
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (before) => {
		const { obligation: reached } = await reachObligation(before, 'extend-obligation', address);
		const request = { key, about: aboutOf('extend-obligation', reached), body: given };
		await doOnce(before, request, async () => {
			const reason = given.reason.trim();
			if (!reason) throw new Refusal('reason-needed');
			const { obligation, work } = await holdObligation(before, reached);
			if (given.dueBefore <= work.now || given.dueBefore <= obligation.dueBefore) {
				throw new Refusal('ends-too-early');
			}
			await insertExtension(work.db, {
				id: randomUUID(),
				unitId: obligation.unitId,
				obligationId: obligation.id,
				dueBefore: given.dueBefore,
				reason,
				grantedAt: work.now,
				grantedBy: work.actor.id
			});
		});
	});
}
