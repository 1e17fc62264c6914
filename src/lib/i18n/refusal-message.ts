import type { Happened } from '#lib/domain/happened.ts';
import type { Language } from '#lib/domain/label.ts';
import { happenedMessage } from './happened-message.ts';
import { wordsOf, type Words } from './words.ts';

/** Why something was refused, after what happened meanwhile. */
export function refusalMessage(
	language: Language,
	code: keyof Words['refusal'],
	happened: readonly Happened[] = []
): string {
	const words = wordsOf(language);
	return [happenedMessage(happened, words), words.refusal[code]].filter(Boolean).join(' ');
}
