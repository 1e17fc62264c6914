import type { Obligation } from '#lib/domain/obligation.ts';
import { lastDayOf, parsePeriod } from '#lib/domain/period.ts';
import { may, scopeOf, type Deed } from '#lib/domain/permission.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Context } from './context.ts';
import { asActor, type Work } from './db/as-actor.ts';
import { findObligation } from './db/obligation.ts';
import { listAllUnitIds, listSubtreeIds, listUnitsOn } from './db/unit.ts';
import { about, Refusal } from './refusals.ts';

/** An obligation by its public codes. */
export interface Address {
	readonly form: string;
	readonly period: string;
	/** The official code in force on the last day of the period. */
	readonly unit: string;
}

/** Units to which the actor's right to the deed reaches; none when there is no right. */
export async function reachableUnitIds({ db, actor }: Work, deed: Deed): Promise<string[]> {
	const scope = scopeOf(actor, deed);
	if (scope === 'none') return [];
	if (scope === 'own') return [actor.unitId];
	// An administrator who was there before any unit looks after all of them.
	return actor.unitId === '' ? listAllUnitIds(db) : listSubtreeIds(db, actor.unitId);
}

/** Refuses with 403 unless the actor may do the deed at all. */
export function demand({ actor }: Pick<Work, 'actor'>, deed: Deed): void {
	if (!may(actor, deed)) throw new Refusal('not-allowed');
}

/** The same before an operation's transaction is opened, where work comes first: the audit is told of a refusal, too. */
export async function demandFirst(context: Context, deed: Deed): Promise<void> {
	if (!may(context.actor, deed)) await asActor(context, async (work) => demand(work, deed));
}

/**
 * The obligation at the address, for a deed. What the actor cannot see is absent (404), whether it exists or not;
 * a deed one may not do on what one sees is 403 (RULES 7).
 */
export async function reachObligation(
	work: Work,
	deed: Deed,
	address: Address
): Promise<{ obligation: Obligation; unit: Unit }> {
	const { form, period, unit } = address;
	return about({ form, period, unit }, findWithinReach(work, deed, address));
}

async function findWithinReach(
	work: Work,
	deed: Deed,
	address: Address
): Promise<{ obligation: Obligation; unit: Unit }> {
	const visible = await reachableUnitIds(work, 'view-report');
	const unit = await findReachableUnit(work, address, visible);
	const { form, period } = address;
	const wanted = { unitIds: visible, unitId: unit.id, form, period };
	const obligation = await findObligation(work.db, wanted, work.now);
	if (!obligation) throw new Refusal('not-found');
	demand(work, deed);
	return { obligation, unit };
}

async function findReachableUnit(
	work: Work,
	{ period, unit: code }: Address,
	visible: string[]
): Promise<Unit> {
	if (!parsePeriod(period)) throw new Refusal('not-found');
	const units = await listUnitsOn(work.db, lastDayOf(period), { ids: visible });
	const unit = units.find((candidate) => candidate.code === code);
	if (!unit) throw new Refusal('not-found');
	return unit;
}
