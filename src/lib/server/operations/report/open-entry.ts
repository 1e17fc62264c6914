import { isUnitRole } from '#lib/domain/actor.ts';
import { isoInstant } from '#lib/domain/day.ts';
import type { ReportContent } from '#lib/domain/figure.ts';
import type { FormDefinition, PolicyGroup } from '#lib/domain/form.ts';
import { revisionOf, stateOf, type Obligation } from '#lib/domain/obligation.ts';
import { isClosedToUnit } from '#lib/domain/standing.ts';
import { contentOf, type TypedContent } from '#lib/domain/typed-entry.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listHolidays, listIndicators, listPlans, listPolicyGroups } from '../../db/catalogue.ts';
import { findDraft } from '../../db/draft.ts';
import { findReport } from '../../db/report.ts';
import { listReviews } from '../../db/review.ts';
import type { ReturnedCell } from '../../db/tables.ts';
import { keeperOf } from '../../draft-keeper.ts';
import type { ObligationItem } from '../../owed.ts';
import { pastReport, type PastReport } from '../../past-report.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { formOf } from '../../report-entry.ts';

/** When it is due and how it stands, as every list says it. */
type Due = Pick<
	ObligationItem,
	'opensAt' | 'dueBefore' | 'isExtended' | 'punctuality' | 'days' | 'review' | 'correctBefore' | 'isOpen'
>;

export interface EntryView extends Due {
	readonly form: FormDefinition;
	readonly groups: readonly PolicyGroup[];
	readonly unit: { readonly code: string; readonly name: string };
	readonly period: string;
	readonly isOnBehalf: boolean;
	/** What the form begins with: the draft, else the version to be corrected, else nothing. */
	readonly content: TypedContent;
	readonly startsFrom: 'draft' | 'version' | 'nothing';
	readonly draft: { readonly revision: number; readonly savedAt: string } | null;
	/** The newest version, when one was handed in; `isNewer` than the draft. */
	readonly current: { readonly version: number; readonly isNewer: boolean } | null;
	/** What the office sent back, and why. */
	readonly returned: { readonly reason: string | null; readonly cells: readonly ReturnedCell[] } | null;
	readonly past: PastReport | null;
	/** What the plan asks of the share that the form's money makes; null when it asks nothing. */
	readonly shareTarget: number | null;
	/** `revisionOf` what the form was made from (server/meanwhile.ts). */
	readonly seen: number;
}

/** What a form begins with where nothing was reported before. */
const NOTHING: ReportContent = { rows: [], texts: {}, acceptedMethods: null, providers: null };

/** The typed form of an obligation, ready to be filled in or gone on with. Absent or foreign is 404. */
export async function openEntry(context: Context, address: Address): Promise<EntryView> {
	return asActor(context, async (work) => {
		const { obligation, unit } = await reachObligation(work, 'submit-report', address);
		const { db, now, actor } = work;
		const { standing, punctuality, days } = stateOf(obligation, now, await listHolidays(db));
		const form = formOf(obligation, await listForms(db));
		const kept = await findDraft(db, { obligationId: obligation.id, keptFor: keeperOf(actor) });
		const draft = kept && kept.savedAt <= now ? kept : null;
		const { current } = standing;
		const report = current ? await findReport(db, current.id) : undefined;
		const past = await pastReport(work, obligation);
		const ruling = current ? (await listReviews(db, [current.id], now)).at(-1) : undefined;
		return {
			form,
			groups: form.layout === 'matrix' ? await listPolicyGroups(db, obligation.cutOffOn) : [],
			unit: { code: unit.code, name: unit.name },
			period: obligation.period,
			opensAt: isoInstant(obligation.opensAt),
			dueBefore: isoInstant(obligation.dueBefore),
			isExtended: obligation.isExtended,
			punctuality,
			days,
			review: standing.review,
			correctBefore: standing.correctBefore && isoInstant(standing.correctBefore),
			isOpen: now >= obligation.opensAt && !isClosedToUnit(standing),
			isOnBehalf: !isUnitRole(actor.role),
			content: draft?.content ?? contentOf(report ?? { ...NOTHING, ...past, rows: [] }, form),
			startsFrom: draft ? 'draft' : report ? 'version' : 'nothing',
			draft: draft && { revision: draft.revision, savedAt: isoInstant(draft.savedAt) },
			current: current && {
				version: current.version,
				isNewer: draft !== null && draft.savedAt < current.submittedAt
			},
			returned:
				ruling?.decision === 'return' && standing.review === 'returned'
					? { reason: ruling.reason, cells: ruling.cells }
					: null,
			past,
			shareTarget: await shareTargetOf(work, obligation),
			seen: revisionOf(obligation)
		};
	});
}

async function shareTargetOf({ db }: Work, { planCode, form }: Obligation): Promise<number | null> {
	const plan = (await listPlans(db)).find(({ code }) => code === planCode);
	const aboutMoney = (await listIndicators(db)).filter(
		(one) => one.kind === 'ratio' && one.form === form && one.counts === 'dong'
	);
	const target = plan?.definition.targets.find(({ indicator }) =>
		aboutMoney.some(({ code }) => code === indicator)
	);
	return target?.value ?? null;
}
