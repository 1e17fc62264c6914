import { isUnitRole, type Actor, type Doer } from '#lib/domain/actor.ts';
import { dayOf, isoInstant } from '#lib/domain/day.ts';
import type { Happened } from '#lib/domain/happened.ts';
import { revisionOf, type Obligation } from '#lib/domain/obligation.ts';
import { listDoers } from './auth/doers.ts';
import type { Work } from './db/as-actor.ts';
import { listUnitContacts } from './db/unit-contact.ts';
import { Refusal, type RefusalCode } from './refusals.ts';
import { historyOf } from './report-history.ts';

/** What a page or a machine had seen of the ledger when it asked for something. */
export interface Seen {
	/** `revisionOf` the obligation as it was shown; left out by who decides without having looked. */
	readonly seen?: number | undefined;
}

/** As many as a sentence can tell. */
const TOLD = 3;

/** Refuses what was decided before a page that is no longer true, and tells who changed what and when. */
export async function demandUnchanged(work: Work, obligation: Obligation, { seen }: Seen): Promise<void> {
	if (seen === undefined || seen === revisionOf(obligation)) return;
	throw await overtaken(work, obligation, 'changed-meanwhile', { seen });
}

/** The refusal of whoever was overtaken, with what happened after what they had seen, at the least what came last. */
export async function overtaken(
	work: Work,
	obligation: Obligation,
	code: RefusalCode,
	after: { readonly seen?: number | undefined; readonly at?: Date | undefined } = {}
): Promise<Refusal> {
	const known = obligation.versions.filter(({ submittedAt }) => submittedAt <= work.now);
	const { versions, reviews, reopenings } = await historyOf(work, obligation, known);
	const events: Happened[] = [
		...versions.map((one) => ({
			...{ deed: 'submit' as const, version: one.version, by: one.submittedBy, at: one.submittedAt }
		})),
		...reviews.map((one) => ({
			...{ deed: one.decision, version: one.version, by: one.reviewedBy, at: one.reviewedAt }
		})),
		...reopenings.map((one) => ({
			...{ deed: 'reopen' as const, version: null, by: one.reopenedBy, at: one.reopenedAt }
		}))
	].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
	const unseen = after.at
		? events.filter(({ at }) => Date.parse(at) > Number(after.at))
		: events.slice(after.seen ?? -1);
	const told = unseen.length > 0 ? unseen.slice(-TOLD) : events.slice(-1);
	return new Refusal(code, { happened: told.map((one) => asTold(one, work.actor)) });
}

/** The refusal of whoever was overtaken by one thing that is no version, ruling or reopening. */
export async function overtakenBy(
	{ db, actor, now }: Work,
	code: RefusalCode,
	what: { deed: Happened['deed']; by: string; at: Date }
): Promise<Refusal> {
	const by: Doer = (await listDoers(db, [what.by], dayOf(now))).get(what.by) ?? { kind: 'unknown' };
	const happened = { deed: what.deed, version: null, by, at: isoInstant(what.at) };
	return new Refusal(code, { happened: [asTold(happened, actor)] });
}

/** The refusal of whoever would change a contact that somebody else changed; of one that is gone nobody is known. */
export async function staleContact(
	work: Work,
	{ id, unitId }: { id: string; unitId: string }
): Promise<Refusal> {
	const now = (await listUnitContacts(work.db, [unitId])).get(unitId)?.find((one) => one.id === id);
	if (!now) return new Refusal('stale-contact');
	return overtakenBy(work, 'stale-contact', { deed: 'edit', by: now.changedBy, at: now.changedAt });
}

/** The refusal of whoever would write over an entry of the catalogue that somebody else changed. */
export async function staleEntry(
	work: Work,
	{ editedAt, editedBy }: { editedAt: Date | null; editedBy: string | null }
): Promise<Refusal> {
	if (!editedAt || !editedBy) return new Refusal('stale-catalogue');
	return overtakenBy(work, 'stale-catalogue', { deed: 'edit', by: editedBy, at: editedAt });
}

/** A unit is told the role of who acted in an office, not the name. */
function asTold(happened: Happened, { role }: Actor): Happened {
	const { by } = happened;
	if (by.kind !== 'account' || !isUnitRole(role) || isUnitRole(by.role)) return happened;
	return { ...happened, by: { kind: 'role', role: by.role } };
}
