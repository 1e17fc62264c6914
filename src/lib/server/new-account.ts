import type { Role } from '#lib/domain/actor.ts';
import type { Day } from '#lib/domain/day.ts';
import { findAccount, insertAccount } from './auth/accounts.ts';
import { insertAssignment } from './auth/assignments.ts';
import type { Work } from './db/as-actor.ts';
import { personFields } from './person-fields.ts';
import { placeOfRole } from './place-of-role.ts';
import { Refusal } from './refusals.ts';

export interface NewPerson {
	readonly userName: string;
	readonly role: Role;
	/** Official code; needed for wards and schools, otherwise the plan's own office or city. */
	readonly unit?: string;
	readonly name?: string;
	readonly phone?: string;
	readonly contactEmail?: string;
	/** The first day of the role; without one it holds whatever the clock says. */
	readonly validFrom?: Day;
}

/** Adds an account with its first role. Refuses a name that is taken and a unit at which the role is not held. */
export async function addAccount(
	work: Work,
	person: NewPerson,
	{ passwordHash, isDemo }: { passwordHash: string; isDemo: boolean }
): Promise<{ id: string; unitId: string; unitName: string }> {
	const { userName, role, validFrom, phone, contactEmail } = person;
	const fields = personFields({ name: person.name || userName, phone, contactEmail });
	if (await findAccount(work.db, userName)) throw new Refusal('name-taken');
	const unit = await placeOfRole(work, person);
	const userId = await insertAccount(work.db, {
		...{ userName, passwordHash, isDemo, mustChangePassword: !isDemo },
		...fields
	});
	await insertAssignment(work.db, {
		...{ userId, role, unitId: unit?.id ?? null },
		...{ validFrom: validFrom ?? null, validBefore: null, standsInFor: null }
	});
	return { id: userId, unitId: unit?.id ?? '', unitName: unit?.name ?? '' };
}
