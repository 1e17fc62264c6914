import { sql, type Kysely } from 'kysely';

/**
 * Units and policy groups that an administrator has made or changed are the city's own: laying the shipped catalogue
 * again leaves them as they are.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const table of ['unit', 'policy_group']) {
		await sql
			.raw(
				`alter table app.${table} add column edited_at timestamptz, add column edited_by text,
					add check ((edited_at is null) = (edited_by is null))`
			)
			.execute(db);
	}
}
