import { expect, test } from 'vitest';
import { compare, projectFiles, read, type Exceptions } from './files.ts';

/**
 * What brings a piece of the framework that nothing else needs. All pages share one copy of the framework, so a
 * single use is paid for by every page that somebody opens.
 */
const COSTLY: Readonly<Record<string, RegExp>> = {
	'spreads attributes or properties: name them': /\{\.\.\.\w/,
	'takes the rest of its properties: name them':
		/\.\.\.\w+ \}(?:: [^=]+)? = \$props\(\)|let props\b.* = \$props\(\)/,
	'gives <select> a value: attach chosen() and mark the option': /<select\b[^>]*\svalue=/,
	'takes a snapshot of a state: copy what it holds': /\$state\.snapshot/
};

const EXCEPTIONS: Exceptions = {
	'src/routes/dev/components/Gallery.svelte':
		'shows components it does not know, and is left out of what is built'
};

test.each(Object.entries(COSTLY))('no component %s', (_, shape) => {
	const components = projectFiles().filter((path) => /^src\/.*[.]svelte([.]ts)?$/.test(path));
	expect(components.length).toBeGreaterThan(50);
	const { unexcused } = compare(
		components.filter((path) => shape.test(read(path))),
		EXCEPTIONS
	);
	expect(unexcused).toEqual([]);
});
