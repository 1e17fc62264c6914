import { sql } from 'kysely';
import type { Unguarded } from '#lib/server/db/connection.ts';
import { tenantTables } from './ledger.ts';

/** What is built wrongly, in words; nothing when the walls stand. Run as the owner. */
export async function structuralFaults(owner: Unguarded): Promise<{ checks: number; faults: string[] }> {
	const tables = await tenantTables(owner);
	const found = await sql<{ name: string; isOn: boolean; isForced: boolean }>`
		select relname as name, relrowsecurity as "isOn", relforcerowsecurity as "isForced"
		from pg_class where relnamespace = 'app'::regnamespace and relname = any(${tables})`.execute(owner);
	const open = found.rows.filter(({ isOn, isForced }) => !isOn || !isForced);
	const views = await sql<{ name: string }>`
		select relname as name from pg_class
		where relnamespace::regnamespace::text in ('app', 'audit', 'auth') and relkind in ('v', 'm')
		and not coalesce('security_invoker=true' = any(reloptions), false)`.execute(owner);
	const roles = await sql<{ name: string; isAbove: boolean; owns: number }>`
		select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcanlogin as "isAbove",
			(select count(*) from pg_class where relowner = r.oid)::int as owns
		from pg_roles r where rolname like 'cashless\\_%'`.execute(owner);
	const tooMuch = roles.rows.filter(({ isAbove, owns }) => isAbove || owns > 0);
	return {
		checks: found.rows.length + views.rows.length + roles.rows.length,
		faults: [
			...(found.rows.length === tables.length && tables.length > 5 ? [] : ['tables were not found']),
			...(roles.rows.length < 5 ? ['roles were not found'] : []),
			...open.map(({ name }) => `app.${name}: row-level security is not on and forced`),
			...views.rows.map(({ name }) => `view ${name}: not security_invoker`),
			...tooMuch.map(({ name }) => `role ${name}: owner, superuser, or may lay the walls aside`)
		]
	};
}

/** What the process may do outside any operation, on its own login: nothing in `app`. */
export async function bareFaults(
	web: Unguarded,
	tables: readonly string[],
	kind: 'embedded' | 'postgres'
): Promise<{ checks: number; faults: string[] }> {
	const faults: string[] = [];
	for (const table of tables) {
		const code = await sql`select 1 from ${sql.table(`app.${table}`)} limit 1`.execute(web).then(
			() => 'read',
			(error: { code?: string }) => error.code
		);
		if (code !== '42501') faults.push(`app.${table} outside an operation: ${code}`);
	}
	const { rows } = await sql<{ isAbove: boolean; owns: number }>`
		select rolsuper or rolbypassrls as "isAbove", (select count(*) from pg_class where relowner = r.oid)::int as owns
		from pg_roles r where rolname = session_user`.execute(web);
	// The embedded database has one session, a superuser's: parity, not security.
	if (kind === 'postgres' && (rows[0]?.isAbove || rows[0]?.owns !== 0)) {
		faults.push('the server logs in as owner or superuser');
	}
	return { checks: tables.length + 1, faults };
}
