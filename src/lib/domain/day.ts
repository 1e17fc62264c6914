/** A calendar day in Vietnam, 'YYYY-MM-DD'. Instants are `Date`s; only this file turns one into the other. */
export type Day = string;

/**
 * Deadlines are days of Vietnam, whatever the process's time zone (RULES 3). Its legal time is UTC+7 without
 * summer time (134/2002/QĐ-TTg), so no time zone library is needed, which would be a third of a page's script.
 */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** The calendar day in Vietnam on which the instant falls. */
export function dayOf(instant: Date): Day {
	return clockInVietnam(instant).slice(0, 10);
}

/** The instant at which a day begins in Vietnam. */
export function startOf(day: Day): Date {
	return new Date(utcOf(day).getTime() - OFFSET_MS);
}

/** A real day written 'YYYY-MM-DD'? */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	// The 31st of a month that has 30 days becomes the 1st of the next.
	return !Number.isNaN(day.getTime()) && dayOfUtc(day) === text;
}

export function addDays(day: Day, days: number): Day {
	return dayOfUtc(new Date(utcOf(day).getTime() + days * DAY_MS));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return (utcOf(to).getTime() - utcOf(from).getTime()) / DAY_MS;
}

/** 1 Monday … 7 Sunday. */
function weekday(day: Day): number {
	return utcOf(day).getUTCDay() || 7;
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
	const clock = clockInVietnam(instant);
	const milliseconds = instant.getTime() % 1000 === 0 ? '' : clock.slice(19, 23);
	return `${clock.slice(0, 19)}${milliseconds}${OFFSET}`;
}

/** What Vietnam's clocks show, as '2023-04-05T00:00:00.000'. */
function clockInVietnam(instant: Date): string {
	return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 23);
}

/** The day as if it were Greenwich's: days can be counted on it. Throws on what is no day. */
function utcOf(day: Day): Date {
	if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
	return new Date(`${day}T00:00:00Z`);
}

function dayOfUtc(instant: Date): Day {
	return instant.toISOString().slice(0, 10);
}
