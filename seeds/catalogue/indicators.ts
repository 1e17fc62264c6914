import type { IndicatorDefinition } from '../../src/lib/domain/indicator.ts';
import type { Label } from '../../src/lib/domain/label.ts';
import { companionIndicators } from './companion-indicators.ts';

const TARGETS_SECTION: Label = {
	vi: 'Kế hoạch năm 2023 của thành phố, mục I.2',
	en: 'The city’s plan for 2023, section I.2'
};

/** The four that carry a target in the plan (RULES 6). */
const targeted: readonly IndicatorDefinition[] = [
	{
		code: 'CT1',
		label: { vi: 'Tuyên truyền, vận động', en: 'Outreach' },
		short: { vi: 'Tuyên truyền', en: 'Outreach' },
		meaning: {
			vi: 'Số đối tượng đã được tuyên truyền, vận động ít nhất một lần trong năm, trên tổng số đối tượng hưởng.',
			en: 'Beneficiaries reached at least once this year, out of all beneficiaries.'
		},
		source: TARGETS_SECTION,
		counts: 'people',
		kind: 'ratio',
		form: 'BM-01',
		numerator: { reached: 1 },
		denominator: { total: 1 }
	},
	{
		code: 'CT2',
		label: { vi: 'Chi trả qua tài khoản', en: 'Paid via account' },
		short: { vi: 'Chi trả qua TK', en: 'Via account' },
		meaning: {
			vi: 'Số người được chi trả qua tài khoản ở kỳ chi trả cuối, trên số người đã có tài khoản (của mình hoặc của người được ủy quyền); không phải trên tổng số đối tượng.',
			en: 'People paid via account at the last payout, out of those who have an account (their own or an authorised person’s), not out of all beneficiaries.'
		},
		source: TARGETS_SECTION,
		counts: 'people',
		kind: 'ratio',
		form: 'BM-01',
		numerator: { paid_via_account: 1 },
		denominator: { with_account: 1 }
	},
	{
		code: 'CT3',
		label: { vi: 'Học phí không dùng tiền mặt', en: 'Cashless tuition' },
		short: { vi: 'Học phí KDTM', en: 'Tuition' },
		meaning: {
			vi: 'Số tiền học phí thu không dùng tiền mặt, trên số tiền học phí thu của người học, sau khi trừ khoản hoàn trả; cộng số tiền của mọi trường rồi mới chia. Phần ngân sách cấp bù không tính.',
			en: 'Tuition money collected without cash, out of the tuition collected from learners, both less refunds; the money of all schools is added up before dividing. What the state pays for exempted learners is left out.'
		},
		source: TARGETS_SECTION,
		counts: 'dong',
		kind: 'ratio',
		form: 'BM-03',
		numerator: { collected: 1, cash: -1, refund_cashless: -1 },
		denominator: { collected: 1, refund_cashless: -1, refund_cash: -1 }
	},
	{
		code: 'CT4',
		label: {
			vi: 'Trường chấp nhận thanh toán không dùng tiền mặt',
			en: 'Schools that accept cashless payment'
		},
		short: { vi: 'Trường chấp nhận', en: 'Schools' },
		meaning: {
			vi: 'Số cơ sở giáo dục nghề nghiệp đang chấp nhận ít nhất một phương thức không dùng tiền mặt vào cuối kỳ, trên số cơ sở thuộc phạm vi kế hoạch.',
			en: 'Vocational schools that accept at least one cashless method at the end of the period, out of the schools within the plan.'
		},
		source: TARGETS_SECTION,
		counts: 'schools',
		kind: 'unit-count',
		form: 'BM-03',
		condition: 'accepts-cashless'
	}
];

export const indicators: readonly IndicatorDefinition[] = [...targeted, ...companionIndicators];
