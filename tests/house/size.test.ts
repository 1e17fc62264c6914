import { expect, test } from 'vitest';
import { compare, projectFiles, read, type Exceptions } from './files.ts';

const LONGEST = 250;
const LONGEST_ROUTE = 40;

/** Files that may be longer, each with the reason. */
const EXCEPTIONS: Exceptions = {};

test(`no file is longer than ${LONGEST} lines, no +page.server.ts than ${LONGEST_ROUTE}`, () => {
	const files = projectFiles().filter((path) => /[.](ts|js|mjs|svelte)$/.test(path));
	expect(files.length).toBeGreaterThan(20);
	const tooLong = files.filter((path) => lines(path) > bound(path));
	expect(compare(tooLong, EXCEPTIONS)).toEqual({ unexcused: [], stale: [] });
});

function lines(path: string): number {
	return read(path).trimEnd().split('\n').length;
}

function bound(path: string): number {
	return path.endsWith('+page.server.ts') ? LONGEST_ROUTE : LONGEST;
}
