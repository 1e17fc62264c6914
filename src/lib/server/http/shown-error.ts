import type { Language } from '#lib/domain/label.ts';
import type { Happened } from '#lib/domain/happened.ts';
import { refusalMessage } from '#lib/i18n/refusal-message.ts';
import { wordsOf, type Words } from '#lib/i18n/words.ts';
import { STATUS_OF, type RefusalCode } from '../refusals.ts';

const KIND_OF: Readonly<Record<number, keyof Words['failure']>> = {
	401: 'signIn',
	403: 'forbidden',
	404: 'missing',
	409: 'conflict',
	413: 'tooLarge',
	503: 'unavailable'
};

/**
 * What the error page says of a refusal, in the reader's language. It travels with the error, so that no page has
 * to bring the words of every error along; the browser has its own only for what breaks in the browser.
 */
export function shownError(
	language: Language,
	code: RefusalCode,
	requestId?: string,
	happened: readonly Happened[] = []
): App.Error {
	const { failure, frame } = wordsOf(language);
	const status = STATUS_OF[code];
	const kind = KIND_OF[status] ?? (status < 500 ? 'refused' : undefined);
	const { heading, next } = kind ? failure[kind] : frame.error.broken;
	return { message: refusalMessage(language, code, happened), heading, next, code, requestId };
}
