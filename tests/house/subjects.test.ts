import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { vi } from '#lib/i18n/vi.ts';
import { subjectsOf } from '../../src/routes/subjects.ts';
import { projectFiles, read } from './files.ts';

/** Where words are spoken: `speech.words.report`, `wordsOf(language).problem`, and `words.common` in plain files. */
const SPOKEN = /(?:speech\.words|wordsOf\([^)]*\))\.(\w+)/g;
const SPOKEN_IN_FILES = /\bwords\.(\w+)/g;
const RENAMED = /\{ (\w+)(?:: \w+)? \} = (?:wordsOf\([^)]*\)|speech\.words)/g;
const IMPORTED = /from '((?:#lib|\.)[^']+)'/g;

const files = new Set(projectFiles());
const pages = [...files].filter((path) => /^src\/routes\/.*[+](page|error|layout)[.]svelte$/.test(path));

test('a page fetches every subject that its components speak of', () => {
	expect(pages.length).toBeGreaterThan(5);
	const silent = pages.flatMap((page) => {
		const fetched = subjectsOf(routeOf(page));
		return [...reach(page)].flatMap((file) =>
			spokenIn(file)
				.filter((subject) => !fetched.includes(subject))
				.map((subject) => `${page}: ${subject} (in ${file})`)
		);
	});
	expect(silent).toEqual([]);
});

test('each file of words holds one subject of its own name, so that it can be fetched by it', () => {
	for (const subject of Object.keys(vi)) {
		for (const language of ['vi', 'en']) {
			expect(read(`src/lib/i18n/${language}/${subject}.ts`)).toMatch(
				new RegExp(`export const ${subject}\\b`)
			);
		}
	}
});

/** 'src/routes/plan/+page.svelte' → '/plan'; the error page and the layout stand everywhere. */
function routeOf(page: string): string | null {
	if (!page.endsWith('+page.svelte')) return null;
	return dirname(page).replace('src/routes', '') || '/';
}

function reach(from: string, seen = new Set<string>()): Set<string> {
	if (seen.has(from) || !files.has(from) || from.startsWith('src/lib/server/')) return seen;
	seen.add(from);
	for (const [, path = ''] of read(from).matchAll(IMPORTED)) {
		// Words come by their subject, not through the table of all of them.
		if (path === '#lib/i18n/words.ts' || path === './$types') continue;
		reach(path.startsWith('#lib/') ? path.replace('#lib/', 'src/lib/') : join(dirname(from), path), seen);
	}
	return seen;
}

function spokenIn(file: string): (keyof typeof vi)[] {
	const text = read(file);
	const shapes = file.endsWith('.ts') ? [SPOKEN, SPOKEN_IN_FILES, RENAMED] : [SPOKEN, RENAMED];
	const names = shapes.flatMap((shape) => [...text.matchAll(shape)].map(([, name = '']) => name));
	return [...new Set(names)].filter((name): name is keyof typeof vi => name in vi);
}
