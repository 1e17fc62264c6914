import { describe, expect, test } from 'vitest';
import { ROLES } from '#lib/domain/actor.ts';
import {
	calledBy,
	canBeHeldAt,
	heldOn,
	holdsOn,
	inUse,
	overlap,
	type Assignment
} from '#lib/domain/assignment.ts';
import type { Day } from '#lib/domain/day.ts';

const OWN: Assignment = {
	...{ id: 'own', role: 'ward-officer', unitId: 'ward', isDeputy: false },
	...{ validFrom: null, validBefore: null }
};
const given = (id: string, change: Partial<Assignment> = {}): Assignment => ({ ...OWN, id, ...change });

test.each<[from: Day | null, before: Day | null, day: Day, holds: boolean]>([
	[null, null, '1999-12-31', true],
	['2023-07-01', null, '2023-06-30', false],
	['2023-07-01', null, '2023-07-01', true],
	['2023-07-01', null, '2030-01-01', true],
	[null, '2023-07-05', '2023-07-04', true],
	[null, '2023-07-05', '2023-07-05', false],
	['2023-07-03', '2023-07-05', '2023-07-02', false],
	['2023-07-03', '2023-07-05', '2023-07-03', true],
	['2023-07-03', '2023-07-05', '2023-07-04', true],
	['2023-07-03', '2023-07-05', '2023-07-05', false],
	// Taken back before it began: never.
	['2023-07-03', '2023-07-03', '2023-07-03', false]
])('an assignment from %s until before %s, on %s: %s', (validFrom, validBefore, day, holds) => {
	expect(holdsOn({ validFrom, validBefore }, day)).toBe(holds);
});

describe('of several assignments', () => {
	const all = [
		given('deputy', { isDeputy: true, validFrom: '2023-07-03', validBefore: '2023-07-08' }),
		given('own'),
		given('ended', { validBefore: '2023-07-01' }),
		given('later', { validFrom: '2023-08-01' })
	];

	test.each<[day: Day, held: string[]]>([
		['2023-06-30', ['own', 'ended']],
		['2023-07-02', ['own']],
		['2023-07-05', ['own', 'deputy']],
		['2023-07-08', ['own']],
		['2023-08-01', ['own', 'later']]
	])('on %s hold %j, own ones first', (day, held) => {
		expect(heldOn(all, day).map(({ id }) => id)).toEqual(held);
	});

	test.each<[day: Day, chosen: string | null, used: string]>([
		['2023-07-05', null, 'own'],
		['2023-07-05', 'deputy', 'deputy'],
		['2023-07-08', 'deputy', 'own'],
		['2023-07-05', 'later', 'own'],
		['2023-07-05', 'somebody-elses', 'own']
	])('on %s with %s chosen, %s is in use', (day, chosen, used) => {
		expect(inUse(all, day, chosen)?.id).toBe(used);
	});

	test('none is in use when none holds, and who did something is still called by the last role held', () => {
		const past = [
			given('first', { validBefore: '2023-01-01' }),
			given('last', { validBefore: '2023-02-01' })
		];
		expect(inUse(past, '2023-07-05', 'last')).toBeUndefined();
		expect(calledBy(past, '2023-07-05')?.id).toBe('last');
		expect(calledBy(all, '2023-07-05')?.id).toBe('own');
	});
});

test.each<[a: [Day | null, Day | null], b: [Day | null, Day | null], shared: boolean]>([
	[[null, null], [null, null], true],
	[[null, '2023-07-05'], ['2023-07-05', null], false],
	[[null, '2023-07-05'], ['2023-07-04', null], true],
	[['2023-07-01', '2023-07-03'], ['2023-07-02', '2023-07-09'], true],
	[['2023-07-01', '2023-07-03'], ['2023-07-03', '2023-07-09'], false]
])('%j and %j have a day in common: %s', (a, b, shared) => {
	const span = ([validFrom, validBefore]: typeof a) => ({ validFrom, validBefore });
	expect(overlap(span(a), span(b))).toBe(shared);
	expect(overlap(span(b), span(a))).toBe(shared);
});

test('a role of a ward is held at wards, of a school at schools, every other above them', () => {
	const kinds = ['province', 'city', 'office', 'ward', 'school'] as const;
	const table = ROLES.map((role) => [role, kinds.filter((kind) => canBeHeldAt(role, kind)).join(' ')]);
	expect(Object.fromEntries(table)).toEqual({
		'ward-officer': 'ward',
		'ward-leader': 'ward',
		school: 'school',
		'office-staff': 'province city office',
		'office-head': 'province city office',
		'city-leader': 'province city office',
		administrator: 'province city office'
	});
});
