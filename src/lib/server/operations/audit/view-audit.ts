import { dayOf } from '#lib/domain/day.ts';
import type { AuditHealth, AuditLine, AuditQuestion } from '#lib/domain/audit-view.ts';
import type { Role } from '#lib/domain/actor.ts';
import type { AnchorBook } from '../../audit-anchors.ts';
import { checkChain, healthOf, type ChainFault } from '../../audit-check.ts';
import { linesOf } from '../../audit-lines.ts';
import { filterOf } from '../../audit-question.ts';
import { listDoers } from '../../auth/doers.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { countEntries, listEntries, listNamed } from '../../db/audit.ts';
import { listUnitLabels } from '../../db/unit-label.ts';
import { demand } from '../../reach.ts';

const PAGE = 50;

export interface AuditView {
	readonly lines: readonly AuditLine[];
	readonly total: number;
	/** Ask for what is before this entry to see older ones; null when these are the oldest. */
	readonly older: number | null;
	readonly people: readonly { id: string; name: string | null; role: Role | null }[];
	readonly units: readonly { id: string; name: string }[];
	readonly health: AuditHealth;
}

/** What happened, newest first, a page at a time, and how the chain of it stands. */
export async function viewAudit(
	context: Context,
	question: AuditQuestion & { readonly before: number | null },
	kept: { readonly book: AnchorBook; readonly fault: ChainFault | null }
): Promise<AuditView> {
	return asActor(context, async (work) => {
		demand(work, 'view-audit');
		const { before } = question;
		const filter = filterOf(question);
		const place = { limit: PAGE + 1, ...(before === null ? {} : { before }) };
		const found = await listEntries(work.db, filter, place);
		const shown = found.slice(0, PAGE);
		const state = await checkChain(work, kept.book, 'last-anchor');
		return {
			lines: await linesOf(work, shown),
			total: await countEntries(work.db, filter),
			older: found.length > PAGE ? (shown.at(-1)?.seq ?? null) : null,
			...(await choices(work)),
			health: healthOf({ ...state, fault: state.fault ?? kept.fault })
		};
	});
}

/** Who and what can be asked for: everybody and every unit that the chain knows. */
async function choices({ db, now }: Work): Promise<Pick<AuditView, 'people' | 'units'>> {
	const { actorIds, unitIds } = await listNamed(db);
	const doers = await listDoers(db, actorIds, dayOf(now));
	const people = actorIds.map((id) => {
		const doer = doers.get(id);
		const account = doer?.kind === 'account' ? doer : null;
		return { id, name: account?.name ?? null, role: account?.role ?? null };
	});
	const units = [...(await listUnitLabels(db, unitIds, now)).values()].map(({ id, name }) => ({ id, name }));
	const byName = (a: { name: string | null }, b: { name: string | null }): number =>
		(a.name ?? '').localeCompare(b.name ?? '', 'vi');
	return { people: people.toSorted(byName), units: units.toSorted(byName) };
}
