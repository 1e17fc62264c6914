import { sql } from 'kysely';
import { isRole, type Doer } from '#lib/domain/actor.ts';
import type { Handle } from '../db/connection.ts';
import { authOf } from './tables.ts';

const ACCOUNT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The operator at the server's own terminal (domain/actor.ts). */
const TERMINAL = 'terminal';

/** Who the ids belong to, as they are called today, in one query. Each id has its answer, be it that nobody is known. */
export async function listDoers(db: Handle, ids: readonly string[]): Promise<Map<string, Doer>> {
	const known = [...new Set(ids)];
	const accounts = known.filter((id) => ACCOUNT_ID.test(id));
	const rows =
		accounts.length === 0
			? []
			: await authOf(db)
					.selectFrom('user')
					.select(['id', 'name', 'role'])
					.where('id', '=', sql<string>`any(${accounts})`)
					.execute();
	const byId = new Map<string, Doer>(
		rows.flatMap(({ id, name, role }) => (isRole(role) ? [[id, { kind: 'account', name, role }]] : []))
	);
	return new Map(known.map((id) => [id, byId.get(id) ?? { kind: id === TERMINAL ? 'terminal' : 'unknown' }]));
}
