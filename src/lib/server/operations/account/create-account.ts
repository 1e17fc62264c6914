import type { Role } from '#lib/domain/actor.ts';
import { isUnitRole } from '#lib/domain/actor.ts';
import { findAccount, firstPassword, insertAccount, isUserName } from '../../auth/accounts.ts';
import { hashPassword } from '../../auth/password.ts';
import type { Context } from '../../context.ts';
import { findUnitMeantBy } from '../../db/account-unit.ts';
import { asActor } from '../../db/as-actor.ts';
import { listPlans } from '../../db/catalogue.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface AccountRequest {
	readonly userName: string;
	readonly role: Role;
	/** Official code; needed for wards and schools, otherwise the plan's own office or city. */
	readonly unit?: string;
	readonly name?: string;
	/** Demo accounts have a known password and need not change it. */
	readonly demoPassword?: string;
}

const ABOVE_UNITS = ['province', 'city', 'office'];
/** At which kinds of unit a role can be held. */
const KINDS: Record<Role, readonly string[]> = {
	'ward-officer': ['ward'],
	'ward-leader': ['ward'],
	school: ['school'],
	'office-staff': ABOVE_UNITS,
	'office-head': ABOVE_UNITS,
	'city-leader': ABOVE_UNITS,
	administrator: ABOVE_UNITS
};

/** Makes an account with a first password that must be changed. Returns the password, told once. */
export async function createAccount(
	context: Context,
	request: AccountRequest
): Promise<{ id: string; unitId: string; unitName: string; password: string }> {
	const { userName, role, demoPassword } = request;
	if (!isUserName(userName)) throw new Refusal('malformed');
	const password = demoPassword ?? firstPassword();
	// Hashing takes a third of a second and is done before the transaction.
	const passwordHash = await hashPassword(password);
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		if (await findAccount(work.db, userName)) throw new Refusal('name-taken');
		const unit = await unitFor(request, work.db);
		const id = await insertAccount(work.db, {
			userName,
			name: request.name ?? userName,
			role,
			unitId: unit.id,
			passwordHash,
			mustChangePassword: demoPassword === undefined,
			isDemo: demoPassword !== undefined
		});
		return { id, unitId: unit.id, unitName: unit.name, password };
	});
}

async function unitFor(
	{ role, unit: code }: AccountRequest,
	db: Parameters<typeof findUnitMeantBy>[0]
): Promise<{ id: string; name: string }> {
	const [plan] = await listPlans(db);
	const isOffice = role === 'office-staff' || role === 'office-head';
	const own = plan && (isOffice ? plan.definition.office : plan.definition.unit);
	const wanted = code ?? (isUnitRole(role) ? undefined : own);
	const unit = wanted === undefined ? undefined : await findUnitMeantBy(db, wanted);
	if (!unit) throw new Refusal('unknown-unit');
	if (!KINDS[role].includes(unit.kind)) throw new Refusal('unknown-unit');
	return unit;
}
