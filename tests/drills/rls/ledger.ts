import { sql } from 'kysely';
import type { Unguarded } from '#lib/server/db/connection.ts';

/** A row of a tenant's table, as JSON text that the database can read back. */
export interface TenantRow {
	readonly unitId: string | null;
	readonly row: Record<string, unknown>;
}

/** Everything there is, as only the owner sees it. */
export interface WholeLedger {
	readonly units: readonly { id: string; kind: string; key: string; parentId: string | null }[];
	/** By table. */
	readonly rows: ReadonlyMap<string, readonly TenantRow[]>;
}

/** Tables of `app` that hold no unit's data: everybody may read them, only the administrator writes. */
const CATALOGUE = new Set([
	'unit',
	'unit_name',
	'unit_code',
	'unit_succession',
	'policy_group',
	'form',
	'indicator',
	'holiday',
	'plan',
	'demo_laying'
]);

/** Every table of `app` that is not the catalogue's, from the database's own list. */
export async function tenantTables(owner: Unguarded): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select relname as name from pg_class
		where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by relname`.execute(owner);
	return rows.map(({ name }) => name).filter((name) => !CATALOGUE.has(name));
}

export async function readWholeLedger(owner: Unguarded): Promise<WholeLedger> {
	const { rows: units } = await sql<WholeLedger['units'][number]>`
		select id, kind, key, parent_id as "parentId" from app.unit`.execute(owner);
	const rows = new Map<string, TenantRow[]>();
	for (const table of await tenantTables(owner)) {
		const found = await sql<{ row: Record<string, unknown> }>`
			select to_jsonb(t) - 'bytes' as row from ${sql.table(`app.${table}`)} as t`.execute(owner);
		rows.set(
			table,
			found.rows.map(({ row }) => ({ row, unitId: (row['unit_id'] as string | undefined) ?? null }))
		);
	}
	return { units, rows };
}

/** One row of each kind that the demo year has none of, for every unit that owes something. */
export async function fillEmptyTables(owner: Unguarded): Promise<void> {
	const [reason, by, at] = ['reason', 'drill', new Date('2023-07-05T08:00:00+07:00')];
	await sql`insert into app.exemption (id, obligation_id, unit_id, reason, granted_at, granted_by)
		select gen_random_uuid(), id, unit_id, ${reason}, ${at}, ${by} from app.obligation`.execute(owner);
	await sql`insert into app.reopening (id, obligation_id, unit_id, reason, reopened_at, reopened_by, until)
		select gen_random_uuid(), id, unit_id, ${reason}, ${at}, ${by}, ${new Date('2023-07-06T08:00:00+07:00')}
		from app.obligation`.execute(owner);
	for (const keptFor of ['unit', 'office-staff pld']) {
		await sql`insert into app.report_draft (obligation_id, unit_id, kept_for, content, revision, saved_at, saved_by)
			select id, unit_id, ${keptFor}, '{}', 1, ${at}, ${by} from app.obligation`.execute(owner);
	}
	await sql`insert into app.unit_contact (id, unit_id, name, job, phone, email, changed_at, changed_by)
		select gen_random_uuid(), id, ${reason}, '', '0', '', ${at}, ${by} from app.unit`.execute(owner);
	await sql`insert into app.idempotency (actor_id, about, key, request_hash, answer)
		select distinct submitted_by, 'deed', 'key', '\\x00'::bytea, '{}'::jsonb from app.report`.execute(owner);
	// Old enough to be cleared away by anybody, and still nobody else's to see.
	await sql`insert into app.idempotency (actor_id, about, key, request_hash, answer, recorded_at)
		select distinct submitted_by, 'deed', 'outdated', '\\x00'::bytea, '{}'::jsonb,
			current_timestamp - interval '31 days' from app.report`.execute(owner);
}
