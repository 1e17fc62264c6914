import { dayOf, daysBetween, type Day } from '#lib/domain/day.ts';
import { lastOnTimeDay } from '#lib/domain/deadline.ts';
import { knownPeriod, type Period } from '#lib/domain/period.ts';
import * as format from '#lib/i18n/format.ts';
import type { Speech } from './speech.ts';

/** Quý I/2023 */
export function spokenPeriod(period: Period, { language }: Speech): string {
	return format.periodName(knownPeriod(period), language);
}

/** Quý I */
export function shortPeriod(period: Period, { language }: Speech): string {
	return format.shortPeriodName(knownPeriod(period), language);
}

/** The last day that is on time, of an exclusive bound as it travels. */
export function lastDay(dueBefore: string): Day {
	return lastOnTimeDay(new Date(dueBefore));
}

/** hạn: hết ngày 04/7/2023, thứ Ba */
export function spokenDue(dueBefore: string, { language, words }: Speech): string {
	const day = lastDay(dueBefore);
	return words.common.dueUntil(format.dayInWords(day, language), format.weekday(day, language));
}

/** hết ngày 04/7/2023, thứ Ba */
export function spokenUntil(dueBefore: string, { language, words }: Speech): string {
	const day = lastDay(dueBefore);
	return words.common.until(format.dayInWords(day, language), format.weekday(day, language));
}

/** Calendar days from today to the last on-time day; today is 0. */
export function daysLeft(dueBefore: string, now: string): number {
	return daysBetween(dayOf(new Date(now)), lastDay(dueBefore));
}
