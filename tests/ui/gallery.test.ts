import { expect, test } from 'vitest';
import { NARROW, SAMPLES, WITHOUT_SAMPLE } from '../../src/routes/dev/components/samples.ts';
import { compare, projectFiles } from '../house/files.ts';

/** By kind and name, as the samples call them. */
const components = projectFiles()
	.filter((path) => /^src\/lib\/ui\/.*[.]svelte$/.test(path))
	.map((path) => path.replace('src/lib/ui/', '').replace('.svelte', ''));

test('every component is shown to those who develop, or it is said why it cannot be', () => {
	expect(components.length).toBeGreaterThan(30);
	const unshown = components.filter((key) => !SAMPLES[key]?.length);
	expect(compare(unshown, WITHOUT_SAMPLE)).toEqual({ unexcused: [], stale: [] });
});

test('every sample is of a component that there is', () => {
	expect([...Object.keys(SAMPLES), ...NARROW].filter((key) => !components.includes(key))).toEqual([]);
});

test('the states of a component have names of their own', () => {
	for (const [key, samples] of Object.entries(SAMPLES)) {
		const states = samples.map(({ state }) => state);
		expect([key, [...new Set(states)]]).toEqual([key, states]);
	}
});
