import type { FormSection } from '../../src/lib/domain/form.ts';

/** Headings over the columns of BM-01, those of the paper form first. */
export const bm01Sections: readonly FormSection[] = [
	{
		label: { vi: 'Đối tượng hưởng và tuyên truyền', en: 'Beneficiaries and outreach' },
		fields: ['total', 'monthly', 'reached']
	},
	{
		label: { vi: 'Có tài khoản, chia theo chủ tài khoản', en: 'With an account, by its holder' },
		fields: ['with_account', 'own_account', 'authorised_account']
	},
	{
		label: { vi: 'Chia theo loại tài khoản', en: 'By kind of account' },
		fields: ['bank', 'e_wallet', 'mobile_money', 'other_account']
	},
	{
		label: { vi: 'Xác thực', en: 'Verification' },
		fields: ['identity_verified', 'account_verified']
	},
	{
		label: { vi: 'Chi trả của tháng cuối kỳ', en: 'Payout of the last month of the period' },
		fields: ['paid_via_account', 'amount_via_account', 'paid_cash', 'amount_cash', 'cash_exception']
	},
	{
		label: { vi: 'Chưa có tài khoản', en: 'Without an account' },
		fields: ['no_account_agreed', 'no_account_refused']
	}
];

/** Headings over the lines of BM-03. */
export const bm03Sections: readonly FormSection[] = [
	{
		label: { vi: 'Người học và học phí phải thu', en: 'Learners and tuition due' },
		fields: ['payers', 'charged', 'exempt']
	},
	{
		label: { vi: 'Học phí đã thu, chia theo phương thức', en: 'Tuition collected, by method' },
		fields: [
			...['collected', 'transfer_qr', 'card_pos', 'e_wallet', 'mobile_money'],
			...['bank_collection', 'other_cashless', 'cash']
		]
	},
	{ label: { vi: 'Hoàn trả học phí', en: 'Refunds' }, fields: ['refund_cashless', 'refund_cash'] }
];
