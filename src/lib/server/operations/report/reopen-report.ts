import { randomUUID } from 'node:crypto';
import { isOpenTo } from '#lib/domain/review-deed.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { insertReopening } from '../../db/obligation-decision.ts';
import { aboutOf, holdObligation } from '../../hold.ts';
import { demandUnchanged, overtaken, type Seen } from '../../meanwhile.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/** Opens an accepted report to its unit until an instant; the accepted version goes on counting meanwhile. */
export async function reopenReport(
	context: Context,
	address: Address,
	given: { reason: string; until: Date },
	{ key, seen }: Repeatable & Seen = {}
): Promise<void> {
	await asActor(context, async (before) => {
		const { obligation: reached } = await reachObligation(before, 'reopen-report', address);
		const request = { key, about: aboutOf('reopen-report', reached), body: given };
		await doOnce(before, request, async () => {
			const reason = given.reason.trim();
			if (!reason) throw new Refusal('reason-needed');
			const { obligation, work } = await holdObligation(before, reached);
			if (given.until <= work.now) throw new Refusal('ends-too-early');
			const { review } = standingOf(obligation.versions, obligation.reopenings, work.now);
			if (!isOpenTo('reopen', review)) throw await overtaken(work, obligation, 'not-reopenable', { seen });
			await demandUnchanged(work, obligation, { seen });
			await insertReopening(work.db, {
				id: randomUUID(),
				unitId: obligation.unitId,
				obligationId: obligation.id,
				reason,
				reopenedAt: work.now,
				reopenedBy: work.actor.id,
				until: given.until
			});
		});
	});
}
