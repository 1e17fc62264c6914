import { expect, test } from 'vitest';
import { startSteps, type Installation } from '#lib/domain/first-start.ts';

const EMPTY: Installation = { units: 0, reporting: 0, unreachable: 0, reviewers: 0, obligations: 0 };
const LAID = { ...EMPTY, units: 30, reporting: 13, unreachable: 13 };

test.each<[string, Installation, done: string[], next: string | undefined]>([
	['nothing but an administrator', EMPTY, ['administrator'], 'catalogue'],
	['a catalogue', LAID, ['administrator', 'catalogue'], 'people'],
	[
		'people of the units, nobody to review',
		{ ...LAID, unreachable: 0 },
		['administrator', 'catalogue'],
		'people'
	],
	[
		'a unit without anybody',
		{ ...LAID, unreachable: 1, reviewers: 2 },
		['administrator', 'catalogue'],
		'people'
	],
	[
		'everybody',
		{ ...LAID, unreachable: 0, reviewers: 1 },
		['administrator', 'catalogue', 'people'],
		'period'
	],
	[
		'a period before the people',
		{ ...LAID, obligations: 52 },
		['administrator', 'catalogue', 'period'],
		'people'
	],
	[
		'everything',
		{ ...LAID, unreachable: 0, reviewers: 1, obligations: 52 },
		['administrator', 'catalogue', 'people', 'period'],
		undefined
	]
])('with %s', (_, known, done, next) => {
	const steps = startSteps(known);
	expect(steps.filter(({ isDone }) => isDone).map(({ step }) => step)).toEqual(done);
	expect(steps.find(({ isNext }) => isNext)?.step).toBe(next);
});
