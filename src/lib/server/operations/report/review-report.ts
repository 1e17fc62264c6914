import { randomUUID } from 'node:crypto';
import { correctionBound } from '#lib/domain/deadline.ts';
import { fieldOf, rowGroups } from '#lib/domain/form.ts';
import type { Obligation } from '#lib/domain/obligation.ts';
import { DEED_OF, isOpenTo } from '#lib/domain/review-deed.ts';
import { standingOf, type Ruling, type Version } from '#lib/domain/standing.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listHolidays, listPolicyGroups } from '../../db/catalogue.ts';
import { findReport } from '../../db/report.ts';
import { insertReview } from '../../db/review.ts';
import type { ReturnedCell } from '../../db/tables.ts';
import { aboutOf, holdObligation } from '../../hold.ts';
import { demandUnchanged, overtaken, type Seen } from '../../meanwhile.ts';
import { once, type Repeatable } from '../../once.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface Decision {
	readonly version: number;
	readonly decision: Ruling['decision'];
	readonly cells: readonly ReturnedCell[];
	readonly reason: string | null;
}

/** By when a returned report is to be corrected; null for any other ruling. */
export interface Ruled {
	readonly correctBefore: Date | null;
}

/**
 * Accepts, returns or voids the current version. 409 when it is no longer current, already ruled on, or changed since
 * it was seen, with who did it; nobody accepts what they entered themselves.
 */
export async function reviewReport(
	context: Context,
	address: Address,
	decision: Decision,
	{ key, seen }: Repeatable & Seen = {}
): Promise<Ruled> {
	return asActor(context, async (work) => {
		const deed = DEED_OF[decision.decision];
		const { obligation } = await reachObligation(work, deed, address);
		return once<Ruled, { correctBefore: string | null }>(
			work,
			{ key, about: aboutOf(deed, obligation), body: decision },
			{
				act: async () => {
					const result = await rule(work, obligation, decision, { seen });
					return { result, answer: { correctBefore: result.correctBefore?.toISOString() ?? null } };
				},
				replay: ({ correctBefore }) => ({ correctBefore: correctBefore ? new Date(correctBefore) : null })
			}
		);
	});
}

async function rule(before: Work, reached: Obligation, given: Decision, seen: Seen): Promise<Ruled> {
	const { obligation, work } = await holdObligation(before, reached);
	const { decision } = given;
	const current = await demandCurrent(work, obligation, given);
	await demandUnchanged(work, obligation, seen);
	const report = await findReport(work.db, current.id);
	if (decision === 'accept' && report?.submittedBy === work.actor.id) throw new Refusal('own-entry');
	const reason = given.reason?.trim() || null;
	const cells = await knownCells(work, obligation, given.cells);
	if (decision === 'void' && !reason) throw new Refusal('reason-needed');
	if (decision === 'return' && !reason && cells.length === 0) throw new Refusal('reason-needed');
	const correctBefore = decision === 'return' ? correctionBound(work.now, await listHolidays(work.db)) : null;
	await insertReview(work.db, {
		id: randomUUID(),
		unitId: obligation.unitId,
		reportId: current.id,
		decision,
		reason,
		cells,
		correctBefore,
		reviewedAt: work.now,
		reviewedBy: work.actor.id
	});
	return { correctBefore };
}

/** The version to rule on, when it is the current one and still open to the ruling. */
async function demandCurrent(work: Work, obligation: Obligation, given: Decision): Promise<Version> {
	const { versions, reopenings } = obligation;
	const { current, review } = standingOf(versions, reopenings, work.now);
	// Whoever rules on a version has seen it; what came after it is news.
	const since = { at: versions.find(({ version }) => version === given.version)?.submittedAt };
	if (current?.version !== given.version) throw await overtaken(work, obligation, 'stale-version', since);
	if (!isOpenTo(given.decision, review)) throw await overtaken(work, obligation, 'already-reviewed', since);
	return current;
}

async function knownCells(
	{ db }: Work,
	{ form: code, formVersion: version, cutOffOn }: Obligation,
	cells: readonly ReturnedCell[]
): Promise<readonly ReturnedCell[]> {
	if (cells.length === 0) return cells;
	const form = (await listForms(db)).find((one) => one.code === code && one.version === version);
	const groups = form ? rowGroups(form, await listPolicyGroups(db, cutOffOn)) : [];
	for (const { group, field, reason } of cells) {
		if (!form || !groups.includes(group) || !fieldOf(form, field)) throw new Refusal('malformed');
		if (!reason.trim()) throw new Refusal('reason-needed');
	}
	return cells;
}
