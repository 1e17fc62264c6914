import { isRole, type Doer } from '#lib/domain/actor.ts';
import { deedOf, type AuditEntry } from '#lib/domain/audit.ts';
import type { AuditDoer, AuditLine } from '#lib/domain/audit-view.ts';
import { dayOf, isoInstant } from '#lib/domain/day.ts';
import { listDoers } from './auth/doers.ts';
import type { Work } from './db/as-actor.ts';
import { listUnitLabels } from './db/unit-label.ts';

/** The entries as things that happened, with the names of people and units beside their ids. */
export async function linesOf(
	{ db, now }: Pick<Work, 'db' | 'now'>,
	entries: readonly AuditEntry[]
): Promise<AuditLine[]> {
	const people = entries.flatMap((entry) => [entry.actorId, personOf(entry) ?? '']).filter(Boolean);
	const doers = await listDoers(db, people, dayOf(now));
	const units = await listUnitLabels(
		db,
		entries.flatMap(({ unitId }) => unitId ?? []),
		now
	);
	return entries.map((entry) => {
		const { details, unitId, columns, tableName } = entry;
		const person = personOf(entry);
		const role = textOf(details.role);
		return {
			seq: entry.seq,
			at: isoInstant(entry.businessAt ?? entry.recordedAt),
			recordedAt: isoInstant(entry.recordedAt),
			doer: doerOf(entry, doers),
			deed: deedOf(entry),
			form: textOf(details.form_code ?? details.form),
			period: textOf(details.period),
			unit: (unitId && units.get(unitId)?.name) || null,
			version: typeof details.version === 'number' ? details.version : null,
			person: person ? nameOf(doers.get(person)) : null,
			role: role && isRole(role) ? role : null,
			before: instantOf(details.due_before ?? details.until ?? details.correct_before),
			table: tableName,
			code: textOf(details.code ?? details.day ?? details.year),
			columns,
			reason: textOf(details.reason),
			count: typeof details.count === 'number' ? details.count : null
		};
	});
}

/** The account that it was done to. */
function personOf({ tableName, rowKey, details }: AuditEntry): string | null {
	return tableName === 'auth.user' ? rowKey : textOf(details.user_id ?? details.userId);
}

function doerOf({ actorId, actorRole }: AuditEntry, doers: ReadonlyMap<string, Doer>): AuditDoer {
	const role = isRole(actorRole) ? actorRole : null;
	if (actorId === 'visitor' || actorId === 'nobody' || actorId === 'server')
		return { kind: actorId, name: null, role };
	const doer = doers.get(actorId);
	return { kind: doer?.kind ?? 'unknown', name: nameOf(doer), role };
}

function nameOf(doer: Doer | undefined): string | null {
	return doer?.kind === 'account' ? doer.name : null;
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

function instantOf(value: unknown): string | null {
	return typeof value === 'string' ? isoInstant(new Date(value)) : null;
}
