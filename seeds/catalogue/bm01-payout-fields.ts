import type { FormField } from '../../src/lib/domain/form.ts';

/** Columns (13)–(19) of BM-01: the last monthly payout of the period, and those still without an account. */
export const bm01PayoutFields: readonly FormField[] = [
	{
		code: 'paid_via_account',
		no: 13,
		label: { vi: 'Số người được chi trả qua tài khoản', en: 'People paid via account' },
		short: { vi: 'Nhận qua TK', en: 'Via account' },
		meaning: {
			vi: 'Số người được trả qua tài khoản ở kỳ chi trả hằng tháng cuối cùng của kỳ báo cáo.',
			en: 'People paid into an account at the last monthly payout of the period.'
		},
		headings: ['Được chi trả qua tài khoản', 'Số người chi trả qua tài khoản'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'amount_via_account',
		no: 14,
		label: { vi: 'Số tiền chi trả qua tài khoản (đồng)', en: 'Amount paid via account (đồng)' },
		short: { vi: 'Tiền qua TK', en: 'Amt. account' },
		meaning: {
			vi: 'Số tiền (đồng) trả qua tài khoản ở kỳ chi trả hằng tháng cuối cùng của kỳ báo cáo, chỉ riêng tháng đó.',
			en: 'Đồng paid into accounts at the last monthly payout of the period, that month alone.'
		},
		headings: ['Số tiền chi trả qua tài khoản', 'Số tiền qua tài khoản'],
		measure: 'dong',
		nature: 'stock'
	},
	{
		code: 'paid_cash',
		no: 15,
		label: { vi: 'Số người nhận tiền mặt', en: 'People paid in cash' },
		short: { vi: 'Nhận tiền mặt', en: 'Cash' },
		meaning: {
			vi: 'Số người nhận tiền mặt ở kỳ chi trả hằng tháng cuối cùng của kỳ báo cáo.',
			en: 'People paid in cash at the last monthly payout of the period.'
		},
		headings: ['Số người chi trả tiền mặt', 'Số người nhận bằng tiền mặt'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'amount_cash',
		no: 16,
		label: { vi: 'Số tiền chi trả tiền mặt (đồng)', en: 'Amount paid in cash (đồng)' },
		short: { vi: 'Số tiền mặt', en: 'Amt. cash' },
		meaning: {
			vi: 'Số tiền (đồng) trả bằng tiền mặt ở kỳ chi trả hằng tháng cuối cùng của kỳ báo cáo, chỉ riêng tháng đó.',
			en: 'Đồng paid in cash at the last monthly payout of the period, that month alone.'
		},
		headings: ['Số tiền chi trả tiền mặt', 'Số tiền chi trả bằng tiền mặt'],
		measure: 'dong',
		nature: 'stock'
	},
	{
		code: 'cash_exception',
		no: 17,
		label: { vi: 'Trong đó: tiền mặt do trường hợp đặc biệt', en: 'Of these: cash for a special case' },
		short: { vi: 'Đặc biệt', en: 'Special case' },
		meaning: {
			vi: 'Trong số người nhận tiền mặt của kỳ chi trả đó, những người thuộc trường hợp đặc biệt đã được thống nhất chi trả bằng tiền mặt.',
			en: 'Of the people paid in cash at that payout, those whose special case was agreed to justify cash.'
		},
		headings: ['Tiền mặt do trường hợp đặc biệt', 'Trường hợp đặc biệt'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'no_account_agreed',
		no: 18,
		label: { vi: 'Chưa có tài khoản, đồng ý mở', en: 'No account yet, agrees to open one' },
		short: { vi: 'Đồng ý mở TK', en: 'Will open' },
		meaning: {
			vi: 'Số người chưa có tài khoản vào ngày chốt số liệu và đã đồng ý mở.',
			en: 'People who have no account on the cut-off day and have agreed to open one.'
		},
		headings: ['Đồng ý mở tài khoản', 'Chưa có tài khoản, đồng ý mở tài khoản'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'no_account_refused',
		no: 19,
		label: { vi: 'Chưa có tài khoản, chưa đồng ý', en: 'No account yet, has not agreed' },
		short: { vi: 'Chưa đồng ý', en: 'Not agreed' },
		meaning: {
			vi: 'Số người chưa có tài khoản vào ngày chốt số liệu và chưa đồng ý mở.',
			en: 'People who have no account on the cut-off day and have not agreed to open one.'
		},
		headings: ['Chưa đồng ý mở tài khoản', 'Chưa có tài khoản, chưa đồng ý mở'],
		measure: 'people',
		nature: 'stock'
	}
];
