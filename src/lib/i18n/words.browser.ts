import type { Language } from '#lib/domain/label.ts';
import type { Subject, Words } from './words.ts';

/**
 * The browser's twin of words.ts (package.json, imports): there a reader gets the words of the pages they open, in
 * their own language, and nothing else. Only constants are kept here, never anything of a visitor.
 */
const known: Record<Language, Partial<Words>> = { vi: {}, en: {} };

// A line for each subject in every page's first script adds up: what leaders do not begin their day with stands apart.
const files = {
	vi: import.meta.glob<Partial<Words>>([
		'./vi/*.ts',
		'!./vi/{account,administration,audit,backup,chase,chaseMessage,happened,help,help-administration,inbox,outbox,ownCatalogue,people,peopleList,plan,problem,review,rights,search,template,upload}.ts'
	]),
	en: import.meta.glob<Partial<Words>>([
		'./en/*.ts',
		'!./en/{account,administration,audit,backup,chase,chaseMessage,happened,help,help-administration,inbox,outbox,ownCatalogue,people,peopleList,plan,problem,review,rights,search,template,upload}.ts'
	])
};

/** The words fetched so far. */
export function wordsOf(language: Language): Words {
	return known[language] as Words;
}

/** Fetches the words of some subjects; done when they can be spoken. */
export async function fetchWords(language: Language, subjects: readonly Subject[]): Promise<void> {
	const missing = subjects.filter((subject) => !known[language][subject]);
	const found = await Promise.all(missing.map((subject) => fetchSubject(language, subject)));
	for (const words of found) Object.assign(known[language], words);
}

async function fetchSubject(language: Language, subject: Subject): Promise<Partial<Words> | undefined> {
	const path = `./${language}/${subject}.ts`;
	const fetchFile = files[language][path] ?? (await import('./words-apart.ts')).files[language][path];
	return fetchFile?.();
}

export function isLanguage(text: string | undefined): text is Language {
	return text === 'vi' || text === 'en';
}
