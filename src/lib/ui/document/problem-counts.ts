import type { Problem, Severity } from '#lib/domain/problem.ts';
import * as format from '#lib/i18n/format.ts';
import type { Speech } from '../frame/speech.ts';

const SEVERITIES: readonly Severity[] = ['error', 'question', 'warning', 'note'];

/** The counts of each severity, worst first, in one line. */
export function spokenCounts(problems: readonly Problem[], { language, words }: Speech): string {
	return SEVERITIES.map((severity) => ({
		severity,
		count: problems.filter((problem) => problem.severity === severity).length
	}))
		.filter(({ count }) => count > 0)
		.map(({ severity, count }) => words.problem.count[severity](format.count(count, language)))
		.join(', ');
}
