import type { Role } from '#lib/domain/actor.ts';
import type { Day } from '#lib/domain/day.ts';
import { findAccount, firstPassword, insertAccount, isUserName } from '../../auth/accounts.ts';
import { insertAssignment } from '../../auth/assignments.ts';
import { hashPassword } from '../../auth/password.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { placeOfRole } from '../../place-of-role.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface AccountRequest {
	readonly userName: string;
	readonly role: Role;
	/** Official code; needed for wards and schools, otherwise the plan's own office or city. */
	readonly unit?: string;
	readonly name?: string;
	readonly phone?: string;
	readonly contactEmail?: string;
	/** The first day of the role; without one it holds whatever the clock says. */
	readonly validFrom?: Day;
	/** Demo accounts have a known password and need not change it. */
	readonly demoPassword?: string;
}

/** Makes an account with a first password that must be changed, and its first role. Returns the password, told once. */
export async function createAccount(
	context: Context,
	request: AccountRequest
): Promise<{ id: string; unitId: string; unitName: string; password: string }> {
	const { userName, role, demoPassword, name, phone, contactEmail, validFrom } = request;
	if (!isUserName(userName)) throw new Refusal('malformed');
	const password = demoPassword ?? firstPassword();
	// Hashing takes a third of a second and is done before the transaction.
	const passwordHash = await hashPassword(password);
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		if (await findAccount(work.db, userName)) throw new Refusal('name-taken');
		const unit = await placeOfRole(work, request);
		const id = await insertAccount(work.db, {
			userName,
			name: name ?? userName,
			passwordHash,
			mustChangePassword: demoPassword === undefined,
			isDemo: demoPassword !== undefined,
			phone: phone || null,
			contactEmail: contactEmail || null
		});
		await insertAssignment(work.db, {
			userId: id,
			role,
			unitId: unit?.id ?? null,
			validFrom: validFrom ?? null,
			validBefore: null,
			standsInFor: null
		});
		return { id, unitId: unit?.id ?? '', unitName: unit?.name ?? '', password };
	});
}
