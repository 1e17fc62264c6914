import type { DueRule } from '../../src/lib/domain/deadline.ts';
import type { ObligationRule } from '../../src/lib/domain/plan.ts';

/** Before 1 December, a month before the quarter ends: the figures stop the day before. */
const YEAR_END: DueRule = {
	dueBefore: { kind: 'day-of-year', month: 12, day: 1 },
	opens: { kind: 'day-of-year', month: 11, day: 15 },
	cutOff: { kind: 'day-of-year', month: 11, day: 30 },
	dayOff: 'keep'
};
const YEAR_END_WORDING = {
	vi: 'báo cáo quý IV và báo cáo năm gửi trước ngày 01 tháng 12',
	en: 'the report of quarter IV and the annual report sent before 01 December'
};
const WARD_SOURCE = { vi: 'Mục IV.10 của kế hoạch', en: 'Section IV.10 of the plan' };
const OFFICE_SOURCE = {
	vi: 'Phòng Lao động - Thương binh và Xã hội tự đặt; kế hoạch không quy định hạn cho nhà trường',
	en: 'Set by the labour office itself; the plan gives schools no deadline'
};

const wardRules: readonly ObligationRule[] = [
	{
		form: 'BM-01',
		unitKind: 'ward',
		periods: 'quarter',
		quarters: [1, 2, 3],
		due: {
			dueBefore: { kind: 'day-of-next-month', day: 5 },
			opens: { kind: 'day-of-last-month', day: 25 },
			dayOff: 'keep'
		},
		wording: {
			vi: 'Định kỳ (quý I, II, III) … trước ngày 05 tháng đầu quý sau',
			en: 'Periodically (quarters I, II, III) … before day 05 of the first month of the next quarter'
		},
		source: WARD_SOURCE,
		isOfficeSetting: false
	},
	{
		form: 'BM-01',
		unitKind: 'ward',
		periods: 'quarter',
		quarters: [4],
		due: YEAR_END,
		wording: YEAR_END_WORDING,
		source: WARD_SOURCE,
		isOfficeSetting: false
	},
	{
		form: 'BM-01',
		unitKind: 'ward',
		periods: 'year',
		due: YEAR_END,
		wording: YEAR_END_WORDING,
		source: WARD_SOURCE,
		isOfficeSetting: false
	}
];

const schoolRules: readonly ObligationRule[] = [
	{
		form: 'BM-03',
		unitKind: 'school',
		periods: 'quarter',
		quarters: [1, 2, 3],
		due: {
			dueBefore: { kind: 'day-of-next-month', day: 15 },
			opens: { kind: 'after-cut-off' },
			dayOff: 'keep'
		},
		wording: {
			vi: 'trước ngày 15 tháng đầu quý sau (do Phòng tự đặt)',
			en: 'before the 15th of the first month of the next quarter (set by the office itself)'
		},
		source: OFFICE_SOURCE,
		isOfficeSetting: true
	},
	{
		form: 'BM-03',
		unitKind: 'school',
		periods: 'quarter',
		quarters: [4],
		due: {
			dueBefore: { kind: 'day-of-year', month: 1, day: 15, yearsLater: 1 },
			opens: { kind: 'after-cut-off' },
			dayOff: 'keep'
		},
		wording: {
			vi: 'trước ngày 15 tháng 01 năm sau (do Phòng tự đặt)',
			en: 'before 15 January of the next year (set by the office itself)'
		},
		source: OFFICE_SOURCE,
		isOfficeSetting: true
	}
];

export const plan2023Obligations: readonly ObligationRule[] = [...wardRules, ...schoolRules];
