import type { Language } from '#lib/domain/label.ts';
import { withPlainNumbers, type TypedContent } from '#lib/domain/typed-entry.ts';
import { REVISION_NAME, typedFromFields } from '#lib/domain/typed-fields.ts';
import { groupingOf } from '#lib/i18n/format.ts';

/** What was posted: the content (null when something is longer than allowed) and the draft it was typed over. */
export function readTypedForm(
	form: FormData,
	language: Language
): { content: TypedContent | null; revision: number | null; idempotencyKey: string | null } {
	const content = typedFromFields(form.entries());
	const [revision, key] = [form.get(REVISION_NAME), form.get('idempotencyKey')];
	return {
		content: content && withPlainNumbers(content, groupingOf(language)),
		revision: typeof revision === 'string' && /^\d{1,9}$/.test(revision) ? Number(revision) : null,
		idempotencyKey: typeof key === 'string' && key !== '' && key.length <= 200 ? key : null
	};
}
