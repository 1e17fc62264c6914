import { isUnitRole, type Role } from '#lib/domain/actor.ts';
import { canBeHeldAt } from '#lib/domain/assignment.ts';
import type { Work } from './db/as-actor.ts';
import { findUnitMeantBy } from './db/account-unit.ts';
import { listPlans } from './db/catalogue.ts';
import { Refusal } from './refusals.ts';

/**
 * The unit at which a role is held: the one named by its official code, else the plan's own office or city. Null for
 * an administrator while there is no catalogue. Refuses a unit at which the role cannot be held.
 */
export async function placeOfRole(
	{ db }: Pick<Work, 'db'>,
	{ role, unit: code }: { readonly role: Role; readonly unit?: string | undefined }
): Promise<{ id: string; name: string } | null> {
	const [plan] = await listPlans(db);
	const isOffice = role === 'office-staff' || role === 'office-head';
	const own = plan && (isOffice ? plan.definition.office : plan.definition.unit);
	const wanted = code || (isUnitRole(role) ? undefined : own);
	// The first administrator comes before the units.
	if (wanted === undefined && !plan && role === 'administrator') return null;
	const unit = wanted === undefined ? undefined : await findUnitMeantBy(db, wanted);
	if (!unit || !canBeHeldAt(role, unit.kind)) throw new Refusal('unknown-unit');
	return unit;
}
