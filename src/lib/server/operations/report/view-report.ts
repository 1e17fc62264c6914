import { isoInstant } from '#lib/domain/day.ts';
import type { Punctuality } from '#lib/domain/deadline.ts';
import { figuresOf, type Figure, type ReportTexts } from '#lib/domain/figure.ts';
import type { FormDefinition, PolicyGroup } from '#lib/domain/form.ts';
import { stateOf } from '#lib/domain/obligation.ts';
import { may } from '#lib/domain/permission.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { isClosedToUnit, type Review } from '#lib/domain/standing.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listForms, listHolidays, listPlans, listPolicyGroups } from '../../db/catalogue.ts';
import { findReport } from '../../db/report.ts';
import { listReviews, type Review as Ruling } from '../../db/review.ts';
import type { Explanation, ReturnedCell } from '../../db/tables.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

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
}

export interface ReportView {
	readonly form: FormDefinition;
	readonly groups: readonly PolicyGroup[];
	readonly unit: { readonly code: string; readonly name: string };
	readonly period: string;
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
	/** All versions known now, newest first. */
	readonly versions: readonly { version: number; submittedAt: string; decision: string | null }[];
	readonly reviews: readonly {
		version: number;
		decision: Ruling['decision'];
		reason: string | null;
		cells: readonly ReturnedCell[];
		reviewedAt: string;
	}[];
	readonly maySubmit: boolean;
	/** Whether a further version would be taken now. */
	readonly isOpen: boolean;
}

/** A report as it stands: figures of a version, its warnings, who ruled what. Absent or foreign is 404. */
export async function viewReport(context: Context, address: Address, version?: number): Promise<ReportView> {
	return asActor(context, async (work) => {
		const { obligation, unit } = await reachObligation(work, 'view-report', address);
		const { db, now, actor } = work;
		const state = stateOf(obligation, now, await listHolidays(db));
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
		const reviews = await listReviews(
			db,
			known.map(({ id }) => id),
			now
		);
		const versionOf = new Map(known.map((one) => [one.id, one.version]));
		const iso = (instant: Date | null): string | null => instant && isoInstant(instant);
		return {
			form,
			groups: form.layout === 'matrix' ? await listPolicyGroups(db) : [],
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
			shown: report
				? {
						version: report.version,
						submittedAt: isoInstant(report.submittedAt),
						source: report.source,
						isOnBehalf: report.isOnBehalf,
						fileName: report.fileName,
						receipt: report.receipt,
						figures: figuresOf(report.rows, form),
						texts: report.texts,
						acceptedMethods: report.acceptedMethods,
						providers: report.providers,
						problems: report.problems,
						explanations: report.explanations
					}
				: null,
			isCurrent: wanted !== undefined && wanted.id === standing.current?.id,
			isCounting: wanted !== undefined && wanted.id === standing.counting?.id,
			versions: known
				.map((one) => ({
					version: one.version,
					submittedAt: isoInstant(one.submittedAt),
					decision: one.rulings.filter(({ reviewedAt }) => reviewedAt <= now).at(-1)?.decision ?? null
				}))
				.reverse(),
			reviews: reviews.map(({ reportId, decision, reason, cells, reviewedAt }) => ({
				version: versionOf.get(reportId) ?? 0,
				decision,
				reason,
				cells,
				reviewedAt: isoInstant(reviewedAt)
			})),
			maySubmit: may(actor, 'submit-report'),
			isOpen: now >= obligation.opensAt && !isClosedToUnit(standing)
		};
	});
}
