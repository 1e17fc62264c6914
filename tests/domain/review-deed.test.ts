import { expect, test } from 'vitest';
import { ROLES, type Role } from '#lib/domain/actor.ts';
import { reviewDeeds, type ReviewDeed } from '#lib/domain/review-deed.ts';
import type { Review } from '#lib/domain/standing.ts';

const STATES: readonly Review[] = ['none', 'draft', 'submitted', 'returned', 'accepted', 'void'];

/** The whole table: who may do what in which state. All else is nothing. */
const EXPECTED: Partial<Record<Role, Partial<Record<Review, ReviewDeed[]>>>> = {
	'office-staff': { submitted: ['accept', 'return'] },
	'office-head': { submitted: ['accept', 'return', 'void'], accepted: ['void', 'reopen'] }
};

test.each(ROLES.flatMap((role) => STATES.map((review) => [role, review] as const)))(
	'%s before a report that is %s',
	(role, review) => {
		const deeds = EXPECTED[role]?.[review] ?? [];
		expect(reviewDeeds({ role }, review, { isOwnEntry: false })).toEqual(deeds);
		const others = deeds.filter((deed) => deed !== 'accept');
		expect(reviewDeeds({ role }, review, { isOwnEntry: true })).toEqual(others);
	}
);
