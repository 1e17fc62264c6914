import type { Entry, Ledger } from '#lib/domain/achievement.ts';
import type { FormDefinition } from '#lib/domain/form.ts';
import { stateOf } from '#lib/domain/obligation.ts';
import { comparePeriods, yearOf, type Period } from '#lib/domain/period.ts';
import { listBaselines } from './db/baseline.ts';
import { listHolidays } from './db/catalogue.ts';
import { listObligations } from './db/obligation.ts';
import { listAcceptedMethods, listReportRows } from './db/report.ts';
import type { Work } from './db/as-actor.ts';

/** How many years before the period a carried-forward figure may come from. */
const YEARS_BACK = 1;

/** What is owed by the units up to the end of the period, with the figures that count, as of the work's instant. */
export async function readLedger(
	{ db, now }: Work,
	wanted: {
		unitIds: readonly string[];
		until: Period;
		acceptedOnly: boolean;
		forms: readonly FormDefinition[];
	}
): Promise<Ledger> {
	const { unitIds, until, acceptedOnly, forms } = wanted;
	const holidays = await listHolidays(db);
	const obligations = (await listObligations(db, { unitIds }, now)).filter(
		({ period }) =>
			yearOf(period) >= yearOf(until) - YEARS_BACK &&
			(comparePeriods(period, until) <= 0 || yearOf(period) === yearOf(until))
	);
	const states = obligations.map((obligation) => stateOf(obligation, now, holidays, acceptedOnly));
	const countingIds = states.flatMap(({ standing }) => (standing.counting ? [standing.counting.id] : []));
	const [rows, methods] = [await listReportRows(db, countingIds), await listAcceptedMethods(db, countingIds)];
	const entries: Entry[] = states.map((state) => {
		const id = state.standing.counting?.id ?? '';
		return { ...state, rows: rows.get(id) ?? null, acceptedMethods: methods.get(id) ?? null };
	});
	return { entries, baselines: await listBaselines(db, unitIds), forms, holidays, now };
}
