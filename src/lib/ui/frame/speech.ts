import { createContext } from 'svelte';
import type { Language } from '#lib/domain/label.ts';
import { wordsOf, type Words } from '#lib/i18n/words.ts';

/** The reader's language and its words. Read its members where they are used: they follow the page. */
export interface Speech {
	readonly language: Language;
	readonly words: Words;
}

const [read, write] = createContext<Speech>();

/** The words a component speaks with. */
export const useSpeech = read;

/** Said once, by the outermost layout. */
export function provideSpeech(language: () => Language): Speech {
	return write({
		get language() {
			return language();
		},
		get words() {
			return wordsOf(language());
		}
	});
}
