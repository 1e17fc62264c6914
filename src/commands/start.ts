import { config } from '#lib/server/config.ts';
import { lockDataFolder } from '#lib/server/db/data-folder-lock.ts';
import { demandFreePort, serve } from './serve.ts';
import { plainly } from './terminal.ts';

/** `npm start`: serves the built application; the schema must have been migrated. */
await plainly(async () => {
	const settings = config();
	await demandFreePort(settings);
	// Tried and given back at once, so that a folder in use is told in plain words and not by a stack.
	if (!settings.databaseUrl) lockDataFolder(settings.dataDir)();
	await serve(settings);
	process.stdout.write(`${settings.origin}\n`);
});
