import type { FormField } from '../../src/lib/domain/form.ts';

/** Columns (1)–(12) of BM-01: who receives, who was reached, who has which account. */
export const bm01AccountFields: readonly FormField[] = [
	{
		code: 'total',
		no: 1,
		label: { vi: 'Tổng số đối tượng hưởng', en: 'All beneficiaries' },
		short: { vi: 'Tổng số', en: 'All' },
		meaning: {
			vi: 'Số người thuộc nhóm đang được hưởng chính sách an sinh xã hội trên địa bàn vào ngày chốt số liệu.',
			en: 'People of the group who are entitled to social security support in the ward on the cut-off day.'
		},
		headings: ['Tổng số đối tượng', 'Tổng đối tượng hưởng'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'monthly',
		no: 2,
		label: { vi: 'Trong đó: hưởng hằng tháng', en: 'Of these: monthly recipients' },
		short: { vi: 'Hằng tháng', en: 'Monthly' },
		meaning: {
			vi: 'Trong tổng số, những người đang nhận trợ cấp hằng tháng vào ngày chốt số liệu.',
			en: 'Of all beneficiaries, those who receive a monthly allowance on the cut-off day.'
		},
		headings: ['Hưởng hằng tháng', 'Trong đó: hưởng hàng tháng', 'Hưởng hàng tháng'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'reached',
		no: 3,
		label: { vi: 'Đã được tuyên truyền, vận động', en: 'Reached by outreach' },
		short: { vi: 'Tuyên truyền', en: 'Reached' },
		meaning: {
			vi: 'Trong tổng số, những người đã được tuyên truyền, vận động ít nhất một lần từ đầu năm; mỗi người chỉ tính một lần, không đếm số lượt.',
			en: 'Of all beneficiaries, those reached at least once since the beginning of the year; each person counts once, however many contacts there were.'
		},
		headings: ['Đã tuyên truyền, vận động', 'Số người được tuyên truyền, vận động'],
		measure: 'people',
		nature: 'stock-in-year'
	},
	{
		code: 'with_account',
		no: 4,
		label: { vi: 'Có tài khoản', en: 'With an account' },
		short: { vi: 'Có tài khoản', en: 'Account' },
		meaning: {
			vi: 'Số người có tài khoản để nhận trợ cấp, của bản thân hoặc của người được ủy quyền, vào ngày chốt số liệu.',
			en: 'People with an account to be paid into, their own or that of an authorised person, on the cut-off day.'
		},
		headings: ['Đã có tài khoản', 'Số người có tài khoản'],
		measure: 'people',
		nature: 'stock',
		sumOf: ['own_account', 'authorised_account']
	},
	{
		code: 'own_account',
		no: 5,
		label: { vi: 'Tài khoản của bản thân', en: 'Own account' },
		short: { vi: 'Bản thân', en: 'Own' },
		meaning: {
			vi: 'Trong số có tài khoản, những người nhận bằng tài khoản đứng tên mình.',
			en: 'Of those with an account, people whose account is in their own name.'
		},
		headings: ['Của bản thân', 'Bản thân'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'authorised_account',
		no: 6,
		label: { vi: 'Tài khoản của người được ủy quyền', en: 'Authorised person’s account' },
		short: { vi: 'Ủy quyền', en: 'Authorised' },
		meaning: {
			vi: 'Trong số có tài khoản, những người nhận qua tài khoản của người được ủy quyền nhận thay.',
			en: 'Of those with an account, people paid into the account of a person authorised to receive for them.'
		},
		headings: ['Của người được ủy quyền', 'Người được ủy quyền'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'bank',
		no: 7,
		label: { vi: 'Ngân hàng', en: 'Bank' },
		short: { vi: 'Ngân hàng', en: 'Bank' },
		meaning: {
			vi: 'Trong số có tài khoản, những người nhận bằng tài khoản ngân hàng.',
			en: 'Of those with an account, people paid into a bank account.'
		},
		headings: ['Tài khoản ngân hàng'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'e_wallet',
		no: 8,
		label: { vi: 'Ví điện tử', en: 'E-wallet' },
		short: { vi: 'Ví điện tử', en: 'E-wallet' },
		meaning: {
			vi: 'Trong số có tài khoản, những người nhận bằng ví điện tử.',
			en: 'Of those with an account, people paid into an e-wallet.'
		},
		headings: ['Tài khoản ví điện tử'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'mobile_money',
		no: 9,
		label: { vi: 'Mobile Money', en: 'Mobile money' },
		short: { vi: 'Mobile Money', en: 'Mobile money' },
		meaning: {
			vi: 'Trong số có tài khoản, những người nhận bằng tài khoản Mobile Money của nhà mạng.',
			en: 'Of those with an account, people paid into a mobile money account of their telephone operator.'
		},
		headings: ['Tài khoản Mobile Money', 'Tiền di động'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'other_account',
		no: 10,
		label: { vi: 'Hình thức hợp pháp khác', en: 'Other legal form' },
		short: { vi: 'TK khác', en: 'Other' },
		meaning: {
			vi: 'Trong số có tài khoản, những người nhận bằng hình thức hợp pháp khác ba loại trên.',
			en: 'Of those with an account, people paid by a legal form other than the three above.'
		},
		headings: ['Các hình thức hợp pháp khác', 'Hình thức khác'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'identity_verified',
		no: 11,
		label: { vi: 'Đã xác thực danh tính', en: 'Identity verified' },
		short: { vi: 'XT danh tính', en: 'Identity' },
		meaning: {
			vi: 'Trong số có tài khoản, những người đã được Công an xác thực trên Cơ sở dữ liệu quốc gia về dân cư.',
			en: 'Of those with an account, people whose identity the police have verified in the national population database.'
		},
		headings: ['Xác thực danh tính'],
		measure: 'people',
		nature: 'stock'
	},
	{
		code: 'account_verified',
		no: 12,
		label: { vi: 'Đã xác thực tài khoản', en: 'Account verified' },
		short: { vi: 'XT tài khoản', en: 'Acct verified' },
		meaning: {
			vi: 'Trong số có tài khoản, những người mà chính tài khoản đó đã được xác thực (qua Napas).',
			en: 'Of those with an account, people whose account itself has been verified (through Napas).'
		},
		headings: ['Xác thực tài khoản', 'Đã xác thực thông tin tài khoản'],
		measure: 'people',
		nature: 'stock'
	}
];
