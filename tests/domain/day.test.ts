import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addWorkingDays, dayOf, daysBetween, isDay, isoInstant, startOf } from '#lib/domain/day.ts';

const instants = fc.date({
	min: new Date('1990-01-01T00:00:00Z'),
	max: new Date('2099-12-31T00:00:00Z'),
	noInvalidDate: true
});
const inVietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

test('a day is the one on Vietnam’s calendars, as the system’s own zone table has it', () => {
	fc.assert(fc.property(instants, (instant) => dayOf(instant) === inVietnam.format(instant)));
});

test('a day begins at its own first instant and not a millisecond earlier', () => {
	fc.assert(
		fc.property(instants, (instant) => {
			const start = startOf(dayOf(instant));
			return dayOf(start) === dayOf(instant) && dayOf(new Date(start.getTime() - 1)) < dayOf(instant);
		})
	);
});

test('an instant is written with Vietnam’s offset and read back as itself', () => {
	fc.assert(fc.property(instants, (instant) => Date.parse(isoInstant(instant)) === instant.getTime()));
	expect(isoInstant(new Date('2023-04-04T17:00:00Z'))).toBe('2023-04-05T00:00:00+07:00');
	expect(isoInstant(new Date('2023-04-04T17:00:00.050Z'))).toBe('2023-04-05T00:00:00.050+07:00');
});

test('days are added across months, years and leap days, and counted back', () => {
	expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
	expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
	expect(addDays('2023-03-01', -1)).toBe('2023-02-28');
	fc.assert(
		fc.property(instants, fc.integer({ min: -4000, max: 4000 }), (instant, days) => {
			const day = dayOf(instant);
			return daysBetween(day, addDays(day, days)) === days;
		})
	);
});

test('what is no day is known as none', () => {
	for (const text of ['2023-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-1-1', '', 'hôm nay']) {
		expect(isDay(text)).toBe(false);
	}
	expect(isDay('2024-02-29')).toBe(true);
	expect(() => addDays('2023-02-30', 1)).toThrow(RangeError);
});

test('working days pass over weekends and holidays', () => {
	expect(addWorkingDays('2023-04-28', 1, new Set(['2023-05-01', '2023-05-02', '2023-05-03']))).toBe(
		'2023-05-04'
	);
});
