import type { Actor, Role } from '#lib/domain/actor.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { clockAt } from '#lib/server/clock.ts';
import type { Context } from '#lib/server/context.ts';
import { asActor } from '#lib/server/db/as-actor.ts';
import { findUnitMeantBy } from '#lib/server/db/account-unit.ts';
import type { Database } from '#lib/server/db/seat.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { submitReport, type SubmitResult } from '#lib/server/operations/report/submit-report.ts';
import { entryOf } from '../../seeds/demo/figures.ts';
import { sampleWorkbook } from './changed-workbook.ts';

export const WARDS = [
	'06808',
	'06811',
	'06814',
	'06817',
	'06820',
	'06823',
	'06826',
	'06829',
	'06832',
	'06835'
];
export const SCHOOLS = ['CDCNXD', 'TC-A', 'TT-B'];

/** Somebody in the role at the unit, acting at the instant (Vietnam's wall clock: '2023-04-04T10:00'). */
export async function as(db: Database, role: Role, unit: string, at: string): Promise<Context> {
	const clock = clockAt(instant(at));
	const unitId = await asActor({ db, clock, actor: ADMINISTRATOR_AT_TERMINAL }, async (work) => {
		const found = await findUnitMeantBy(work.db, unit);
		if (!found) throw new Error(`no unit ${unit}`);
		return found.id;
	});
	const actor: Actor = { id: `${role}@${unit}`, name: role, role, unitId };
	return { db, clock, actor };
}

export function instant(at: string): Date {
	return new Date(/[Z+]/.test(at) ? at : `${at.length === 16 ? `${at}:00` : at}+07:00`);
}

/** The sample workbook of a ward or school for the first quarter. */
export function sample(unit: string): { kind: 'workbook'; fileName: string; bytes: Uint8Array } {
	return { kind: 'workbook', fileName: `${unit}.xlsx`, bytes: sampleWorkbook(placeOf(unit)) };
}

export function placeOf(unit: string): string {
	return `${SCHOOLS.includes(unit) ? 'tuition' : 'ward-reports'}/${unit}.xlsx`;
}

/** The first quarter's figures of a ward or school, as figures rather than a workbook. */
export function figures(unit: string, change: (figure: Figure) => Figure = (figure) => figure) {
	const form = SCHOOLS.includes(unit) ? 'BM-03' : 'BM-01';
	const entry = entryOf({ form, period: '2023-Q1', unit, by: '', at: '' });
	return { ...entry, figures: entry.figures.map(change) };
}

/** The unit's own officer hands in the first quarter's figures for a period. */
export async function submit(
	db: Database,
	{
		unit,
		period = '2023-Q1',
		at,
		change
	}: { unit: string; period?: string; at: string; change?: (figure: Figure) => Figure }
): Promise<SubmitResult> {
	const isSchool = SCHOOLS.includes(unit);
	const context = await as(db, isSchool ? 'school' : 'ward-officer', unit, at);
	const target = { form: isSchool ? 'BM-03' : 'BM-01', period, unit };
	return submitReport(context, { target, entry: figures(unit, change) });
}
