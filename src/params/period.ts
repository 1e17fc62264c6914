import { parsePeriod } from '#lib/domain/period.ts';

/** Only well-formed periods match: '2023-Q1', '2023', '2023-F', '2023-07', '2023-A01'. */
export function match(text: string): boolean {
	return parsePeriod(text) !== undefined;
}
