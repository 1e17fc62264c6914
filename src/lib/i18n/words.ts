import type { Language } from '#lib/domain/label.ts';
import type { SameShape } from './shape.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type Words = SameShape<typeof vi>;

const WORDS: Record<Language, Words> = { vi, en };

/** All words of a language. */
export function wordsOf(language: Language): Words {
	return WORDS[language];
}

export function isLanguage(text: string | undefined): text is Language {
	return text === 'vi' || text === 'en';
}
