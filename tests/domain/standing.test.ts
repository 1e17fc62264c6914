import { describe, expect, test } from 'vitest';
import { isClosedToUnit, standingOf, type Ruling, type Version } from '#lib/domain/standing.ts';

const day = (n: number): Date => new Date(Date.UTC(2023, 3, n));

function version(n: number, submitted: number, ...rulings: [Ruling['decision'], number][]): Version {
	return {
		id: `v${n}`,
		version: n,
		submittedAt: day(submitted),
		rulings: rulings.map(([decision, on]) => ({
			decision,
			reviewedAt: day(on),
			correctBefore: decision === 'return' ? day(on + 4) : null
		}))
	};
}

const cases: [
	string,
	Version[],
	{ review: string; current: number | null; counting: number | null; first: number | null }
][] = [
	['nothing was handed in', [], { review: 'none', current: null, counting: null, first: null }],
	['a submitted version counts', [version(1, 3)], { review: 'submitted', current: 1, counting: 1, first: 3 }],
	[
		'an accepted version counts',
		[version(1, 3, ['accept', 4])],
		{ review: 'accepted', current: 1, counting: 1, first: 3 }
	],
	[
		'a returned version stops counting',
		[version(1, 3, ['return', 4])],
		{ review: 'returned', current: 1, counting: null, first: 3 }
	],
	[
		'a correction keeps the first time',
		[version(1, 3, ['return', 4]), version(2, 8)],
		{ review: 'submitted', current: 2, counting: 2, first: 3 }
	],
	[
		'when a later version is returned, the accepted one counts again',
		[version(1, 3, ['accept', 4]), version(2, 8, ['return', 9])],
		{ review: 'returned', current: 2, counting: 1, first: 3 }
	],
	[
		'a version that was only submitted does not come back when its successor is returned',
		[version(1, 3), version(2, 8, ['return', 9])],
		{ review: 'returned', current: 2, counting: null, first: 3 }
	],
	[
		'a void report was never submitted',
		[version(1, 3, ['void', 4])],
		{ review: 'void', current: null, counting: null, first: null }
	],
	[
		'after a void report the next one is the first',
		[version(1, 3, ['void', 4]), version(2, 8)],
		{ review: 'submitted', current: 2, counting: 2, first: 8 }
	],
	[
		'a void correction leaves the version before it standing',
		[version(1, 3, ['accept', 4]), version(2, 8, ['void', 9])],
		{ review: 'accepted', current: 1, counting: 1, first: 3 }
	],
	[
		'what comes after the clock is invisible',
		[version(1, 3, ['accept', 25]), version(2, 28)],
		{ review: 'submitted', current: 1, counting: 1, first: 3 }
	]
];

describe('where a report stands', () => {
	test.each(cases)('%s', (_, versions, wanted) => {
		const standing = standingOf(versions, [], day(20));
		expect({
			review: standing.review,
			current: standing.current?.version ?? null,
			counting: standing.counting?.version ?? null,
			first: standing.firstSubmittedAt?.getUTCDate() ?? null
		}).toEqual(wanted);
	});

	test('with accepted figures only, a submitted version does not count', () => {
		expect(standingOf([version(1, 3)], [], day(20), true).counting).toBeNull();
		const both = [version(1, 3, ['accept', 4]), version(2, 8)];
		expect(standingOf(both, [], day(20), true).counting?.version).toBe(1);
		expect(standingOf(both, [], day(20)).counting?.version).toBe(2);
	});

	test('an accepted report is closed until reopened, and closes again by itself', () => {
		const accepted = [version(1, 3, ['accept', 4])];
		const reopenings = [{ reopenedAt: day(6), until: day(10) }];
		expect(isClosedToUnit(standingOf(accepted, reopenings, day(5)))).toBe(true);
		const open = standingOf(accepted, reopenings, day(7));
		expect(isClosedToUnit(open)).toBe(false);
		expect(open.counting?.version).toBe(1);
		expect(isClosedToUnit(standingOf(accepted, reopenings, day(10)))).toBe(true);
	});

	test('a reopening is used up by the version handed in under it', () => {
		const versions = [version(1, 3, ['accept', 4]), version(2, 7, ['accept', 8])];
		const reopenings = [{ reopenedAt: day(6), until: day(12) }];
		expect(isClosedToUnit(standingOf(versions, reopenings, day(9)))).toBe(true);
	});

	test('a returned report says by when it is to be corrected', () => {
		expect(standingOf([version(1, 3, ['return', 4])], [], day(20)).correctBefore).toEqual(day(8));
	});
});
