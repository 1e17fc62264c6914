import { problemAnswers } from '#lib/i18n/problem-answer.ts';
import type { ReportView } from '#lib/server/operations/report/view-report.ts';

/** A report as the contract has it. */
export function reportAnswer(view: ReportView): object {
	const { form, unit, period, shown } = view;
	const problems = problemAnswers(shown?.problems ?? [], view);
	return {
		form: form.code,
		unit: unit.code,
		name: unit.name,
		period,
		synthetic: view.isSynthetic,
		version: shown?.version ?? null,
		punctuality: view.punctuality,
		days: view.days,
		review: view.review,
		dueBefore: view.dueBefore,
		correctBefore: view.correctBefore,
		reopenedUntil: view.reopenedUntil,
		submittedAt: shown?.submittedAt ?? null,
		firstSubmittedAt: view.firstSubmittedAt,
		source: shown?.source ?? null,
		onBehalf: shown?.isOnBehalf ?? null,
		receipt: shown?.receipt ?? null,
		figures: shown?.figures ?? [],
		texts: shown?.texts ?? {},
		acceptedMethods: shown?.acceptedMethods ?? null,
		providers: shown?.providers ?? null,
		problems: problems.filter(({ severity }) => severity === 'warning'),
		notes: problems.filter(({ severity }) => severity === 'note'),
		reviews: view.reviews.map(({ version, decision, reason, cells, reviewedAt }) => ({
			...{ version, decision, reason, cells, reviewedAt }
		}))
	};
}
