import { isLanguage } from '#lib/i18n/words.ts';
import { groupingOf } from '#lib/i18n/format.ts';
import { withPlainNumbers } from '#lib/domain/typed-entry.ts';
import { fieldsOf, typedFromFields } from '#lib/domain/typed-fields.ts';
import type { Context } from '#lib/server/context.ts';
import { saveDraft } from '#lib/server/operations/report/save-draft.ts';
import { refusalOf } from '#lib/server/refusals.ts';

const FORM = /^\/reports\/([^/]+)\/([^/]+)\/([^/]+)\/form$/;

/** What somebody had typed when their session had ended, as one hidden field of the sign-in form; '' for nothing. */
export function packCarried(form: FormData, language: string): string {
	const typed = typedFromFields(form.entries());
	if (!typed) return '';
	const content = withPlainNumbers(typed, groupingOf(isLanguage(language) ? language : 'vi'));
	return JSON.stringify(fieldsOf(content));
}

/**
 * After signing in, keeps what was carried as the draft of the report it was typed for, over an older draft.
 * Gives back where to go on. Who signed in may be somebody else: what is not theirs to write is not kept.
 */
export async function unpackCarried(context: Context, carried: string, next: string): Promise<string> {
	const { pathname } = new URL(next, 'http://here');
	const [, form, period, unit] = FORM.exec(decodeURI(pathname)) ?? [];
	const content = carried === '' ? null : typedFromFields(pairsIn(carried));
	if (!content || !form || !period || !unit) return next;
	try {
		await saveDraft(context, { form, period, unit }, { content, revision: null });
		return `${pathname}?carried=1`;
	} catch (thrown) {
		if (!refusalOf(thrown)) throw thrown;
		return next;
	}
}

function pairsIn(text: string): [string, unknown][] {
	try {
		const parsed: unknown = JSON.parse(text);
		if (!Array.isArray(parsed)) return [];
		return parsed.flatMap((pair): [string, unknown][] =>
			Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1]]] : []
		);
	} catch {
		return [];
	}
}
