import { sql } from 'kysely';
import type { AuditEvent, AuditNote } from '#lib/domain/audit.ts';
import type { Role } from '#lib/domain/actor.ts';
import type { Clock } from '../clock.ts';
import { noteEvent } from '../db/audit.ts';
import type { Unguarded } from '../db/connection.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Account } from './accounts.ts';

/** Where the audit is told, and by which clock. */
interface Told {
	readonly db: Unguarded;
	readonly clock: Clock;
}

/** Tells the audit that somebody came in or left, and as what; without a role they hold none today. */
export async function tellOf(
	{ db, clock }: Told,
	kind: Extract<AuditEvent, 'sign-in' | 'sign-out'>,
	{ id, role, unitId }: { id: string; role?: Role; unitId?: string }
): Promise<void> {
	await tellAs({ db, clock }, { id, role, unitId }, { kind, details: {} });
}

/** Tells that somebody was refused something about their own account. */
export async function tellOfRefusal(
	told: Told,
	person: { id: string; role?: Role; unitId?: string },
	reason: RefusalCode
): Promise<void> {
	await tellAs(told, person, { kind: 'refused', details: { reason } });
}

/** Tells of a sign-in that failed: whose account it was, if any, and never what was typed. */
export async function tellOfFailure(
	{ db, clock }: Told,
	account: Pick<Account, 'id'> | undefined
): Promise<void> {
	const details = { userId: account?.id ?? null };
	await db
		.transaction()
		.execute((handle) => noteEvent(handle, { kind: 'sign-in-failed', details, ...momentOf(clock) }));
}

async function tellAs(
	{ db, clock }: Told,
	{ id, role = '', unitId = '' }: { id: string; role?: Role | '' | undefined; unitId?: string | undefined },
	note: AuditNote
): Promise<void> {
	await db.transaction().execute(async (handle) => {
		await sql`select set_config('app.user_id', ${id}, true), set_config('app.role', ${role}, true),
			set_config('app.unit_id', ${unitId}, true)`.execute(handle);
		await noteEvent(handle, { ...note, ...momentOf(clock) });
	});
}

function momentOf(clock: Clock): { at?: Date } {
	return clock.isSimulated ? { at: clock.at(new Date()) } : {};
}
