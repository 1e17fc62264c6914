import { CompiledQuery, sql, type Kysely } from 'kysely';
import { BackupFault } from '#lib/domain/backup-fault.ts';

/** A handle without plugins: what the catalogue calls a column is what it is called here. */
export type Bare = Kysely<unknown>;

export interface DumpTable {
	/** 'app.report', quoted where it must be. */
	readonly name: string;
	readonly columns: readonly DumpColumn[];
	/** What its rows are sorted by: the primary key, else every column. */
	readonly key: readonly string[];
}

export interface DumpColumn {
	readonly name: string;
	readonly type: string;
}

/** Where data lives; a house test finds no table anywhere else. */
export const SCHEMAS = ['app', 'auth', 'audit'];

/** Tables whose rows are left behind, each with the reason. */
export const LEFT_BEHIND: Readonly<Record<string, string>> = {
	'auth.session': 'whoever was signed in signs in again; a copied session would open doors',
	'auth.verification': 'one-time links do not outlive the database they were made in',
	'auth.reset_link': 'good for a quarter of an hour, and a used one must not come back unused',
	'auth.used_key': 'guards forms that were open when it was written down; their sessions are gone, too',
	'auth.sign_in_attempt':
		'counters of the last minutes: nobody is to be slowed down for what others tried long ago'
};

/** Tables that a fresh schema has rows in; a restored one has the dump's instead. A test finds those not named. */
export const LAID_BY_MIGRATIONS: Readonly<Record<string, string>> = {};

/** The steps of the schema that were run, oldest first; none when there is no schema at all. */
export async function listMigrationsRun(db: Bare): Promise<string[]> {
	const { rows: found } = await sql<{ there: boolean }>`
		select to_regclass('migration.kysely_migration') is not null as there`.execute(db);
	if (!found[0]?.there) return [];
	const { rows } = await sql<{ name: string }>`
		select name from migration.kysely_migration order by name collate "C"`.execute(db);
	return rows.map(({ name }) => name);
}

/** Every table with rows to keep, taken from the database's own catalogue. */
export async function listDumpTables(db: Bare): Promise<DumpTable[]> {
	const { rows } = await sql<DumpTable>`
		select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
			(select json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod))
					order by a.attnum)
				from pg_attribute a
				where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
			(select coalesce(json_agg(quote_ident(a.attname) order by k.place), '[]')
				from pg_index i cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
				join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
				where i.indrelid = c.oid and i.indisprimary) as key
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = any (${SCHEMAS}) and c.relkind = 'r'
		order by n.nspname collate "C", c.relname collate "C"`.execute(db);
	return rows
		.filter(({ name }) => !Object.hasOwn(LEFT_BEHIND, name))
		.map((table) => ({
			...table,
			key: table.key.length > 0 ? table.key : table.columns.map(({ name }) => name)
		}));
}

/**
 * Refuses when the role that reads would not see every row: a table without a grant, or one whose row policies let it
 * see a part. Without this, a forgotten policy would make a backup that lacks rows and looks whole.
 */
export async function demandSight(db: Bare): Promise<void> {
	const { rows } = await sql<{ name: string }>`
		select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = any (${SCHEMAS}) and c.relkind in ('r', 'S') and case c.relkind
			when 'S' then not has_sequence_privilege(c.oid, 'select')
			else not has_table_privilege(c.oid, 'select') or (row_security_active(c.oid) and (
				not exists (
					select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')
						and pg_get_expr(p.polqual, p.polrelid) = 'true'
						and exists (
							select from pg_roles r
							where r.rolname = current_user and (r.oid = any (p.polroles) or 0 = any (p.polroles))
						)
				)
				or exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive)
			))
		end
		order by 1`.execute(db);
	const hidden = rows.map(({ name }) => name).filter((name) => !Object.hasOwn(LEFT_BEHIND, name));
	if (hidden.length > 0) throw new BackupFault('cannot-read', hidden.join(', '));
}

/**
 * A statement put together from names and types, which the database itself has quoted; every value is a parameter.
 * The only way to speak of tables that are known at run time alone.
 */
export async function run<T>(db: Bare, text: string, values: readonly unknown[] = []): Promise<T[]> {
	const { rows } = await db.executeQuery<T>(CompiledQuery.raw(text, [...values]));
	return rows;
}
