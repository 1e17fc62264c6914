import type { Role } from './actor.ts';

/** Who decides over others' figures or over accounts comes in with two factors (RELIABILITY 5.9). */
const OBLIGED: Record<Role, boolean> = {
	'ward-officer': false,
	'ward-leader': false,
	school: false,
	'office-staff': true,
	'office-head': true,
	'city-leader': false,
	administrator: true
};

/** Must somebody who holds the roles have a second factor? Everybody else may. */
export function needsSecondFactor(roles: readonly Role[]): boolean {
	return roles.some((role) => OBLIGED[role]);
}

/**
 * Must the person still get a second factor, and does nothing else before? Demo accounts are everybody's and have none;
 * whoever is shut out needs none.
 */
export function lacksSecondFactor(person: {
	readonly hasSecondFactor: boolean;
	readonly isDemo: boolean;
	readonly isDisabled: boolean;
	/** What they hold today. */
	readonly roles: readonly Role[];
}): boolean {
	const { hasSecondFactor, isDemo, isDisabled, roles } = person;
	return !hasSecondFactor && !isDemo && !isDisabled && needsSecondFactor(roles);
}
