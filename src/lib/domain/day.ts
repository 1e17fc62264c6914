import { Temporal } from 'temporal-polyfill';

/** A calendar day in Vietnam, 'YYYY-MM-DD'. Instants are `Date`s; only this file turns one into the other. */
export type Day = string;

/** Deadlines are days of Vietnam, whatever the process's time zone (RULES 3). */
const ZONE = 'Asia/Ho_Chi_Minh';

/** The calendar day in Vietnam on which the instant falls. */
export function dayOf(instant: Date): Day {
	return zoned(instant).toPlainDate().toString();
}

/** The instant at which a day begins in Vietnam. */
export function startOf(day: Day): Date {
	return new Date(Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds);
}

/** A real day written 'YYYY-MM-DD'? */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	try {
		return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
	} catch {
		return false;
	}
}

export function addDays(day: Day, days: number): Day {
	return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** 1 Monday … 7 Sunday. */
function weekday(day: Day): number {
	return Temporal.PlainDate.from(day).dayOfWeek;
}

export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
	return weekday(day) <= 5 && !holidays.has(day);
}

/** Working days from `from` to `to`, both inclusive; 0 when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, holidays: ReadonlySet<Day>): number {
	let count = 0;
	for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1;
	return count;
}

/** The day `count` working days after `from` (`from` itself not counted). */
export function addWorkingDays(from: Day, count: number, holidays: ReadonlySet<Day>): Day {
	let day = from;
	for (let left = count; left > 0;) {
		day = addDays(day, 1);
		if (isWorkingDay(day, holidays)) left -= 1;
	}
	return day;
}

/** ISO 8601 with Vietnam's offset: '2023-04-05T00:00:00+07:00'; milliseconds only when there are any. */
export function isoInstant(instant: Date): string {
	const withMilliseconds = instant.getTime() % 1000 !== 0;
	return zoned(instant).toString({
		timeZoneName: 'never',
		fractionalSecondDigits: withMilliseconds ? 3 : 0
	});
}

function zoned(instant: Date): Temporal.ZonedDateTime {
	return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);
}
