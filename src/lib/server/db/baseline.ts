import { sql } from 'kysely';
import type { Baseline } from '#lib/domain/achievement.ts';
import type { Label } from '#lib/domain/label.ts';
import type { Handle } from './connection.ts';

/** What is known of the units from before their first report. */
export async function listBaselines(db: Handle, unitIds: readonly string[]): Promise<Baseline[]> {
	return db
		.selectFrom('unitBaseline')
		.select(['unitId', 'formCode as form', 'asOfOn', 'rows'])
		.where('unitId', '=', sql<string>`any(${unitIds})`)
		.execute();
}

export async function upsertBaseline(db: Handle, baseline: Baseline & { note: Label }): Promise<void> {
	const row = {
		asOfOn: baseline.asOfOn,
		rows: JSON.stringify(baseline.rows),
		note: JSON.stringify(baseline.note)
	};
	await db
		.insertInto('unitBaseline')
		.values({ unitId: baseline.unitId, formCode: baseline.form, ...row })
		.onConflict((on) => on.columns(['unitId', 'formCode']).doUpdateSet(row))
		.execute();
}
