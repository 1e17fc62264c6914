import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

export type Mode = 'production' | 'demo' | 'test';

/** What the environment decides. Each variable is declared once, here, with its default. */
export interface Config {
	readonly mode: Mode;
	readonly port: number;
	readonly host: string;
	/** Where people reach us; forms from any other origin are refused. */
	readonly origin: string;
	/** A PostgreSQL to use; without it the embedded database in `dataDir`. */
	readonly databaseUrl: string | null;
	/** The login that owns the schema, for `migrate` and `restore`; without it the one of `databaseUrl`. */
	readonly migrationDatabaseUrl: string | null;
	readonly dataDir: string;
	/** The instant from which the business clock ticks (demo and test only). */
	readonly appNow: Date | null;
	readonly sessionSecret: string | null;
	/** Whom people call for help, in the office's own words. */
	readonly helpContact: string | null;
	/** Where the nightly backups go, the key that closes them, and how many are kept. */
	readonly backupDir: string;
	readonly backupKeyFile: string | null;
	readonly backupKeep: { readonly daily: number; readonly weekly: number; readonly monthly: number };
	/** Where the chain of the audit is anchored outside the database, and the file of its key; null: beside the data. */
	readonly auditAnchorFile: string | null;
	readonly auditAnchorKeyFile: string | null;
}

/** A setting that cannot be used: says which, and what to write instead. */
export class BadSetting extends Error {}

const spans = (few: string) =>
	v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/), v.transform(Number)), few);

const EnvironmentSchema = v.object({
	APP_MODE: v.optional(v.picklist(['production', 'demo', 'test']), 'production'),
	PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65535)), '3000'),
	HOST: v.optional(v.pipe(v.string(), v.minLength(1)), 'localhost'),
	ORIGIN: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[^/]+$/))),
	DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
	MIGRATION_DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
	DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), '.data'),
	APP_NOW: v.optional(v.pipe(v.string(), v.regex(/T.*(Z|[+-]\d{2}:\d{2})$/), v.isoTimestamp())),
	SESSION_SECRET: v.optional(v.pipe(v.string(), v.minLength(32))),
	HELP_CONTACT: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
	BACKUP_DIR: v.optional(v.pipe(v.string(), v.minLength(1))),
	BACKUP_KEY_FILE: v.optional(v.pipe(v.string(), v.minLength(1))),
	BACKUP_KEEP_DAILY: spans('7'),
	BACKUP_KEEP_WEEKLY: spans('5'),
	BACKUP_KEEP_MONTHLY: spans('12'),
	AUDIT_ANCHOR_FILE: v.optional(v.pipe(v.string(), v.minLength(1))),
	AUDIT_ANCHOR_KEY_FILE: v.optional(v.pipe(v.string(), v.minLength(1)))
});

const WHAT_TO_WRITE: Record<keyof typeof EnvironmentSchema.entries, string> = {
	APP_MODE: 'production, demo or test',
	PORT: 'a port number, for example 3000',
	HOST: 'a host name or address to listen on, for example localhost',
	ORIGIN: 'the address people use, without a path, for example https://baocao.example.vn',
	DATABASE_URL: 'postgres://user:password@host:5432/database',
	MIGRATION_DATABASE_URL:
		'the same database with the login that owns it: postgres://owner:password@host:5432/database',
	DATA_DIR: 'a folder of this machine',
	APP_NOW: 'an instant with its offset, for example 2023-07-05T09:00:00+07:00',
	SESSION_SECRET: 'at least 32 characters of chance',
	HELP_CONTACT: 'a name and a telephone number, at most 200 characters',
	BACKUP_DIR: 'a folder, best on another disk than the data',
	BACKUP_KEY_FILE: 'a file of 32 bytes or 64 hexadecimal digits that its owner alone can read (mode 600)',
	BACKUP_KEEP_DAILY: 'how many days keep a backup, from 1 to 999',
	BACKUP_KEEP_WEEKLY: 'how many weeks keep a backup, from 1 to 999',
	BACKUP_KEEP_MONTHLY: 'how many months keep a backup, from 1 to 999',
	AUDIT_ANCHOR_FILE: 'a file, best on another machine',
	AUDIT_ANCHOR_KEY_FILE: 'a file that holds at least 32 characters of chance'
};

