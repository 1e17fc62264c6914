import { sql } from 'kysely';
import type { Doer } from '#lib/domain/actor.ts';
import { calledBy } from '#lib/domain/assignment.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Handle } from '../db/connection.ts';
import { listAssignments, type PersonsAssignment } from './assignments.ts';
import { authOf } from './tables.ts';

const ACCOUNT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The operator at the server's own terminal (domain/actor.ts). */
const TERMINAL = 'terminal';

/**
 * Who the ids belong to, as they are called on the day: by a role they hold, else by the last they held. Each id has
 * its answer, be it that nobody is known.
 */
export async function listDoers(db: Handle, ids: readonly string[], day: Day): Promise<Map<string, Doer>> {
	const known = [...new Set(ids)];
	const accounts = known.filter((id) => ACCOUNT_ID.test(id));
	const people =
		accounts.length === 0
			? []
			: await authOf(db)
					.selectFrom('user')
					.select(['id', 'name'])
					.where('id', '=', sql<string>`any(${accounts})`)
					.execute();
	const assignments = Map.groupBy(await assignmentsOf(db, accounts), ({ userId }) => userId);
	const byId = new Map<string, Doer>(
		people.flatMap(({ id, name }) => {
			const role = calledBy(assignments.get(id) ?? [], day)?.role;
			return role ? [[id, { kind: 'account', name, role }]] : [];
		})
	);
	return new Map(known.map((id) => [id, byId.get(id) ?? { kind: id === TERMINAL ? 'terminal' : 'unknown' }]));
}

async function assignmentsOf(db: Handle, ids: readonly string[]): Promise<PersonsAssignment[]> {
	return ids.length === 0 ? [] : listAssignments(db, ids);
}
