import { sql, type RawBuilder } from 'kysely';
import type { Unguarded } from '#lib/server/db/connection.ts';

/** Changed rows that nothing need be told of; tests/db/audit-chain.test.ts says why. */
const UNWATCHED = [
	'app.idempotency',
	'auth.session',
	'auth.verification',
	'auth.sign_in_attempt',
	'auth.used_key'
];

interface Table {
	readonly name: string;
	/** Columns of its primary key. */
	readonly key: readonly string[];
}

/**
 * Looks at the rows themselves: which transaction wrote each (xmin), and which are gone. What it sees is held against
 * the chain; the triggers are not asked.
 */
export class Onlooker {
	#tables: readonly Table[] = [];
	readonly #known = new Map<string, Map<string, number>>();
	#seen = 0;
	#seq = 0;
	changes = 0;

	async begin(owner: Unguarded): Promise<void> {
		const { rows } = await sql<Table>`
			select n.nspname || '.' || c.relname as name,
				array(
					select a.attname::text from pg_attribute a
					where a.attrelid = c.oid and a.attnum = any (k.conkey)
					order by array_position(k.conkey, a.attnum)
				) as key
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
			where n.nspname in ('app', 'auth') and c.relkind = 'r'
				and n.nspname || '.' || c.relname <> all(${UNWATCHED}::text[])
			order by 1`.execute(owner);
		this.#tables = rows;
		for (const { name } of rows) this.#known.set(name, new Map());
		await this.look(owner);
		this.changes = 0;
	}

	/** What changed since the last look and has no entry of its own transaction. */
	async look(owner: Unguarded): Promise<string[]> {
		const changed = await this.#changedRows(owner);
		const gone = await this.#goneRows(owner, changed);
		const told = await this.#entries(owner);
		const missing = changed.filter(({ table, key, xid }) => !told.has(`${table} ${key} ${xid}`));
		const silent = gone.filter((row) => !told.has(`${row} delete`));
		this.changes += changed.length + gone.length;
		return [...missing.map(({ table, key, xid }) => `${table} ${key} in transaction ${xid}`), ...silent];
	}

	async #changedRows(owner: Unguarded): Promise<{ table: string; key: string; xid: number }[]> {
		const one = ({ name, key }: Table) => sql`
			select ${name}::text as table, ${keyOf(key)} as key, xmin::text::bigint as xid
			from ${sql.table(name)} where xmin::text::bigint > ${this.#seen}::bigint`;
		const { rows } = await sql<{ table: string; key: string; xid: number }>`
			${sql.join(this.#tables.map(one), sql` union all `)}`.execute(owner);
		for (const { table, key, xid } of rows) {
			this.#known.get(table)?.set(key, xid);
			this.#seen = Math.max(this.#seen, xid);
		}
		return rows;
	}

	/** 'table key' of rows that were there and are no more, or that were written anew after they were taken away. */
	async #goneRows(owner: Unguarded, changed: readonly { table: string; key: string }[]): Promise<string[]> {
		const one = ({ name }: Table) =>
			sql`select ${name}::text as table, count(*) as n from ${sql.table(name)}`;
		const { rows } = await sql<{ table: string; n: number }>`
			${sql.join(this.#tables.map(one), sql` union all `)}`.execute(owner);
		const gone: string[] = [];
		for (const { table, n } of rows) {
			const known = this.#known.get(table) ?? new Map<string, number>();
			if (n === known.size) continue;
			const key = this.#tables.find(({ name }) => name === table)?.key ?? [];
			const left = await sql<{
				key: string;
			}>`select ${keyOf(key)} as key from ${sql.table(table)}`.execute(owner);
			const there = new Set(left.rows.map((row) => row.key));
			for (const was of [...known.keys()].filter((candidate) => !there.has(candidate))) {
				known.delete(was);
				gone.push(`${table} ${was}`);
			}
		}
		if (changed.length === 0 && rows.length === 0) throw new Error('nothing is looked at');
		return gone;
	}

	async #entries(owner: Unguarded): Promise<Set<string>> {
		const { rows } = await sql<{ seq: number; table: string; key: string; kind: string; xid: string }>`
			select seq, table_name as table, row_key as key, kind, transaction_id as xid
			from audit.entry where seq > ${this.#seq} order by seq`.execute(owner);
		this.#seq = rows.at(-1)?.seq ?? this.#seq;
		return new Set(
			rows.map(({ table, key, kind, xid }) => `${table} ${key} ${kind === 'delete' ? 'delete' : xid}`)
		);
	}
}

/** The row's key as one text, as the chain has it. */
function keyOf(columns: readonly string[]): RawBuilder<string> {
	return sql<string>`concat_ws('/', ${sql.join(columns.map((column) => sql.ref(column)))})`;
}
