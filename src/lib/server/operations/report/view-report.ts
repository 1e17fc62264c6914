import { isoInstant } from '#lib/domain/day.ts';
import { correctionBound, type Punctuality } from '#lib/domain/deadline.ts';
import { figuresOf, type Figure, type ReportTexts } from '#lib/domain/figure.ts';
import { differencesOf, type Difference, type PastKind } from '#lib/domain/figure-change.ts';
import type { FormDefinition, PolicyGroup } from '#lib/domain/form.ts';
import { revisionOf, stateOf, type Obligation } from '#lib/domain/obligation.ts';
import { lastDayOf, type Period } from '#lib/domain/period.ts';
import { may } from '#lib/domain/permission.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { reviewDeeds, type ReviewDeed } from '#lib/domain/review-deed.ts';
import { isClosedToUnit, type Review } from '#lib/domain/standing.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listHolidays, listPlans, listPolicyGroups } from '../../db/catalogue.ts';
import { findReport, type Report } from '../../db/report.ts';
import type { CellPlaces, Explanation } from '../../db/tables.ts';
import { listUnitsOn } from '../../db/unit.ts';
import { pastReport, siblingsOf, type PastReport } from '../../past-report.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';
import { historyOf, type ReportHistory } from '../../report-history.ts';
import { reviewQueue, type ReviewQueue } from '../../review-queue.ts';

export interface ReportVersion {
	readonly version: number;
	readonly submittedAt: string;
	readonly source: 'workbook' | 'typed';
	readonly isOnBehalf: boolean;
	readonly fileName: string | null;
	readonly receipt: string;
	readonly figures: readonly Figure[];
	readonly texts: ReportTexts;
	readonly acceptedMethods: readonly string[] | null;
	readonly providers: readonly string[] | null;
	/** Warnings and notes kept with the version. */
	readonly problems: readonly Problem[];
	readonly explanations: readonly Explanation[];
	/** Where the figures stood in its workbook. */
	readonly places: CellPlaces | null;
}

/** A report of the same unit and form. */
type Neighbour = { readonly period: Period; readonly unit: string } | null;

export interface ReportView extends ReportHistory {
	readonly form: FormDefinition;
	readonly groups: readonly PolicyGroup[];
	readonly unit: { readonly code: string; readonly name: string };
	readonly period: Period;
	readonly asOf: string;
	readonly isSynthetic: boolean;
	readonly opensAt: string;
	readonly dueBefore: string;
	readonly isExtended: boolean;
	readonly punctuality: Punctuality;
	readonly days: number;
	readonly review: Review;
	readonly firstSubmittedAt: string | null;
	readonly correctBefore: string | null;
	readonly reopenedUntil: string | null;
	/** The version asked for, else the current one; null when nothing was handed in. */
	readonly shown: ReportVersion | null;
	readonly isCurrent: boolean;
	readonly isCounting: boolean;
	/** The unit's last counting report before this one. */
	readonly past: (PastKind & { period: Period; version: number; figures: readonly Figure[] }) | null;
	/** What the version shown says otherwise than the one before it; null for the first. */
	readonly changed: { readonly since: number; readonly differences: readonly Difference[] } | null;
	readonly previous: Neighbour;
	readonly next: Neighbour;
	readonly maySubmit: boolean;
	/** Whether a further version would be taken now. */
	readonly isOpen: boolean;
	/** Whether the person rules on reports at all, and what of it they may do now with the version shown. */
	readonly isReviewer: boolean;
	readonly deeds: readonly ReviewDeed[];
	/** The person entered the version shown, and so does not accept it. */
	readonly isOwnEntry: boolean;
	/** By when the report would have to be corrected if it were returned now. */
	readonly correctionBound: string;
	readonly queue: ReviewQueue | null;
	/** `revisionOf` what is shown: a form made from it says so (server/meanwhile.ts). */
	readonly seen: number;
}

