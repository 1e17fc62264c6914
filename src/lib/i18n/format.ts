import type { Day } from '#lib/domain/day.ts';
import type { Language } from '#lib/domain/label.ts';
import type { ParsedPeriod, PeriodKind } from '#lib/domain/period.ts';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
/** Words take only types from the domain; this is its zone once more. */
const ZONE = 'Asia/Ho_Chi_Minh';

const BILLION = 1_000_000_000;
const MILLION = 1_000_000;
const MINUS = '\u2212';

const QUARTERS: Record<Language, readonly string[]> = {
	vi: ['I', 'II', 'III', 'IV'],
	en: ['1', '2', '3', '4']
};
const WEEKDAYS: Record<Language, readonly string[]> = {
	vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
	en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
};
const MONTHS = 'January February March April May June July August September October November December'.split(
	' '
);
const MONEY: Record<Language, { dong: string; million: string; billion: string }> = {
	vi: { dong: 'đồng', million: 'triệu đồng', billion: 'tỷ đồng' },
	en: { dong: 'đồng', million: 'million đồng', billion: 'billion đồng' }
};

/** The locale's name for libraries that format by themselves. */
export function localeOf(language: Language): string {
	return LOCALES[language];
}

/** What stands between thousands in what people read and type. */
export function groupingOf(language: Language): '.' | ',' {
	return language === 'vi' ? '.' : ',';
}

/** A whole number: 1.234.567 */
export function count(value: number, language: Language): string {
	return decimal(value, language, 0, 0);
}

/** A fraction as a percentage: 74,3%. What is below 100 % never rounds up to it. */
export function percent(fraction: number, language: Language, digits = 1): string {
	const ceiling = 100 - 10 ** -digits;
	const percentage = fraction < 1 ? Math.min(fraction * 100, ceiling) : fraction * 100;
	return `${decimal(percentage, language, digits, digits)}%`;
}

/** A fraction that somebody set, with no more digits than it has: 85%, 87,5% */
export function plainPercent(fraction: number, language: Language): string {
	return `${decimal(fraction * 100, language, 0, 2)}%`;
}

/** A difference of fractions in percentage points, without their name: 28,6 */
export function points(difference: number, language: Language): string {
	return decimal(difference * 100, language, 1, 1);
}

/** The same with its sign: +7,3 · −2,0 · 0,0 */
export function signedPoints(difference: number, language: Language): string {
	const text = points(Math.abs(difference), language);
	if (/^[0.,]+$/.test(text)) return text;
	return `${difference < 0 ? MINUS : '+'}${text}`;
}

/** A difference of whole numbers with its sign: +12 · −1.200 · 0 */
export function signedCount(difference: number, language: Language): string {
	return signed(count(Math.abs(difference), language), difference);
}

/** A relative change with its sign: +7,7% · −30,1% */
export function signedPercent(fraction: number, language: Language): string {
	return `${signed(decimal(Math.abs(fraction) * 100, language, 1, 1), fraction)}%`;
}

/** Whole đồng: 9.405.700.000 đồng */
export function dong(value: number, language: Language): string {
	return `${count(value, language)} ${MONEY[language].dong}`;
}

/** Đồng rounded to where one digit after the comma is left: 9,4 tỷ đồng · 45,5 triệu đồng · 720.000 đồng */
export function roundedDong(value: number, language: Language): string {
	const { divisor, name } = scaleOf(value, language);
	return divisor === 1 ? dong(value, language) : `${decimal(value / divisor, language, 1, 1)} ${name}`;
}

/** Two amounts on the larger one's scale: 9,4 / 14,4 tỷ đồng */
export function roundedDongPair(part: number, whole: number, language: Language): string {
	const { divisor, name } = scaleOf(whole, language);
	const digits = divisor === 1 ? 0 : 1;
	const [left, right] = [part, whole].map((value) => decimal(value / divisor, language, digits, digits));
	return `${left} / ${right} ${name}`;
}

/** The size of a file: 482 kB · 12,4 MB · 1,2 GB */
export function bytes(value: number, language: Language): string {
	if (value < MILLION) return `${decimal(Math.ceil(value / 1000), language, 0, 0)} kB`;
	const [divisor, name] = value < BILLION ? [MILLION, 'MB'] : [BILLION, 'GB'];
	return `${decimal(value / divisor, language, 1, 1)} ${name}`;
}

