import { sql, type Kysely } from 'kysely';

/**
 * What somebody is typing, kept until it is handed in: one draft of an obligation for its unit, and one for each
 * person of the office who types on its behalf. Not append-only: a draft is nobody's report.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table app.report_draft (
				obligation_id uuid not null references app.obligation,
				kept_for text not null,
				content jsonb not null,
				revision int not null check (revision > 0),
				saved_at timestamptz not null,
				saved_by text not null,
				recorded_at timestamptz not null default clock_timestamp(),
				primary key (obligation_id, kept_for)
			)`
		)
		.execute(db);
}
