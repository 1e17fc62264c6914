import type { Config } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/connection.ts';
import { allowWebLogin, migrateToLatest, pendingMigrations } from '#lib/server/db/migrate.ts';

/** Brings the schema to the build's as its owner, and lets the web's own login in. Returns the steps that were run. */
export async function bringUp(settings: Config): Promise<string[]> {
	const { databaseUrl, migrationDatabaseUrl, dataDir } = settings;
	const url = migrationDatabaseUrl ?? databaseUrl;
	const { unguarded, close } = await openDatabase(url ? { url } : { dataDir }, 'owner');
	try {
		const pending = await pendingMigrations(unguarded);
		if (pending.length > 0) await migrateToLatest(unguarded);
		if (databaseUrl && migrationDatabaseUrl) await allowWebLogin(unguarded, databaseUrl);
		return pending;
	} finally {
		await close();
	}
}
