import { expect, test } from 'vitest';
import { projectFiles, read } from '../house/files.ts';

const ENGLISH = projectFiles().filter((path) => path.startsWith('src/lib/i18n/en/'));

test('in English a report is submitted: no page calls the same deed by another word', () => {
	expect(ENGLISH.length).toBeGreaterThan(20);
	expect(ENGLISH.filter((path) => /\bhand(s|ed|ing)? (it |them )?in\b/i.test(read(path)))).toEqual([]);
});
