import type { Figure, ReportTexts } from '../../src/lib/domain/figure.ts';
import { WARNED_WARD, type DemoSubmission } from './calendar.ts';
import { SCHOOLS_Q1 } from './schools-q1.ts';
import { asLine, wardSecondQuarter } from './second-quarter.ts';
import { FIELDS, GROUPS, WARDS_Q1 } from './wards-q1.ts';

interface DemoEntry {
	readonly kind: 'figures';
	readonly figures: readonly Figure[];
	readonly texts: ReportTexts;
	readonly acceptedMethods: readonly string[] | null;
	readonly providers: readonly string[] | null;
}

/** What a unit hands in: the wards' and schools' first quarter as in the samples, the second grown from it. */
export function entryOf({ form, period, unit }: DemoSubmission): DemoEntry {
	if (form === 'BM-03') {
		const values = period === '2023-Q1' ? (SCHOOLS_Q1[unit] ?? {}) : schoolSecondQuarter(unit);
		return {
			kind: 'figures',
			figures: Object.entries(values).map(([field, value]) => figure(null, field, value)),
			texts: {},
			acceptedMethods: ['transfer_qr', 'card_pos', 'e_wallet'],
			providers: ['Agribank', 'VNPT Money']
		};
	}
	const lines = period === '2023-Q1' ? (WARDS_Q1[unit] ?? []).map(asLine) : wardSecondQuarter(unit);
	const figures = lines.flatMap((line, at) => {
		const group = GROUPS[at] ?? null;
		// One ward of the second quarter says that fewer people were reached than a quarter before.
		const fell = period === '2023-Q2' && unit === WARNED_WARD && group === 'btxh';
		const reached = asLine(WARDS_Q1[unit]?.[at] ?? []).reached - 4;
		return FIELDS.map((field) => figure(group, field, fell && field === 'reached' ? reached : line[field]));
	});
	return { kind: 'figures', figures, texts: TEXTS, acceptedMethods: null, providers: null };
}

/** What the demo's wards write. */
export const TEXTS: ReportTexts = {
	difficulties: 'Một số đối tượng cao tuổi chưa quen dùng thẻ; điểm rút tiền còn xa.',
	proposals: 'Đề nghị Bưu điện mở tài khoản tại điểm chi trả.'
};

/** How a school's money moves from the first to the second quarter; cash apart, so that shares differ. */
const SECOND_QUARTER: Readonly<Record<string, { cashless: number; cash: number; charged: number }>> = {
	CDCNXD: { cashless: 0.94, cash: 0.72, charged: 0.88 },
	'TC-A': { cashless: 0.86, cash: 0.87, charged: 0.88 }
};

function schoolSecondQuarter(school: string): Record<string, number> {
	const q1 = SCHOOLS_Q1[school] ?? {};
	const factor = SECOND_QUARTER[school] ?? { cashless: 1, cash: 1, charged: 1 };
	const rounded = (value: number, by: number): number => Math.round((value * by) / 1000) * 1000;
	return Object.fromEntries(
		Object.entries(q1).map(([field, value]) => {
			if (field === 'payers') return [field, value];
			if (field === 'cash') return [field, rounded(value, factor.cash)];
			if (field === 'charged' || field === 'exempt') return [field, rounded(value, factor.charged)];
			return [field, rounded(value, factor.cashless)];
		})
	);
}

function figure(group: string | null, field: string, value: number): Figure {
	return { group, field, value, state: 'reported' };
}
