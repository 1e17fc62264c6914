import type { Actor, Role } from '#lib/domain/actor.ts';
import { inUse } from '#lib/domain/assignment.ts';
import { dayOf } from '#lib/domain/day.ts';
import { listDemoAccountRows } from './accounts.ts';
import { actorIn, listAssignments } from './assignments.ts';
import type { AuthRoom } from './visit.ts';

/** Accounts that a visitor of the demo may step into, in the order they were made. */
export async function listDemoAccounts(locals: {
	readonly authRoom: AuthRoom;
}): Promise<{ userName: string; name: string; role: Role }[]> {
	if (locals.authRoom.mode !== 'demo') return [];
	const people = await listDemoPeople(locals.authRoom);
	return people.map(({ userName, actor: { name, role } }) => ({ userName, name, role }));
}

/** In the demo a visitor who has not signed in looks with the city leader's eyes. */
export async function findDemoVisitor(authRoom: AuthRoom): Promise<Actor | undefined> {
	if (authRoom.mode !== 'demo') return undefined;
	return (await listDemoPeople(authRoom)).find(({ actor }) => actor.role === 'city-leader')?.actor;
}

async function listDemoPeople({ db, clock }: AuthRoom): Promise<{ userName: string; actor: Actor }[]> {
	const accounts = (await listDemoAccountRows(db)).filter(({ disabledAt }) => disabledAt === null);
	const ids = accounts.map(({ id }) => id);
	const all = Map.groupBy(await listAssignments(db, ids), ({ userId }) => userId);
	const day = dayOf(clock.at(new Date()));
	return accounts.flatMap((account) => {
		const used = inUse(all.get(account.id) ?? [], day, null);
		return used ? [{ userName: account.userName, actor: actorIn(account, used) }] : [];
	});
}
