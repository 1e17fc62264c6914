import { findAccount } from '../../auth/accounts.ts';
import { insertToken } from '../../auth/tokens.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

const LONGEST_DAYS = 366;

/** Makes a token with which a machine acts as the account; it ends after the days. Returns it, told once. */
export async function createToken(
	context: Context,
	{ userName, days }: { userName: string; days: number }
): Promise<string> {
	if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS) throw new Refusal('malformed');
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		const account = await findAccount(work.db, userName);
		if (!account) throw new Refusal('unknown-account');
		return insertToken(work.db, account.id, days);
	});
}
