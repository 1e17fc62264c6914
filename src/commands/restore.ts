import { resolve } from 'node:path';
import { count, instant } from '#lib/i18n/format.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { config } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/connection.ts';
import { allowWebLogin } from '#lib/server/db/migrate.ts';
import { restoreBackup, tellOfRestore } from '#lib/server/operations/backup/restore-backup.ts';
import { readArguments } from './arguments.ts';
import { inBothLanguages, plainly, WrongUse } from './terminal.ts';
import { tellProgress } from './progress.ts';

const USAGE = 'npm run restore -- FILE [--key-file FILE]';

/** `npm run restore`: a backup into an empty database, all or nothing; an older schema is brought up to this one. */
await plainly(async () => {
	const { values, positionals } = readArguments({ 'key-file': { type: 'string' } }, USAGE, true);
	const [file] = positionals;
	if (file === undefined || positionals.length > 1) throw new WrongUse(USAGE);
	const { databaseUrl, migrationDatabaseUrl, dataDir, backupKeyFile } = config();
	const url = migrationDatabaseUrl ?? databaseUrl;
	const named = (name: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), name);
	const keyFile = values['key-file'] ? named(values['key-file']) : backupKeyFile;
	const { unguarded, close } = await openDatabase(url ? { url, isPatient: true } : { dataDir }, 'owner');
	try {
		process.stderr.write(inBothLanguages((language) => wordsOf(language).backup.reading(named(file))));
		const restored = await restoreBackup(unguarded, named(file), {
			keyFile,
			progress: tellProgress()
		});
		await tellOfRestore(unguarded, restored);
		if (databaseUrl && migrationDatabaseUrl) await allowWebLogin(unguarded, databaseUrl);
		process.stdout.write(
			inBothLanguages((language) => {
				const { rows, tables, files, takenAt } = restored;
				const words = wordsOf(language).backup;
				return `${words.restored(count(rows, language), tables, files, instant(takenAt))} ${words.next}`;
			})
		);
	} finally {
		await close();
	}
});