/** A day in tables: 04/07/2023 */
export function day(value: Day): string {
	const [year, month, date] = value.split('-');
	return `${date}/${month}/${year}`;
}

/** A day in sentences, as official papers write it: 04/7/2023 · 05/01/2023; 4 July 2023 */
export function dayInWords(value: Day, language: Language): string {
	const [year = '', month = '', date = ''] = value.split('-');
	if (language === 'en') return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
	return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** The name of the weekday: thứ Ba */
export function weekday(value: Day, language: Language): string {
	return WEEKDAYS[language][new Date(`${value}T00:00:00Z`).getUTCDay()] ?? '';
}

/** An instant as Vietnam's clocks show it: 09:00 05/07/2023 */
export function instant(value: string | Date): string {
	const { hour, minute, ...date } = clockOf(value);
	return `${hour}:${minute} ${date.day}/${date.month}/${date.year}`;
}

/** The day of an instant in Vietnam: 05/07/2023 */
export function dayOfInstant(value: string | Date): string {
	const date = clockOf(value);
	return `${date.day}/${date.month}/${date.year}`;
}

/** What a field of kind datetime-local takes, in Vietnam's time: 2023-07-05T09:00 */
export function fieldInstant(value: string | Date): string {
	const { year, month, day: date, hour, minute } = clockOf(value);
	return `${year}-${month}-${date}T${hour}:${minute}`;
}

/** The whole name of a period: Quý I/2023 · Năm 2023 */
export function periodName(period: ParsedPeriod, language: Language): string {
	const { kind, year, index } = period;
	const quarter = QUARTERS[language][index - 1] ?? '';
	const names: Record<Language, Record<PeriodKind, string>> = {
		vi: {
			quarter: `Quý ${quarter}/${year}`,
			year: `Năm ${year}`,
			'true-up': `Số chính thức năm ${year}`,
			month: `Tháng ${index}/${year}`,
			'ad-hoc': `Đột xuất số ${index}/${year}`
		},
		en: {
			quarter: `Q${quarter} ${year}`,
			year: `Year ${year}`,
			'true-up': `Final figures ${year}`,
			month: `${MONTHS[index - 1]} ${year}`,
			'ad-hoc': `Ad hoc ${index}/${year}`
		}
	};
	return names[language][kind];
}

/** Its name where the year is told beside it: Quý I · Năm */
export function shortPeriodName(period: ParsedPeriod, language: Language): string {
	const { kind, index } = period;
	const quarter = QUARTERS[language][index - 1] ?? '';
	const names: Record<Language, Record<PeriodKind, string>> = {
		vi: {
			quarter: `Quý ${quarter}`,
			year: 'Cả năm',
			'true-up': 'Số chính thức',
			month: `Tháng ${index}`,
			'ad-hoc': `Đột xuất ${index}`
		},
		en: {
			quarter: `Q${quarter}`,
			year: 'Year',
			'true-up': 'Final',
			month: (MONTHS[index - 1] ?? '').slice(0, 3),
			'ad-hoc': `Ad hoc ${index}`
		}
	};
	return names[language][kind];
}

function decimal(value: number, language: Language, least: number, most: number): string {
	const text = new Intl.NumberFormat(LOCALES[language], {
		minimumFractionDigits: least,
		maximumFractionDigits: most
	}).format(Math.abs(value));
	return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}

function signed(text: string, value: number): string {
	return value === 0 ? text : `${value < 0 ? MINUS : '+'}${text}`;
}

function scaleOf(value: number, language: Language): { divisor: number; name: string } {
	const { dong: plain, million, billion } = MONEY[language];
	const size = Math.abs(value);
	if (size >= BILLION) return { divisor: BILLION, name: billion };
	if (size >= MILLION) return { divisor: MILLION, name: million };
	return { divisor: 1, name: plain };
}

type Clock = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;

function clockOf(value: string | Date): Clock {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: ZONE,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	}).formatToParts(new Date(value));
	return Object.fromEntries(parts.map(({ type, value: text }) => [type, text])) as Clock;
}
