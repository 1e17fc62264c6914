import { DEMO_ACCOUNTS } from '../../../seeds/demo/accounts.ts';
import { sendsWorkbook } from '../../../seeds/demo/by-workbook.ts';
import { RULINGS, SUBMISSIONS } from '../../../seeds/demo/calendar.ts';

/** What the demo's day makes of a report, as far as it decides what may still be done with it. */
export type State = 'not-open' | 'missing' | 'submitted' | 'returned' | 'accepted';

/** A report's address; `state` is null for what does not exist. */
export interface Report {
	readonly form: string;
	readonly period: string;
	readonly unit: string;
	readonly state: State | null;
	readonly hasFile: boolean;
}

const UNITS = [
	...new Set(DEMO_ACCOUNTS.filter(({ unit }) => !['UB', 'PLD'].includes(unit)).map(({ unit }) => unit))
];

/** The reports of a unit that stand in different states, by the demo's own calendar. */
function reportsOf(unit: string): Report[] {
	const form = isWard(unit) ? 'BM-01' : 'BM-03';
	const found = (['2023-Q1', '2023-Q2'] as const).map((period): Report => {
		const is = (one: { unit: string; period: string }): boolean => one.unit === unit && one.period === period;
		const submission = SUBMISSIONS.find(is);
		const ruling = RULINGS.find(is);
		const ruled = ruling && (ruling.decision === 'accept' ? 'accepted' : 'returned');
		const state = submission ? (ruled ?? 'submitted') : 'missing';
		return { form, period, unit, state, hasFile: submission !== undefined && sendsWorkbook(submission) };
	});
	return [...found, { form, period: '2023-Q4', unit, state: 'not-open', hasFile: false }];
}

export const REPORTS: readonly Report[] = UNITS.flatMap(reportsOf);

/** What is not there, in each of the ways an address can be about nothing; as long as one that is. */
export function absentLike({ form, period, unit }: Report): Report[] {
	const nowhere = isWard(unit) ? '06899' : 'TX-Z'.slice(0, unit.length).padEnd(unit.length, 'Z');
	const absent = { state: null, hasFile: false };
	return [
		{ form, period, unit: nowhere, ...absent },
		{ form, period: '2031-Q1', unit, ...absent },
		{ form: 'BM-09', period, unit, ...absent }
	];
}

export function isWard(unit: string): boolean {
	return /^\d/.test(unit);
}
