import { resolve } from 'node:path';
import { count } from '#lib/i18n/format.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { backupSettings, makeBackup, tellOfBackup } from '#lib/server/backup-run.ts';
import { config } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/connection.ts';
import { readArguments } from './arguments.ts';
import { inBothLanguages, plainly } from './terminal.ts';
import { tellProgress } from './progress.ts';

const USAGE = 'npm run backup -- [--to FILE] [--key-file FILE]';

/** `npm run backup`: everything into one file; prints its path on the last line. Ctrl-C leaves nothing behind. */
await plainly(async () => {
	const { values } = readArguments({ to: { type: 'string' }, 'key-file': { type: 'string' } }, USAGE);
	const { databaseUrl, dataDir } = config();
	const named = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file);
	const settings = backupSettings(config());
	const keyFile = values['key-file'] ? named(values['key-file']) : settings.keyFile;
	const stopping = new AbortController();
	process.once('SIGINT', () => stopping.abort()).once('SIGTERM', () => stopping.abort());
	const { unguarded, close } = await openDatabase(
		databaseUrl ? { url: databaseUrl, isPatient: true } : { dataDir }
	);
	try {
		const made = await makeBackup(
			unguarded,
			{ folder: settings.folder, keyFile },
			{ to: values.to && named(values.to), signal: stopping.signal, progress: tellProgress() }
		);
		await tellOfBackup(unguarded, 'terminal', made);
		const say = (language: 'vi' | 'en') =>
			wordsOf(language).backup.done(made.path, count(made.rows, language), made.tables);
		process.stderr.write(inBothLanguages(say));
		if (!made.isEncrypted)
			process.stderr.write(inBothLanguages((language) => wordsOf(language).backup.noKey));
		process.stdout.write(`${made.path}\n`);
	} finally {
		await close();
	}
});
