import type { FormDefinition, PolicyGroup } from '#lib/domain/form.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { namesOf, problemMessage } from '#lib/i18n/problem-message.ts';
import type { ReportView } from '#lib/server/operations/report/view-report.ts';

export interface ProblemAnswer {
	readonly code: string;
	readonly severity: Problem['severity'];
	readonly sheet: string | null;
	readonly cell: string | null;
	readonly group: string | null;
	readonly field: string | null;
	readonly text: string | null;
	readonly message: { readonly vi: string; readonly en: string };
}

/** Problems as the contract has them, with their words in both languages. */
export function problemAnswers(
	problems: readonly Problem[],
	{ form, groups }: { form: FormDefinition | null; groups: readonly PolicyGroup[] }
): ProblemAnswer[] {
	const names = { vi: namesOf(form, groups, 'vi'), en: namesOf(form, groups, 'en') };
	return problems.map((problem) => ({
		code: problem.code,
		severity: problem.severity,
		sheet: problem.sheet ?? null,
		cell: problem.cell ?? null,
		group: problem.group ?? null,
		field: problem.field ?? null,
		text: problem.text ?? null,
		message: { vi: problemMessage(problem, 'vi', names.vi), en: problemMessage(problem, 'en', names.en) }
	}));
}

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
		reviews: view.reviews
	};
}
