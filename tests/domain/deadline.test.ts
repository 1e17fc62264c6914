import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/domain/day.ts';
import { lastOnTimeDay, PUNCTUALITIES, scheduleOf, timeliness, type DueRule } from '#lib/domain/deadline.ts';
import { countByPunctuality } from '#lib/domain/obligation.ts';
import { plan2023 } from '../../seeds/catalogue/plan-2023.ts';

const NO_HOLIDAYS = new Set<string>();
const at = (text: string): Date => new Date(text.includes('+') ? text : `${text}+07:00`);

function rule(form: string, period: string): DueRule {
	const isYear = !period.includes('Q');
	const quarter = Number(period.at(-1));
	const found = plan2023.obligations.find(
		(one) =>
			one.form === form &&
			(isYear
				? one.periods === 'year'
				: one.periods === 'quarter' && (one.quarters ?? [1, 2, 3, 4]).includes(quarter))
	);
	if (!found) throw new Error(`no rule for ${form} ${period}`);
	return found.due;
}

describe('the due instants of 2023', () => {
	test.each([
		['BM-01', '2023-Q1', '2023-03-25', '2023-04-05', '2023-04-04'],
		['BM-01', '2023-Q2', '2023-06-25', '2023-07-05', '2023-07-04'],
		['BM-01', '2023-Q3', '2023-09-25', '2023-10-05', '2023-10-04'],
		['BM-01', '2023-Q4', '2023-11-15', '2023-12-01', '2023-11-30'],
		['BM-01', '2023', '2023-11-15', '2023-12-01', '2023-11-30'],
		['BM-03', '2023-Q1', '2023-04-01', '2023-04-15', '2023-04-14'],
		['BM-03', '2023-Q2', '2023-07-01', '2023-07-15', '2023-07-14'],
		['BM-03', '2023-Q4', '2024-01-01', '2024-01-15', '2024-01-14']
	])(
		'%s of %s opens on %s and is due before %s, so that %s is its last day',
		(form, period, opens, before, last) => {
			const schedule = scheduleOf(period, rule(form, period), NO_HOLIDAYS);
			expect(schedule.opensAt).toEqual(at(`${opens}T00:00:00`));
			expect(schedule.dueBefore).toEqual(at(`${before}T00:00:00`));
			expect(lastOnTimeDay(schedule.dueBefore)).toBe(last);
		}
	);

	test('a year that no code names works by the same data', () => {
		expect(scheduleOf('2030-Q2', rule('BM-01', '2023-Q2'), NO_HOLIDAYS).dueBefore).toEqual(
			at('2030-07-05T00:00:00')
		);
	});

	test.each([
		['keep', '2026-07-05T00:00:00'],
		['earlier', '2026-07-04T00:00:00'],
		['next-working-day', '2026-07-07T00:00:00']
	] as const)('a last day on Saturday 4 July 2026 is moved by policy %s', (dayOff, due) => {
		const moved = { ...rule('BM-01', '2023-Q2'), dayOff };
		expect(scheduleOf('2026-Q2', moved, NO_HOLIDAYS).dueBefore).toEqual(at(due));
	});
});

describe('punctuality of a report due before 5 April 2023', () => {
	const owed = {
		opensAt: at('2023-03-25T00:00:00'),
		dueBefore: at('2023-04-05T00:00:00'),
		isExempt: false,
		firstSubmittedAt: null
	};

	test.each([
		['2023-03-24T23:59:59.999', 'not-open', 0],
		['2023-03-25T00:00:00', 'open', 0],
		['2023-03-29T12:00:00', 'open', 0],
		// Three working days are left on Friday 31 March (31/3, 3/4, 4/4), and over the weekend two.
		['2023-03-31T00:00:00', 'due-soon', 0],
		['2023-04-03T23:59:59.999', 'due-soon', 0],
		['2023-04-04T00:00:00', 'due-today', 0],
		['2023-04-04T23:59:59.999', 'due-today', 0],
		['2023-04-05T00:00:00', 'overdue', 1],
		['2023-04-05T23:59:59.999', 'overdue', 1],
		['2023-04-06T00:00:00', 'overdue', 2],
		['2023-05-05T09:00:00', 'overdue', 31]
	])('missing at %s is %s %i', (now, punctuality, days) => {
		expect(timeliness(owed, at(now), NO_HOLIDAYS)).toEqual({ punctuality, days });
	});

	test.each([
		['2023-03-30T08:00:00', 'on-time', 0],
		['2023-04-04T23:59:59.999', 'on-time', 0],
		['2023-04-05T00:00:00', 'late', 1],
		['2023-04-10T14:30:00', 'late', 6],
		['2023-04-25T14:30:00', 'late', 21]
	])('first handed in at %s is %s %i for ever', (submitted, punctuality, days) => {
		const state = timeliness(
			{ ...owed, firstSubmittedAt: at(submitted) },
			at('2023-12-31T00:00:00'),
			NO_HOLIDAYS
		);
		expect(state).toEqual({ punctuality, days });
	});

	test('holidays are no working days, so that the warning comes earlier', () => {
		const holidays = new Set(['2023-03-31', '2023-04-03']);
		expect(timeliness(owed, at('2023-03-30T09:00:00'), NO_HOLIDAYS).punctuality).toBe('open');
		expect(timeliness(owed, at('2023-03-30T09:00:00'), holidays).punctuality).toBe('due-soon');
	});

	test('an exemption is a state of its own, whatever the time', () => {
		expect(timeliness({ ...owed, isExempt: true }, at('2023-05-01T00:00:00'), NO_HOLIDAYS)).toEqual({
			punctuality: 'exempt',
			days: 0
		});
	});

	test('a due time within a day counts begun calendar days', () => {
		const atTwo = { ...owed, dueBefore: at('2023-04-05T14:00:00') };
		expect(timeliness(atTwo, at('2023-04-05T13:59:59.999'), NO_HOLIDAYS).punctuality).toBe('due-today');
		expect(timeliness(atTwo, at('2023-04-05T14:00:00'), NO_HOLIDAYS)).toEqual({
			punctuality: 'overdue',
			days: 1
		});
		expect(timeliness(atTwo, at('2023-04-06T00:00:00'), NO_HOLIDAYS)).toEqual({
			punctuality: 'overdue',
			days: 2
		});
	});
});

test('counts of all states add up to what is owed, whatever happened', () => {
	const day = fc.integer({ min: 0, max: 400 }).map((days) => at(`${addDays('2023-01-01', days)}T00:00:00`));
	const one = fc.record({
		opensAt: day,
		dueBefore: day,
		isExempt: fc.boolean(),
		firstSubmittedAt: fc.option(day)
	});
	fc.assert(
		fc.property(fc.array(one, { maxLength: 30 }), day, (owed, now) => {
			const counts = countByPunctuality(owed.map((each) => timeliness(each, now, NO_HOLIDAYS)));
			expect(PUNCTUALITIES.reduce((sum, state) => sum + counts[state], 0)).toBe(owed.length);
		}),
		{ numRuns: 500 }
	);
});
