import type { Language } from '#lib/domain/label.ts';
import type { SameShape } from './shape.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type Words = SameShape<typeof vi>;
/** A file of words: vi/report.ts, en/report.ts. */
export type Subject = keyof Words;

const WORDS: Record<Language, Words> = { vi, en };

/** All words of a language. In the browser words.browser.ts stands in for this file. */
export function wordsOf(language: Language): Words {
	return WORDS[language];
}

/** Here all words are known already. */
export async function fetchWords(_language: Language, _subjects: readonly Subject[]): Promise<void> {}

export function isLanguage(text: string | undefined): text is Language {
	return text === 'vi' || text === 'en';
}
