import { heldOn } from '#lib/domain/assignment.ts';
import { dayOf, isoInstant } from '#lib/domain/day.ts';
import { startSteps, type Installation, type StepState } from '#lib/domain/first-start.ts';
import { reachabilityOf } from '#lib/domain/reachability.ts';
import { byName } from '#lib/domain/unit.ts';
import { listAssignments } from '../../auth/assignments.ts';
import { listPeople } from '../../auth/people.ts';
import { listUnitAccounts } from '../../auth/unit-accounts.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listPlans } from '../../db/catalogue.ts';
import { countObligations, findFirstOpening } from '../../db/obligation-count.ts';
import { listUnitsOn } from '../../db/unit.ts';
import { demand } from '../../reach.ts';
import { unitDay } from '../../unit-day.ts';

export interface AdministrationView extends Installation {
	readonly people: number;
	readonly steps: readonly StepState[];
	readonly planYear: number | null;
	/** Units that nobody can sign in for today, by name. */
	readonly unreachableUnits: readonly { readonly code: string; readonly name: string }[];
	/** The period that opens first from now on, else the last that opened. */
	readonly firstPeriod: { readonly period: string; readonly opensAt: string } | null;
}

/** Where the administrator's day begins: what an installation still lacks before the first report, and who is missing. */
export async function viewAdministration(context: Context): Promise<AdministrationView> {
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		const { db, now } = work;
		const [plan] = await listPlans(db);
		const units = await listUnitsOn(db, await unitDay(work));
		const reporting = units.filter(({ kind }) => kind === 'ward' || kind === 'school').toSorted(byName);
		const accounts = await listUnitAccounts(
			db,
			reporting.map(({ id }) => id)
		);
		const unreachable = reporting.filter(
			({ id }) => reachabilityOf(accounts.get(id) ?? [], dayOf(now)).reachability === 'no-account'
		);
		const first = await findFirstOpening(db, now);
		const known = {
			units: units.length,
			reporting: reporting.length,
			unreachable: unreachable.length,
			reviewers: await countReviewers(work),
			obligations: await countObligations(db)
		};
		return {
			...known,
			people: (await listPeople(db)).length,
			steps: startSteps(known),
			planYear: plan?.year ?? null,
			unreachableUnits: unreachable.map(({ code, name }) => ({ code, name })),
			firstPeriod: first ? { period: first.period, opensAt: isoInstant(first.opensAt) } : null
		};
	});
}

async function countReviewers({ db, now }: Work): Promise<number> {
	const able = new Set((await listPeople(db)).filter(({ disabledAt }) => !disabledAt).map(({ id }) => id));
	const held = heldOn(await listAssignments(db), dayOf(now));
	const reviewers = held.filter(({ userId, role }) => able.has(userId) && /^office-/.test(role));
	return new Set(reviewers.map(({ userId }) => userId)).size;
}
