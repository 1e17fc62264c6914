import { sql, type Kysely } from 'kysely';

/** Where in its workbook each figure of a version stood: `{ sheet, cells }`, null for what came by no workbook. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`alter table app.report add column cells jsonb`.execute(db);
}
