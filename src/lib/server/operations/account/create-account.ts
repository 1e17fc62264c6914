import { isUserName } from '#lib/domain/person.ts';
import { firstPassword } from '../../auth/accounts.ts';
import { hashPassword } from '../../auth/password.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { addAccount, type NewPerson } from '../../new-account.ts';
import { onceTold, type Repeatable } from '../../once.ts';
import { demand, demandFirst } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface AccountRequest extends NewPerson {
	/** Demo accounts have a known password and need not change it. */
	readonly demoPassword?: string;
}

/**
 * Makes an account with a first password that must be changed, and its first role. Returns the password, told once:
 * asked again under one key it is refused.
 */
export async function createAccount(
	context: Context,
	{ demoPassword, ...person }: AccountRequest,
	{ key }: Repeatable = {}
): Promise<{ id: string; unitId: string; unitName: string; password: string }> {
	await demandFirst(context, 'manage-accounts');
	if (!isUserName(person.userName)) throw new Refusal('bad-user-name');
	const password = demoPassword ?? firstPassword();
	// Hashing takes a third of a second and is done before the transaction.
	const passwordHash = await hashPassword(password);
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		const isDemo = demoPassword !== undefined;
		return onceTold(work, { key, about: 'create-account', body: person }, async () => ({
			...(await addAccount(work, person, { passwordHash, isDemo })),
			password
		}));
	});
}
