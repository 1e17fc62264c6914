import { expect, test } from 'vitest';
import { projectFiles, read } from './files.ts';

/** Traces of the place and the tools a file was made with. Written in halves, so that this list is not one. */
const TRACES: RegExp[] = [
	new RegExp(`/${'work'}/(main|shared)`),
	new RegExp(`[.][.]/${'shared'}(/|\\b)`),
	// The host of a package registry, as a lockfile or an .npmrc would name it.
	new RegExp(`${'regis'}try[.][a-z0-9-]+[.][a-z]{2,}`),
	new RegExp(
		`\\b(${['clau' + 'de', 'anthro' + 'pic', 'open' + 'ai', 'chat' + 'gpt', 'copi' + 'lot'].join('|')})`,
		'i'
	),
	new RegExp(`(generated|written|made) (by|with) (an )?${'A' + 'I'}\\b`, 'i'),
	new RegExp(`\\b(${['large language ' + 'model', 'L' + 'LM'].join('|')})s?\\b`)
];
const BINARY = /[.](xlsx|xls|png|jpg|jpeg|ico|woff2?|ttf|pdf|docx|zip|gz)$/i;

test('the repository holds the product, not the workshop it was made in', () => {
	const files = projectFiles().filter((path) => !BINARY.test(path));
	expect(files).toContain('package-lock.json');
	const found = files.flatMap((path) => {
		const lines = read(path).split('\n');
		return lines.flatMap((line, index) =>
			TRACES.some((trace) => trace.test(line)) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : []
		);
	});
	expect(found).toEqual([]);
});
