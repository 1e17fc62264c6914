import { realClock } from '#lib/server/clock.ts';
import type { OpenDatabase } from '#lib/server/db/connection.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { layCatalogue } from '#lib/server/operations/catalogue/lay-catalogue.ts';
import { generateObligations } from '#lib/server/operations/obligation/generate-obligations.ts';
import { catalogue } from '../../seeds/catalogue/catalogue.ts';

/** What every test database holds before its test begins: the schema, the catalogue, and what 2023 owes. */
export async function layTemplate({ db, unguarded }: OpenDatabase): Promise<void> {
	await migrateToLatest(unguarded);
	const context = { db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL };
	await layCatalogue(context, catalogue);
	await generateObligations(context);
}
