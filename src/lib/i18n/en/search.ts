import type { search as vietnamese } from '../vi/search.ts';
import type { SameShape } from '../shape.ts';

export const search: SameShape<typeof vietnamese> = {
	title: 'Search',
	titleOf: (query) => `Search: ${query}`,
	label: 'Words to find',
	find: 'Search',
	how: 'Type the name of a unit, a code, a form, a period, or a few words of the difficulties and proposals. Accents and capitals do not matter.',
	examples: 'For example:',
	example: ['quang trung q2', 'phuong dong q1', 'bm-03 tc-a', 'kho khan the'],
	count: (n) => `${n} ${n === 1 ? 'result' : 'results'}`,
	none: (query) => `Nothing was found for “${query}”.`,
	noneAdvice: 'Take words away or check the spelling. Only what your account may see is searched.',
	more: (n) => `${n} more; add words to narrow it down.`,
	units: 'Units',
	reports: 'Reports',
	texts: 'Difficulties, proposals and other remarks'
};
