import { isUnitRole, type Role } from './actor.ts';

/** From how many counting schools on a city figure may be told to one of them without giving away another's. */
const FEWEST_SCHOOLS_TOLD = 4;

/** Which kind of unit a figure is about; null for figures about both. */
export type About = 'ward' | 'school' | null;

/** May the role see this city figure? A ward sees the plan's targets, a school those of schools (RULES 7). */
export function seesCityFigure(role: Role, about: About, hasTarget: boolean): boolean {
	if (!isUnitRole(role)) return true;
	return hasTarget && (role !== 'school' || about === 'school');
}

/**
 * Is the figure kept from a unit because too few schools stand behind it? From a school below four; from a ward,
 * which could subtract nothing of its own, only where it is a single school's own figure.
 */
export function isWithheld(role: Role, about: About, countingSchools: number): boolean {
	if (!isUnitRole(role) || about !== 'school') return false;
	return countingSchools < (role === 'school' ? FEWEST_SCHOOLS_TOLD : 2);
}

/** A band tells the missing units' denominator to the last digit: units are told no band. */
export function seesBand(role: Role): boolean {
	return !isUnitRole(role);
}
