import { dayOf, type Day } from '#lib/domain/day.ts';
import { may } from '#lib/domain/permission.ts';
import { reachabilityOf, type Reachability } from '#lib/domain/reachability.ts';
import { byName, type UnitKind } from '#lib/domain/unit.ts';
import { listUnitAccounts } from '../../auth/unit-accounts.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listForms, listPolicyGroups } from '../../db/catalogue.ts';
import { listUnitsOn } from '../../db/unit.ts';
import { listUnitContacts } from '../../db/unit-contact.ts';
import { demand, reachableUnitIds } from '../../reach.ts';
import { unitDay } from '../../unit-day.ts';

export interface ContactView {
	readonly id: string;
	readonly name: string;
	readonly job: string;
	readonly phone: string;
	readonly email: string;
	/** Sent back with a change, so that nothing is written over what somebody else changed. */
	readonly changedAt: string;
}

export interface DirectoryView {
	/** The day by which units are called. */
	readonly day: Day;
	readonly units: readonly {
		readonly code: string;
		readonly name: string;
		readonly kind: UnitKind;
		readonly aliases: readonly string[];
		readonly reachability: Reachability;
		/** How many may sign in for it today. */
		readonly people: number;
		readonly contacts: readonly ContactView[];
	}[];
	readonly groups: readonly { code: string; label: { vi: string; en: string } }[];
	readonly forms: readonly { code: string; version: number; label: { vi: string; en: string } }[];
	readonly mayEdit: boolean;
	/** Makes accounts: is led from a unit without one to where they are made. */
	readonly mayMakeAccounts: boolean;
}

/** Wards and schools with their codes, whom to call there, and whether anybody can sign in for them. */
export async function viewDirectory(context: Context): Promise<DirectoryView> {
	return asActor(context, async (work) => {
		demand(work, 'view-contacts');
		const { db, actor, now } = work;
		const day = await unitDay(work);
		const ids = await reachableUnitIds(work, 'view-contacts');
		const units = await listUnitsOn(db, day, { ids, kinds: ['ward', 'school'] });
		const unitIds = units.map(({ id }) => id);
		const contacts = await listUnitContacts(db, unitIds);
		const accounts = await listUnitAccounts(db, unitIds);
		return {
			day,
			units: [...units].sort(byName).map(({ id, code, name, kind, aliases }) => ({
				...{ code, name, kind, aliases },
				...reachabilityOf(accounts.get(id) ?? [], dayOf(now)),
				contacts: (contacts.get(id) ?? []).map(({ unitId: _, changedBy: __, changedAt, ...contact }) => ({
					...contact,
					changedAt: changedAt.toISOString()
				}))
			})),
			groups: (await listPolicyGroups(db)).map(({ code, label }) => ({ code, label })),
			forms: (await listForms(db)).map(({ code, version, label }) => ({ code, version, label })),
			mayEdit: may(actor, 'manage-contacts'),
			mayMakeAccounts: may(actor, 'manage-accounts')
		};
	});
}
