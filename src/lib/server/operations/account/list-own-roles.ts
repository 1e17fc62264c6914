import type { HeldRole, Role } from '#lib/domain/actor.ts';
import { dayOf } from '#lib/domain/day.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listUnitsByIds } from '../../db/unit-names.ts';

/** A role one may change to, as a menu offers it. */
export interface OwnRole {
	readonly id: string;
	readonly role: Role;
	/** The unit's name today; null for an administrator without one. */
	readonly unit: string | null;
	readonly isDeputy: boolean;
	readonly isInUse: boolean;
}

/** The roles somebody holds today, with their units by name. */
export async function listOwnRoles(context: Context, held: readonly HeldRole[]): Promise<OwnRole[]> {
	return asActor(context, async ({ db, now }) => {
		const ids = held.flatMap(({ unitId }) => unitId ?? []);
		const units = await listUnitsByIds(db, ids, dayOf(now));
		return held.map(({ id, role, unitId, isDeputy, isInUse }) => ({
			...{ id, role, isDeputy, isInUse },
			unit: unitId ? (units.get(unitId)?.name ?? null) : null
		}));
	});
}
