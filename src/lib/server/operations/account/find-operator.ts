import type { Actor } from '#lib/domain/actor.ts';
import { inUse } from '#lib/domain/assignment.ts';
import { dayOf } from '#lib/domain/day.ts';
import { findAccount } from '../../auth/accounts.ts';
import { actorIn, listAssignments } from '../../auth/assignments.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listPlans } from '../../db/catalogue.ts';
import { Refusal } from '../../refusals.ts';

/** Whoever sits at the server's own terminal: may lay the catalogue and make accounts, sees no figures. */
export const ADMINISTRATOR_AT_TERMINAL: Actor = {
	id: 'terminal',
	name: 'terminal',
	role: 'administrator',
	unitId: ''
};

/** Who files from the terminal: the account named in the first role it holds, else the operator, as office staff on behalf of the units. */
export async function findOperator(context: Omit<Context, 'actor'>, userName?: string): Promise<Actor> {
	return asActor({ ...context, actor: ADMINISTRATOR_AT_TERMINAL }, async ({ db, now }) => {
		if (userName !== undefined) {
			const account = await findAccount(db, userName);
			if (!account || account.disabledAt) throw new Refusal('unknown-account');
			const used = inUse(await listAssignments(db, [account.id]), dayOf(now), null);
			if (!used) throw new Refusal('no-role');
			return actorIn(account, used);
		}
		const [plan] = await listPlans(db);
		if (!plan) throw new Refusal('no-catalogue');
		return { id: 'terminal', name: 'terminal', role: 'office-staff', unitId: plan.officeId };
	});
}
