import { isLanguage } from '#lib/i18n/words.ts';
import { groupingOf } from '#lib/i18n/format.ts';
import { withPlainNumbers } from '#lib/domain/typed-entry.ts';
import { fieldsOf, REVISION_NAME, typedFromFields } from '#lib/domain/typed-fields.ts';
import type { Context } from '#lib/server/context.ts';
import { saveDraft } from '#lib/server/operations/report/save-draft.ts';

const FORM = /^\/reports\/([\w-]+)\/([\w-]+)\/([\w-]+)\/form$/;

/** What somebody had typed when their session had ended, as one hidden field of the sign-in form; '' for nothing. */
export function packCarried(form: FormData, language: string): string {
	const typed = typedFromFields(form.entries());
	if (!typed) return '';
	const content = withPlainNumbers(typed, groupingOf(isLanguage(language) ? language : 'vi'));
	const revision = form.get(REVISION_NAME);
	return JSON.stringify([
		...fieldsOf(content),
		...(typeof revision === 'string' ? [[REVISION_NAME, revision]] : [])
	]);
}

/** The fields that were packed; none of what is no such text. */
export function carriedFields(carried: string): [string, string][] {
	try {
		const parsed: unknown = JSON.parse(carried);
		if (!Array.isArray(parsed)) return [];
		return parsed.flatMap((pair: unknown): [string, string][] =>
			Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
				? [[pair[0], pair[1]]]
				: []
		);
	} catch {
		return [];
	}
}

/**
 * After signing in, keeps what was carried as the draft of the report it was typed for, and gives back where to go
 * on. Refuses what is not theirs to write, is closed meanwhile, or would overwrite somebody else's newer draft.
 */
export async function unpackCarried(context: Context, carried: string, next: string): Promise<string> {
	const [pathname = ''] = next.split('?');
	const [, form, period, unit] = FORM.exec(pathname) ?? [];
	const fields = carriedFields(carried);
	const content = fields.length > 0 ? typedFromFields(fields) : null;
	if (!content || !form || !period || !unit) return next;
	const typedOver = fields.find(([name]) => name === REVISION_NAME)?.[1] ?? '0';
	await saveDraft(context, { form, period, unit }, { content, revision: Number(typedOver) || 0 });
	return `${pathname}?carried=1`;
}