let current: Config | undefined;

/** The settings of this process, read once. Throws BadSetting with a plain sentence. */
export function config(): Config {
	current ??= readConfig(process.env);
	return current;
}

export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const parsed = v.safeParse(EnvironmentSchema, given);
	if (!parsed.success) {
		const key = parsed.issues[0].path?.[0]?.key as keyof typeof WHAT_TO_WRITE;
		throw new BadSetting(`${key}="${given[key]}": write ${WHAT_TO_WRITE[key]}.`);
	}
	const settings = parsed.output;
	if (settings.APP_NOW && settings.APP_MODE === 'production') {
		throw new BadSetting(
			'APP_NOW moves the clock and is refused in production: unset it, or set APP_MODE=demo.'
		);
	}
	for (const name of ['DATABASE_URL', 'MIGRATION_DATABASE_URL'] as const) {
		const url = settings[name];
		if (settings.APP_MODE === 'production' && url && !isSafelyReached(url)) {
			throw new BadSetting(
				`${name}: a database on another machine is spoken to over TLS only: add ?sslmode=verify-full to it ` +
					'(and &sslrootcert=FILE for a certificate of your own), or use a socket of this machine.'
			);
		}
	}
	const dataDir = resolve(projectRoot(), settings.DATA_DIR);
	return {
		mode: settings.APP_MODE,
		port: settings.PORT,
		host: settings.HOST,
		origin: settings.ORIGIN ?? `http://localhost:${settings.PORT}`,
		databaseUrl: settings.DATABASE_URL ?? null,
		migrationDatabaseUrl: settings.MIGRATION_DATABASE_URL ?? null,
		dataDir,
		appNow: settings.APP_NOW ? new Date(settings.APP_NOW) : null,
		sessionSecret: settings.SESSION_SECRET ?? null,
		helpContact: settings.HELP_CONTACT || null,
		backupDir: settings.BACKUP_DIR ? resolve(projectRoot(), settings.BACKUP_DIR) : join(dataDir, 'backups'),
		backupKeyFile: settings.BACKUP_KEY_FILE ? resolve(projectRoot(), settings.BACKUP_KEY_FILE) : null,
		backupKeep: {
			daily: settings.BACKUP_KEEP_DAILY,
			weekly: settings.BACKUP_KEEP_WEEKLY,
			monthly: settings.BACKUP_KEEP_MONTHLY
		},
		auditAnchorFile: inProject(settings.AUDIT_ANCHOR_FILE),
		auditAnchorKeyFile: inProject(settings.AUDIT_ANCHOR_KEY_FILE)
	};
}

/** Whether nobody between us and the database can listen or pretend to be it: here, or TLS that checks whom it meets. */
function isSafelyReached(url: string): boolean {
	const { hostname, searchParams } = new URL(url);
	const host = searchParams.get('host') ?? hostname;
	const isHere = host === '' || host.startsWith('/') || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
	return isHere || (searchParams.get('sslmode') === 'verify-full' && !searchParams.has('uselibpqcompat'));
}

/** A file named from the project's folder; null when none is named. */
function inProject(path: string | undefined): string | null {
	return path === undefined ? null : resolve(projectRoot(), path);
}

/** The folder that holds package.json; commands and the server are started in it. */
export function projectRoot(): string {
	const root = process.env.APP_ROOT ?? process.cwd();
	if (!existsSync(join(root, 'migrations'))) {
		throw new BadSetting(`${root} is not the project's folder: start from it, or set APP_ROOT to it.`);
	}
	return root;
}

/** The key that signs sessions: given, or made once and kept beside the data, readable by its owner alone. */
export function sessionSecret({ sessionSecret: given, dataDir }: Config): string {
	if (given) return given;
	const file = join(dataDir, 'session-secret');
	if (!existsSync(file)) {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
	}
	return readFileSync(file, 'utf8').trim();
}
