import { isoInstant } from '#lib/domain/day.ts';
import type { Punctuality } from '#lib/domain/deadline.ts';
import { stateOf, type ObligationState } from '#lib/domain/obligation.ts';
import { comparePeriods, lastDayOf, type Period } from '#lib/domain/period.ts';
import { isClosedToUnit, type Review } from '#lib/domain/standing.ts';
import { byName, type Unit } from '#lib/domain/unit.ts';
import type { Work } from './db/as-actor.ts';
import { listHolidays } from './db/catalogue.ts';
import { listObligations, type ObligationFilter } from './db/obligation.ts';
import { listUnitsOn } from './db/unit.ts';

/** What one unit owes, as pages and machines are told. */
export interface ObligationItem {
	readonly form: string;
	readonly unit: string;
	readonly name: string;
	readonly period: Period;
	readonly opensAt: string;
	readonly dueBefore: string;
	readonly isExtended: boolean;
	readonly punctuality: Punctuality;
	readonly days: number;
	readonly review: Review;
	readonly correctBefore: string | null;
	/** Whether a further version would be taken now: opened, and not closed by an acceptance. */
	readonly isOpen: boolean;
	readonly version: number | null;
	readonly firstSubmittedAt: string | null;
}

/** The same with the ledger's own state behind it. */
export interface Owed {
	readonly state: ObligationState;
	readonly item: ObligationItem;
}

/**
 * What is owed, with both axes of its state as of the work's instant and the units as they were called then.
 * By form, then by unit name in Vietnamese order, then by time.
 */
export async function readOwed(
	work: Work,
	filter: ObligationFilter & { readonly planCodes?: readonly string[] }
): Promise<Owed[]> {
	const { db, now } = work;
	const { planCodes, unitIds } = filter;
	const holidays = await listHolidays(db);
	const obligations = (await listObligations(db, filter, now)).filter(
		({ planCode }) => planCodes?.includes(planCode) ?? true
	);
	const names = new Map<Period, Map<string, Unit>>();
	for (const period of new Set(obligations.map((one) => one.period))) {
		const units = await listUnitsOn(db, lastDayOf(period), { ids: unitIds });
		names.set(period, new Map(units.map((unit) => [unit.id, unit])));
	}
	return obligations
		.map((obligation) => {
			const state = stateOf(obligation, now, holidays);
			return { state, item: itemOf(state, names.get(obligation.period)?.get(obligation.unitId), now) };
		})
		.sort(
			({ item: a }, { item: b }) =>
				a.form.localeCompare(b.form) || byName(a, b) || comparePeriods(a.period, b.period)
		);
}

function itemOf(state: ObligationState, unit: Unit | undefined, now: Date): ObligationItem {
	const { obligation, standing, punctuality, days } = state;
	return {
		form: obligation.form,
		unit: unit?.code ?? '',
		name: unit?.name ?? '',
		period: obligation.period,
		opensAt: isoInstant(obligation.opensAt),
		dueBefore: isoInstant(obligation.dueBefore),
		isExtended: obligation.isExtended,
		punctuality,
		days,
		review: standing.review,
		correctBefore: standing.correctBefore && isoInstant(standing.correctBefore),
		isOpen: now >= obligation.opensAt && !isClosedToUnit(standing),
		version: standing.current?.version ?? null,
		firstSubmittedAt: standing.firstSubmittedAt && isoInstant(standing.firstSubmittedAt)
	};
}
