import type { FormField } from '../../src/lib/domain/form.ts';

const METHODS = [
	'transfer_qr',
	'card_pos',
	'e_wallet',
	'mobile_money',
	'bank_collection',
	'other_cashless',
	'cash'
];

/** Lines of BM-03, as the schools write them; a refund nobody made is simply left out. */
export const bm03Fields: readonly FormField[] = [
	{
		code: 'payers',
		label: { vi: 'Số người học phải nộp', en: 'Learners who owe tuition' },
		short: { vi: 'Số người học', en: 'Learners' },
		meaning: {
			vi: 'Số người học phải nộp học phí trong kỳ; không cộng dồn qua các kỳ vì một người có thể nộp nhiều kỳ.',
			en: 'Learners who owe tuition in the period; never added up over periods, since one person may owe in several.'
		},
		headings: ['Số học sinh, sinh viên phải nộp', 'Số học viên phải nộp'],
		measure: 'people',
		nature: 'not-summed'
	},
	{
		code: 'charged',
		label: { vi: 'Học phí phải thu', en: 'Tuition charged' },
		short: { vi: 'Phải thu', en: 'Charged' },
		meaning: {
			vi: 'Số tiền học phí (đồng) người học phải tự nộp trong kỳ, không kể phần được ngân sách cấp bù.',
			en: 'Đồng of tuition that learners themselves must pay for the period, without what the state budget pays.'
		},
		headings: ['Tổng học phí phải thu'],
		measure: 'dong',
		nature: 'flow'
	},
	{
		code: 'exempt',
		label: { vi: 'Miễn, giảm được ngân sách cấp bù', en: 'Exempted and paid by the state budget' },
		short: { vi: 'Cấp bù', en: 'Exempted' },
		meaning: {
			vi: 'Học phí (đồng) được miễn, giảm và do ngân sách nhà nước cấp bù trong kỳ; ghi riêng, không tính vào tỷ lệ không dùng tiền mặt.',
			en: 'Đồng of tuition waived and paid by the state budget in the period; kept apart and left out of the cashless share.'
		},
		headings: ['Miễn, giảm học phí được cấp bù', 'Cấp bù miễn, giảm học phí'],
		measure: 'dong',
		nature: 'flow'
	},
	{
		code: 'collected',
		label: { vi: 'Học phí đã thu', en: 'Tuition collected' },
		short: { vi: 'Đã thu', en: 'Collected' },
		meaning: {
			vi: 'Tổng số tiền (đồng) người học đã nộp trong kỳ, bằng mọi phương thức.',
			en: 'All đồng that learners paid in the period, by every method.'
		},
		headings: ['Tổng học phí đã thu'],
		measure: 'dong',
		nature: 'flow',
		sumOf: METHODS
	},
	{
		code: 'transfer_qr',
		label: { vi: 'Chuyển khoản, QR', en: 'Transfer, QR' },
		short: { vi: 'CK, QR', en: 'Transfer, QR' },
		meaning: {
			vi: 'Số tiền (đồng) người học chuyển khoản hoặc quét mã QR vào tài khoản của trường.',
			en: 'Đồng that learners transferred, or paid by QR code, into the school’s account.'
		},
		headings: ['Chuyển khoản', 'Chuyển khoản, quét mã QR', 'Chuyển khoản/QR'],
		measure: 'dong',
		nature: 'flow',
		method: 'cashless'
	},
	{
		code: 'card_pos',
		label: { vi: 'Thẻ, POS', en: 'Card, POS' },
		short: { vi: 'Thẻ, POS', en: 'Card, POS' },
		meaning: {
			vi: 'Số tiền (đồng) người học trả bằng thẻ qua máy POS.',
			en: 'Đồng paid by card at a POS terminal.'
		},
		headings: ['Thẻ/POS', 'Quẹt thẻ qua POS'],
		measure: 'dong',
		nature: 'flow',
		method: 'cashless'
	},
	{
		code: 'e_wallet',
		label: { vi: 'Ví điện tử', en: 'E-wallet' },
		short: { vi: 'Ví điện tử', en: 'E-wallet' },
		meaning: { vi: 'Số tiền (đồng) người học trả bằng ví điện tử.', en: 'Đồng paid from an e-wallet.' },
		measure: 'dong',
		nature: 'flow',
		method: 'cashless'
	},
	{
		code: 'mobile_money',
		label: { vi: 'Mobile Money', en: 'Mobile money' },
		short: { vi: 'Mobile Money', en: 'Mobile money' },
		meaning: {
			vi: 'Số tiền (đồng) người học trả bằng tài khoản Mobile Money của nhà mạng.',
			en: 'Đồng paid from a mobile money account of a telephone operator.'
		},
		headings: ['Tiền di động'],
		measure: 'dong',
		nature: 'flow',
		method: 'cashless'
	},
	{
		code: 'bank_collection',
		label: { vi: 'Ngân hàng, trung gian thu hộ', en: 'Collected by a bank or intermediary' },
		short: { vi: 'Thu hộ', en: 'Via collector' },
		meaning: {
			vi: 'Số tiền (đồng) ngân hàng hoặc trung gian thanh toán thu hộ cho trường.',
			en: 'Đồng that a bank or payment intermediary collected on behalf of the school.'
		},
		headings: ['Ngân hàng thu hộ', 'Thu hộ qua ngân hàng, trung gian thanh toán'],
		measure: 'dong',
		nature: 'flow',
		method: 'cashless'
	},
	{
		code: 'other_cashless',
		label: { vi: 'Hình thức không dùng tiền mặt khác', en: 'Other cashless form' },
		short: { vi: 'KDTM khác', en: 'Other cashless' },
		meaning: {
			vi: 'Số tiền (đồng) người học trả bằng hình thức không dùng tiền mặt khác các hình thức trên.',
			en: 'Đồng paid by a cashless form other than those above.'
		},
		headings: ['Không dùng tiền mặt khác'],
		measure: 'dong',
		nature: 'flow',
		method: 'cashless'
	},
	{
		code: 'cash',
		label: { vi: 'Tiền mặt', en: 'Cash' },
		short: { vi: 'Tiền mặt', en: 'Cash' },
		meaning: {
			vi: 'Số tiền (đồng) người học nộp bằng tiền mặt; tiền mặt thu tại quầy rồi trường nộp vào ngân hàng sau vẫn là tiền mặt.',
			en: 'Đồng that learners paid in cash; cash taken at the counter and banked by the school later is still cash.'
		},
		headings: ['Thu bằng tiền mặt'],
		measure: 'dong',
		nature: 'flow',
		method: 'cash'
	},
	{
		code: 'refund_cashless',
		label: { vi: 'Hoàn trả không dùng tiền mặt', en: 'Refunded without cash' },
		short: { vi: 'Hoàn KDTM', en: 'Refund cashless' },
		meaning: {
			vi: 'Số tiền (đồng) học phí trường hoàn trả người học trong kỳ không dùng tiền mặt; để trống nếu không có.',
			en: 'Đồng of tuition returned to learners in the period without cash; left empty when there is none.'
		},
		headings: ['Hoàn học phí không dùng tiền mặt'],
		measure: 'dong',
		nature: 'flow',
		isOptional: true
	},
	{
		code: 'refund_cash',
		label: { vi: 'Hoàn trả bằng tiền mặt', en: 'Refunded in cash' },
		short: { vi: 'Hoàn tiền mặt', en: 'Refund cash' },
		meaning: {
			vi: 'Số tiền (đồng) học phí trường hoàn trả người học trong kỳ bằng tiền mặt; để trống nếu không có.',
			en: 'Đồng of tuition returned to learners in cash in the period; left empty when there is none.'
		},
		headings: ['Hoàn học phí bằng tiền mặt'],
		measure: 'dong',
		nature: 'flow',
		isOptional: true
	}
];
