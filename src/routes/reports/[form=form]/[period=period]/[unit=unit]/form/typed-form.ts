import type { Language } from '#lib/domain/label.ts';
import { withPlainNumbers, type TypedContent } from '#lib/domain/typed-entry.ts';
import { REVISION_NAME, typedFromFields } from '#lib/domain/typed-fields.ts';
import { groupingOf } from '#lib/i18n/format.ts';
import { repeatableOf } from '../../../../../answer.ts';

type Repeatable = ReturnType<typeof repeatableOf>;

/** What was posted: the content (null when something is longer than allowed) and the draft it was typed over. */
export function readTypedForm(
	form: FormData,
	language: Language
): { content: TypedContent | null; revision: number | null; repeatable: Repeatable } {
	const content = typedFromFields(form.entries());
	return {
		content: content && withPlainNumbers(content, groupingOf(language)),
		revision: revisionIn(form),
		repeatable: repeatableOf(form)
	};
}

/** The draft that whoever throws it away has looked at. */
export function readDiscardForm(form: FormData): { revision: number | null; key: string | undefined } {
	return { revision: revisionIn(form), key: repeatableOf(form).key };
}

function revisionIn(form: FormData): number | null {
	const revision = form.get(REVISION_NAME);
	return typeof revision === 'string' && /^\d{1,9}$/.test(revision) ? Number(revision) : null;
}
