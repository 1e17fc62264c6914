import { holdsOn } from '#lib/domain/assignment.ts';
import type { Day } from '#lib/domain/day.ts';
import { lockAdministrators } from './auth/assignments.ts';
import type { Work } from './db/as-actor.ts';
import { Refusal } from './refusals.ts';

/** What is about to be taken away: one assignment, or everything of a person. */
export type TakenAway = { readonly assignmentId: string } | { readonly userId: string };

/**
 * Refuses to take away the last right to administer that would hold on the day. Somebody must be able to sign in and
 * mend it; demo accounts, which nobody can use in production, do not stand in for real ones.
 */
export async function keepAnAdministrator(
	{ db }: Pick<Work, 'db'>,
	taken: TakenAway,
	day: Day
): Promise<void> {
	const holding = (await lockAdministrators(db)).filter(
		(one) => one.disabledAt === null && holdsOn(one, day)
	);
	const isTaken = (one: (typeof holding)[number]): boolean =>
		'userId' in taken ? one.userId === taken.userId : one.id === taken.assignmentId;
	const going = holding.filter(isTaken);
	if (going.length === 0) return;
	const staying = holding.filter((one) => !isTaken(one));
	const isReal = going.some(({ isDemo }) => !isDemo);
	if (!staying.some(({ isDemo }) => !isReal || !isDemo)) throw new Refusal('last-administrator');
}
