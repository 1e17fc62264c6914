import { config } from '#lib/server/config.ts';
import { migrateToLatest, pendingMigrations } from '#lib/server/db/migrate.ts';
import { openDatabase } from '#lib/server/db/connection.ts';
import { plainly } from './terminal.ts';

/** `npm run migrate`: brings the schema to this version's. */
await plainly(async () => {
	const { databaseUrl, dataDir } = config();
	const { db, close } = await openDatabase(databaseUrl ? { url: databaseUrl } : { dataDir });
	try {
		const pending = await pendingMigrations(db);
		await migrateToLatest(db);
		process.stdout.write(pending.length ? `migrated: ${pending.join(', ')}\n` : 'nothing to migrate\n');
	} finally {
		await close();
	}
});
