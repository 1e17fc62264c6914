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

/** Is the figure kept from a school because too few schools stand behind it? */
export function isWithheld(role: Role, about: About, countingSchools: number): boolean {
	return role === 'school' && about === 'school' && countingSchools < FEWEST_SCHOOLS_TOLD;
}
