import { holdsOn } from './assignment.ts';
import type { Day } from './day.ts';

/**
 * Can the office count on somebody at the unit? `no-account`: nobody may sign in for it today; `never-signed-in`: those
 * who may have never come in yet; `reachable` otherwise. A unit of the first two learns of nothing it is sent.
 */
export type Reachability = 'no-account' | 'never-signed-in' | 'reachable';

export interface UnitAccount {
	readonly isDisabled: boolean;
	readonly validFrom: Day | null;
	readonly validBefore: Day | null;
	readonly hasSignedIn: boolean;
}

/** Who may sign in for the unit on the day, and what that comes to. */
export function reachabilityOf(
	accounts: readonly UnitAccount[],
	day: Day
): { reachability: Reachability; people: number } {
	const able = accounts.filter((one) => !one.isDisabled && holdsOn(one, day));
	const people = able.length;
	if (people === 0) return { reachability: 'no-account', people };
	return {
		reachability: able.some(({ hasSignedIn }) => hasSignedIn) ? 'reachable' : 'never-signed-in',
		people
	};
}
