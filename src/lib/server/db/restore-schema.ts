import { sql } from 'kysely';
import { BackupFault } from '#lib/domain/backup-fault.ts';
import type { Unguarded } from './connection.ts';
import type { DumpHead } from './dump.ts';
import {
	LAID_BY_MIGRATIONS,
	listDumpTables,
	listMigrationsRun,
	run,
	SCHEMAS,
	type Bare,
	type DumpTable
} from './dump-tables.ts';
import { listMigrations, migrateUpTo } from './migrate.ts';

/**
 * Brings the empty database to the very schema of the dump. Throws BackupFault when this build does not know that
 * schema, when the database is already past it, or when it holds rows.
 */
export async function prepareSchema(db: Unguarded, bare: Bare, head: DumpHead): Promise<DumpTable[]> {
	const wanted = head.migrations;
	const unknown = await firstUnknown(wanted);
	if (unknown) throw unknown;
	const present = await listMigrationsRun(bare);
	if (present.length > wanted.length || present.some((name, at) => name !== wanted[at])) {
		throw new BackupFault('target-ahead', present.find((name, at) => name !== wanted[at]) ?? '');
	}
	if (present.length > 0) await demandEmpty(bare);
	const last = wanted.at(-1);
	if (last !== undefined && present.length < wanted.length) await migrateUpTo(db, last);
	const tables = await listDumpTables(bare);
	demandSameTables(head.tables, tables);
	return tables;
}

/** A dump's steps must be the beginning of this build's. */
async function firstUnknown(wanted: readonly string[]): Promise<BackupFault | undefined> {
	const known = await listMigrations();
	const at = wanted.findIndex((name, place) => name !== known[place]);
	if (at < 0) return undefined;
	const name = wanted[at] ?? '';
	return new BackupFault(name > (known.at(-1) ?? '') ? 'newer-schema' : 'other-schema', name);
}

async function demandEmpty(bare: Bare): Promise<void> {
	for (const { name } of await listDumpTables(bare)) {
		if (Object.hasOwn(LAID_BY_MIGRATIONS, name)) continue;
		const [found] = await run<{ has: boolean }>(bare, `select exists (select from ${name}) as has`);
		if (found?.has) throw new BackupFault('not-empty', name);
	}
}

function demandSameTables(dumped: readonly DumpTable[], present: readonly DumpTable[]): void {
	const shapes = (tables: readonly DumpTable[]): Map<string, string> =>
		new Map(tables.map(({ name, columns }) => [name, JSON.stringify(columns)]));
	const [here, there] = [shapes(present), shapes(dumped)];
	for (const name of new Set([...here.keys(), ...there.keys()])) {
		if (here.get(name) !== there.get(name)) throw new BackupFault('other-schema', name);
	}
}

/**
 * Takes off what stands in the way of rows that come in any order: foreign keys, our own triggers, and row security
 * towards the owner. Returns the way back: adding a foreign key again checks it over all rows.
 */
export async function layBare(bare: Bare): Promise<{ addKeys(): Promise<void>; arm(): Promise<void> }> {
	const keys = await listForeignKeys(bare);
	const triggers = await listTriggers(bare);
	const forced = await listForced(bare);
	for (const { name, key } of keys) await run(bare, `alter table ${name} drop constraint ${key}`);
	for (const name of new Set(triggers.map((one) => one.name)))
		await run(bare, `alter table ${name} disable trigger user`);
	for (const name of forced) await run(bare, `alter table ${name} no force row level security`);
	return {
		async addKeys() {
			for (const { name, key, definition } of keys)
				await run(bare, `alter table ${name} add constraint ${key} ${definition}`);
		},
		async arm() {
			for (const { name, trigger, fires } of triggers)
				await run(bare, `alter table ${name} ${FIRES[fires]} trigger ${trigger}`);
			for (const name of forced) await run(bare, `alter table ${name} force row level security`);
		}
	};
}

/** pg_trigger.tgenabled, as `alter table` says it. */
const FIRES = { O: 'enable', A: 'enable always', R: 'enable replica', D: 'disable' } as const;

async function listForeignKeys(bare: Bare): Promise<{ name: string; key: string; definition: string }[]> {
	const { rows } = await sql<{ name: string; key: string; definition: string }>`
		select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name, quote_ident(k.conname) as key,
			pg_get_constraintdef(k.oid) as definition
		from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
		where k.contype = 'f' and k.conparentid = 0 and n.nspname = any (${SCHEMAS})
		order by 1, 2`.execute(bare);
	return rows;
}

async function listTriggers(
	bare: Bare
): Promise<{ name: string; trigger: string; fires: keyof typeof FIRES }[]> {
	const { rows } = await sql<{ name: string; trigger: string; fires: keyof typeof FIRES }>`
		select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name, quote_ident(t.tgname) as trigger,
			t.tgenabled::text as fires
		from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
		where not t.tgisinternal and n.nspname = any (${SCHEMAS})
		order by 1, 2`.execute(bare);
	return rows;
}

async function listForced(bare: Bare): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relforcerowsecurity and n.nspname = any (${SCHEMAS})
		order by 1`.execute(bare);
	return rows.map(({ name }) => name);
}
