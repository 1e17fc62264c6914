import type { Words } from './words.ts';

/** Where the words of every subject are, for pages that the first script does not know (words.browser.ts). */
export const files = {
	vi: import.meta.glob<Partial<Words>>('./vi/*.ts'),
	en: import.meta.glob<Partial<Words>>('./en/*.ts')
};
