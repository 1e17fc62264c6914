import { randomUUID } from 'node:crypto';
import { correctionBound } from '#lib/domain/deadline.ts';
import { fieldOf, rowGroups } from '#lib/domain/form.ts';
import { isAheadOf } from '#lib/domain/obligation.ts';
import { DEED_OF, isOpenTo } from '#lib/domain/review-deed.ts';
import { standingOf, type Ruling } from '#lib/domain/standing.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listHolidays, listPolicyGroups } from '../../db/catalogue.ts';
import { lockObligation } from '../../db/obligation.ts';
import { findReport } from '../../db/report.ts';
import { insertReview } from '../../db/review.ts';
import type { ReturnedCell } from '../../db/tables.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface Decision {
	readonly version: number;
	readonly decision: Ruling['decision'];
	readonly cells: readonly ReturnedCell[];
	readonly reason: string | null;
}

/**
 * Accepts, returns or voids the current version. 409 when it is no longer current or already ruled on;
 * nobody accepts what they entered themselves. Returns the bound by which a returned report is to be corrected.
 */
export async function reviewReport(
	context: Context,
	address: Address,
	decision: Decision
): Promise<{ correctBefore: Date | null }> {
	return asActor(context, async (work) => {
		const { obligation: found } = await reachObligation(work, DEED_OF[decision.decision], address);
		await lockObligation(work.db, found.id);
		const { obligation } = await reachObligation(work, DEED_OF[decision.decision], address);
		if (isAheadOf(obligation, work.now, work.toleranceMs)) throw new Refusal('clock-behind-ledger');
		const { current, review } = standingOf(obligation.versions, obligation.reopenings, work.now);
		if (current?.version !== decision.version) throw new Refusal('stale-version');
		if (!isOpenTo(decision.decision, review)) throw new Refusal('already-reviewed');
		const report = await findReport(work.db, current.id);
		if (decision.decision === 'accept' && report?.submittedBy === work.actor.id)
			throw new Refusal('own-entry');
		const reason = decision.reason?.trim() || null;
		const cells = await knownCells(work, obligation.form, obligation.formVersion, decision.cells);
		if (decision.decision === 'void' && !reason) throw new Refusal('reason-needed');
		if (decision.decision === 'return' && !reason && cells.length === 0) throw new Refusal('reason-needed');
		const correctBefore =
			decision.decision === 'return' ? correctionBound(work.now, await listHolidays(work.db)) : null;
		await insertReview(work.db, {
			id: randomUUID(),
			unitId: obligation.unitId,
			reportId: current.id,
			decision: decision.decision,
			reason,
			cells,
			correctBefore,
			reviewedAt: work.now,
			reviewedBy: work.actor.id
		});
		return { correctBefore };
	});
}

async function knownCells(
	{ db }: Work,
	code: string,
	version: number,
	cells: readonly ReturnedCell[]
): Promise<readonly ReturnedCell[]> {
	if (cells.length === 0) return cells;
	const form = (await listForms(db)).find((one) => one.code === code && one.version === version);
	const groups = form ? rowGroups(form, await listPolicyGroups(db)) : [];
	for (const { group, field, reason } of cells) {
		if (!form || !groups.includes(group) || !fieldOf(form, field)) throw new Refusal('malformed');
		if (!reason.trim()) throw new Refusal('reason-needed');
	}
	return cells;
}
