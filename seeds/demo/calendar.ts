import { accountantOf, officerOf } from './accounts.ts';

/** Who hands in what and when: the demo year as far as 5 July 2023, 09:00. All instants are Vietnam's. */
export interface DemoSubmission {
	readonly form: 'BM-01' | 'BM-03';
	readonly period: '2023-Q1' | '2023-Q2';
	readonly unit: string;
	readonly by: string;
	readonly at: string;
}

export interface DemoRuling {
	readonly form: 'BM-01' | 'BM-03';
	readonly period: '2023-Q1' | '2023-Q2';
	readonly unit: string;
	readonly decision: 'accept' | 'return';
	readonly at: string;
}

/** Due before 5 April: eight on time, 06829 a day late, 06835 six days late. */
const WARDS_Q1: readonly (readonly [string, string])[] = [
	['06808', '2023-04-03T15:20'],
	['06811', '2023-03-31T10:05'],
	['06814', '2023-04-04T16:45'],
	['06817', '2023-04-01T08:30'],
	['06820', '2023-04-03T09:15'],
	['06823', '2023-03-30T14:10'],
	['06826', '2023-04-04T21:55'],
	['06832', '2023-04-04T11:20'],
	['06829', '2023-04-05T09:10'],
	['06835', '2023-04-10T14:30']
];

/** Due before 5 July: six on time, 06826 a day late; 06835 missing; 06829 and 06820 have more time. */
const WARDS_Q2: readonly (readonly [string, string])[] = [
	['06808', '2023-07-01T09:40'],
	['06811', '2023-07-02T10:15'],
	['06817', '2023-07-03T08:05'],
	['06823', '2023-06-30T15:30'],
	['06814', '2023-07-04T16:20'],
	['06832', '2023-07-03T14:50'],
	['06826', '2023-07-05T08:10']
];

const LATE_ACCEPTED_LATER = '06835';
/** Reached fell in one group: the report stands with a warning. */
export const WARNED_WARD = '06814';
const RETURNED_WARD = '06832';

const ACCEPTED_Q2: readonly (readonly [string, string])[] = [
	['06808', '2023-07-03T10:00'],
	['06811', '2023-07-03T10:20'],
	['06817', '2023-07-04T09:00'],
	['06823', '2023-07-03T09:30']
];

const SCHOOLS: readonly (readonly ['2023-Q1' | '2023-Q2', string, string])[] = [
	['2023-Q1', 'CDCNXD', '2023-04-11T09:00'],
	['2023-Q1', 'TC-A', '2023-04-13T15:40'],
	['2023-Q1', 'TT-B', '2023-04-12T10:30'],
	['2023-Q2', 'CDCNXD', '2023-07-03T09:20'],
	['2023-Q2', 'TC-A', '2023-07-04T14:05']
];

export const SUBMISSIONS: readonly DemoSubmission[] = [
	...WARDS_Q1.map(([unit, at]) => ward('2023-Q1', unit, at)),
	...SCHOOLS.map(([period, unit, at]) => ({
		form: 'BM-03' as const,
		period,
		unit,
		by: accountantOf(unit),
		at: vietnam(at)
	})),
	...WARDS_Q2.map(([unit, at]) => ward('2023-Q2', unit, at))
];

export const RULINGS: readonly DemoRuling[] = [
	...WARDS_Q1.filter(([unit]) => unit !== LATE_ACCEPTED_LATER).map(([unit], minutes) => ({
		form: 'BM-01' as const,
		period: '2023-Q1' as const,
		unit,
		decision: 'accept' as const,
		at: vietnam(`2023-04-06T09:${String(10 + minutes)}`)
	})),
	...SCHOOLS.filter(([period, unit]) => period === '2023-Q1' || unit === 'CDCNXD').map(([period, unit]) => ({
		form: 'BM-03' as const,
		period,
		unit,
		decision: 'accept' as const,
		at: vietnam(period === '2023-Q1' ? '2023-04-17T09:30' : '2023-07-04T10:40')
	})),
	...ACCEPTED_Q2.map(([unit, at]) => ({
		form: 'BM-01' as const,
		period: '2023-Q2' as const,
		unit,
		decision: 'accept' as const,
		at: vietnam(at)
	})),
	{
		form: 'BM-01',
		period: '2023-Q2',
		unit: RETURNED_WARD,
		decision: 'return',
		at: vietnam('2023-07-04T15:30')
	}
];

/** "Hết ngày 05/7" and "hết ngày 07/7": bounds are exclusive. */
export const EXTENSIONS = [
	{ unit: '06829', dueBefore: '2023-07-06T00:00', at: vietnam('2023-07-03T16:00') },
	{ unit: '06820', dueBefore: '2023-07-08T00:00', at: vietnam('2023-07-04T08:30') }
].map((one) => ({ ...one, dueBefore: vietnam(one.dueBefore) }));

function ward(period: '2023-Q1' | '2023-Q2', unit: string, at: string): DemoSubmission {
	return { form: 'BM-01', period, unit, by: officerOf(unit), at: vietnam(at) };
}

function vietnam(wallClock: string): string {
	return `${wallClock}:00+07:00`;
}