/** A report as it stands: figures of a version, what they are held against, who did what. Absent or foreign is 404. */
export async function viewReport(context: Context, address: Address, version?: number): Promise<ReportView> {
	return asActor(context, async (work) => {
		const { obligation, unit } = await reachObligation(work, 'view-report', address);
		const { db, now, actor } = work;
		const holidays = await listHolidays(db);
		const state = stateOf(obligation, now, holidays);
		const { standing } = state;
		const known = obligation.versions.filter(({ submittedAt }) => submittedAt <= now);
		const wanted =
			version === undefined
				? (standing.current ?? known.at(-1))
				: known.find((one) => one.version === version);
		if (version !== undefined && !wanted) throw new Refusal('not-found');
		const report = wanted ? await findReport(db, wanted.id) : undefined;
		const form = (await listForms(db)).find(
			({ code, version: v }) => code === obligation.form && v === obligation.formVersion
		);
		if (!form) throw new Error(`form ${obligation.form} is not in the catalogue`);
		const plan = (await listPlans(db)).find(({ code }) => code === obligation.planCode);
		const before = known.findLast((one) => wanted !== undefined && one.version < wanted.version);
		const earlier = before ? await findReport(db, before.id) : undefined;
		const figures = report ? figuresOf(report.rows, form) : [];
		const siblings = await siblingsOf(work, obligation);
		const past = await pastReport(work, obligation, siblings);
		const isCurrent = wanted !== undefined && wanted.id === standing.current?.id;
		const isOwnEntry = report?.submittedBy === actor.id;
		const iso = (instant: Date | null): string | null => instant && isoInstant(instant);
		return {
			form,
			groups: form.layout === 'matrix' ? await listPolicyGroups(db, obligation.cutOffOn) : [],
			unit: { code: unit.code, name: unit.name },
			period: obligation.period,
			asOf: isoInstant(now),
			isSynthetic: plan?.isSynthetic ?? false,
			opensAt: isoInstant(obligation.opensAt),
			dueBefore: isoInstant(obligation.dueBefore),
			isExtended: obligation.isExtended,
			punctuality: state.punctuality,
			days: state.days,
			review: standing.review,
			firstSubmittedAt: iso(standing.firstSubmittedAt),
			correctBefore: iso(standing.correctBefore),
			reopenedUntil: iso(standing.reopenedUntil),
			shown: report ? { ...versionOf(report), figures } : null,
			isCurrent,
			isCounting: wanted !== undefined && wanted.id === standing.counting?.id,
			...(await historyOf(work, obligation, known)),
			past: past && pastOf(past, form),
			changed: earlier
				? {
						since: earlier.version,
						differences: differencesOf(figuresOf(earlier.rows, form), figures)
					}
				: null,
			...(await neighboursOf(work, obligation, siblings)),
			maySubmit: may(actor, 'submit-report'),
			isOpen: now >= obligation.opensAt && !isClosedToUnit(standing),
			isReviewer: may(actor, 'accept-report'),
			deeds: isCurrent ? reviewDeeds(actor, standing.review, { isOwnEntry }) : [],
			isOwnEntry,
			correctionBound: isoInstant(correctionBound(now, holidays)),
			queue: await reviewQueue(work, obligation.id),
			seen: revisionOf(obligation)
		};
	});
}

function versionOf(report: Report): Omit<ReportVersion, 'figures'> {
	const { version, submittedAt, source, isOnBehalf, fileName, receipt, texts } = report;
	const { acceptedMethods, providers, problems, explanations, places } = report;
	return {
		...{ version, submittedAt: isoInstant(submittedAt), source, isOnBehalf, fileName, receipt, texts },
		...{ acceptedMethods, providers, problems, explanations, places }
	};
}

function pastOf({ rows, ...past }: PastReport, form: FormDefinition): ReportView['past'] {
	return { ...past, figures: figuresOf(rows, form) };
}

/** The reports before and after it, under the unit's code of their own time. */
async function neighboursOf(
	{ db }: Work,
	{ id, unitId }: Obligation,
	siblings: readonly Obligation[]
): Promise<{ previous: Neighbour; next: Neighbour }> {
	const at = siblings.findIndex((one) => one.id === id);
	const neighbour = async (period: Period | undefined): Promise<Neighbour> => {
		if (period === undefined) return null;
		const [unit] = await listUnitsOn(db, lastDayOf(period), { ids: [unitId] });
		return unit ? { period, unit: unit.code } : null;
	};
	return {
		previous: await neighbour(siblings[at - 1]?.period),
		next: await neighbour(siblings[at + 1]?.period)
	};
}
