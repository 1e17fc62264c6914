import { findAccount } from '../../auth/accounts.ts';
import { insertResetLink } from '../../auth/reset-links.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { onceTold, type Repeatable } from '../../once.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/**
 * A link with which the person sets a new password themselves, within a quarter of an hour and once; a former link
 * ends. Returns its path, told once: the administrator reads it out to who was called back, and sees no password.
 * Asked again under one key it is refused: the link that was told stays.
 */
export async function issueResetLink(
	context: Context,
	{ userName, clearsSecondFactor }: { userName: string; clearsSecondFactor: boolean },
	{ key }: Repeatable = {}
): Promise<{ path: string; expiresAt: Date }> {
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		const account = await findAccount(work.db, userName);
		if (!account || account.disabledAt) throw new Refusal('unknown-account');
		const asked = { key, about: `issue-reset-link ${account.id}`, body: { clearsSecondFactor } };
		return onceTold(work, asked, async () => {
			const link = { userId: account.id, clearsSecondFactor, issuedBy: work.actor.id };
			const { token, expiresAt } = await insertResetLink(work.db, link);
			return { path: `/reset/${token}`, expiresAt };
		});
	});
}
