import { expect, test } from 'vitest';
import { compare, projectFiles, read, type Exceptions } from './files.ts';

/** Letters that only Vietnamese text has. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

/** Files that may speak Vietnamese outside i18n, each with the reason. */
const EXCEPTIONS: Exceptions = {
	'src/lib/server/db/data-folder-lock.ts':
		'told in a terminal, in both languages at once, before any reader is known'
};

test('words that people read stand in i18n, not in pages, components or the server', () => {
	const files = projectFiles().filter(
		(path) =>
			/^src\/(routes|params|lib\/(server|ui))\/.*[.](ts|svelte)$/.test(path) || /^src\/[^/]+[.]ts$/.test(path)
	);
	expect(files.length).toBeGreaterThan(5);
	const speaking = files.filter((path) => VIETNAMESE.test(withoutComments(read(path)).normalize('NFC')));
	expect(compare(speaking, EXCEPTIONS)).toEqual({ unexcused: [], stale: [] });
});

test('a Vietnamese word is seen in a string and overlooked in a comment', () => {
	expect(VIETNAMESE.test(withoutComments("const word = 'phường';"))).toBe(true);
	expect(VIETNAMESE.test(withoutComments("const url = 'http://x/phường';"))).toBe(true);
	expect(VIETNAMESE.test(withoutComments('/** phường */ const a = 1; // xã, phường\n<!-- phường -->'))).toBe(
		false
	);
});

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
