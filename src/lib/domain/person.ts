import type { Role } from './actor.ts';
import type { AssignmentState } from './assignment-days.ts';
import type { Day } from './day.ts';
import type { UnitKind } from './unit.ts';

/** User names are letters, digits and underscores, compared without case. */
export function isUserName(text: string): boolean {
	return /^[A-Za-z0-9_]{3,30}$/.test(text);
}

/** A unit as a list of people names it. */
export interface PlaceName {
	readonly code: string;
	readonly name: string;
	readonly kind: UnitKind;
}

/** What a person may act as, as it travels. */
export interface AssignmentView {
	readonly id: string;
	readonly role: Role;
	/** Null for an administrator of everything. */
	readonly unit: PlaceName | null;
	readonly firstOn: Day | null;
	readonly lastOn: Day | null;
	readonly state: AssignmentState;
	readonly isDeputy: boolean;
	/** User name and name of the person whose place is taken. */
	readonly standsInFor: string | null;
	readonly standsInForName: string | null;
}

/** How an account stands: can the person work today? */
export type PersonState = 'active' | 'first-password' | 'no-role' | 'disabled';
export const PERSON_STATES: readonly PersonState[] = ['active', 'first-password', 'no-role', 'disabled'];

export function personState(person: {
	readonly isDisabled: boolean;
	readonly mustChangePassword: boolean;
	readonly roles: number;
}): PersonState {
	if (person.isDisabled) return 'disabled';
	if (person.roles === 0) return 'no-role';
	return person.mustChangePassword ? 'first-password' : 'active';
}
