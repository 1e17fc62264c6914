import type { FormDefinition, PolicyGroup } from '#lib/domain/form.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { namesOf, problemMessage } from './problem-message.ts';

interface ProblemAnswer {
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
