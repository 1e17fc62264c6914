import { heldOn, inUse } from '#lib/domain/assignment.ts';
import { dayOf } from '#lib/domain/day.ts';
import { findAccount } from '../../auth/accounts.ts';
import { listAssignments } from '../../auth/assignments.ts';
import { insertToken } from '../../auth/tokens.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { onceTold, type Repeatable } from '../../once.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

const LONGEST_DAYS = 366;
const LONGEST_LABEL = 60;

export interface TokenRequest {
	readonly userName: string;
	readonly days: number;
	/** In which of the person's roles the machine acts; without it in the first that holds. */
	readonly assignmentId?: string;
	/** What it is for. */
	readonly label?: string;
}

/**
 * Makes a token with which a machine acts as the person in one role; it ends after the days. Returns it, told once:
 * asked again under one key it is refused.
 */
export async function createToken(
	context: Context,
	{ userName, days, assignmentId, label = '' }: TokenRequest,
	{ key }: Repeatable = {}
): Promise<string> {
	const isSound =
		Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS && label.length <= LONGEST_LABEL;
	if (!isSound) throw new Refusal('malformed');
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		const account = await findAccount(work.db, userName);
		if (!account || account.disabledAt) throw new Refusal('unknown-account');
		const day = dayOf(work.now);
		const assignments = await listAssignments(work.db, [account.id]);
		const used =
			assignmentId === undefined
				? inUse(assignments, day, null)
				: heldOn(assignments, day).find(({ id }) => id === assignmentId);
		if (!used) throw new Refusal('no-role');
		const wanted = { assignmentId: used.id, label, days };
		const asked = { key, about: `create-token ${account.id}`, body: wanted };
		return onceTold(work, asked, () => insertToken(work.db, wanted));
	});
}
