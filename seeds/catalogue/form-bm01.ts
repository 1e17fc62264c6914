import type { Check, FormDefinition } from '../../src/lib/domain/form.ts';
import { bm01AccountFields } from './bm01-account-fields.ts';
import { bm01PayoutFields } from './bm01-payout-fields.ts';
import { bm01Sections } from './form-sections.ts';

const MOVED_FRACTION = 0.3;
const MOVED_FROM = 20;
/** Đồng a person a month between which a payout is plausible. */
const PAYOUT = { low: 100_000, high: 10_000_000 };

/** RULES 5, block: nothing is stored. */
const errors: readonly Check[] = [
	{
		code: 'accounts-by-owner-mismatch',
		severity: 'error',
		kind: 'sum',
		total: 'with_account',
		parts: ['own_account', 'authorised_account']
	},
	{
		code: 'accounts-by-type-mismatch',
		severity: 'error',
		kind: 'sum',
		total: 'with_account',
		parts: ['bank', 'e_wallet', 'mobile_money', 'other_account']
	},
	atMost('monthly-exceeds-total', ['monthly'], 'total'),
	atMost('reached-exceeds-total', ['reached'], 'total'),
	atMost('accounts-exceed-total', ['with_account'], 'total'),
	atMost('identity-verified-exceeds-accounts', ['identity_verified'], 'with_account'),
	atMost('account-verified-exceeds-accounts', ['account_verified'], 'with_account'),
	atMost('paid-exceeds-accounts', ['paid_via_account'], 'with_account'),
	atMost('payouts-exceed-total', ['paid_via_account', 'paid_cash'], 'total'),
	atMost('exception-exceeds-cash', ['cash_exception'], 'paid_cash'),
	{
		code: 'account-money-without-people',
		severity: 'error',
		kind: 'people-and-money',
		people: 'paid_via_account',
		money: 'amount_via_account'
	},
	{
		code: 'cash-money-without-people',
		severity: 'error',
		kind: 'people-and-money',
		people: 'paid_cash',
		money: 'amount_cash'
	}
];

/** RULES 5, warn: stored and explained. */
const warnings: readonly Check[] = [
	{
		code: 'accounts-and-others-differ-from-total',
		severity: 'warning',
		kind: 'sum',
		total: 'total',
		parts: ['with_account', 'no_account_agreed', 'no_account_refused']
	},
	{ code: 'moved-much', severity: 'warning', kind: 'moved', fraction: MOVED_FRACTION, from: MOVED_FROM },
	{ code: 'reached-fell', severity: 'warning', kind: 'fell', field: 'reached' },
	{
		code: 'account-payout-per-person',
		severity: 'warning',
		kind: 'per-person',
		people: 'paid_via_account',
		money: 'amount_via_account',
		...PAYOUT
	},
	{
		code: 'cash-payout-per-person',
		severity: 'warning',
		kind: 'per-person',
		people: 'paid_cash',
		money: 'amount_cash',
		...PAYOUT
	},
	{ code: 'thousandfold', severity: 'warning', kind: 'thousandfold' }
];

/** The ward's report. The plan's own form was not found: reconstructed from its text (III.1, III.2, IV.10). */
export const formBm01: FormDefinition = {
	code: 'BM-01',
	version: 1,
	label: {
		vi: 'Báo cáo tiến độ chi trả an sinh xã hội không dùng tiền mặt',
		en: 'Progress report on cashless social security payouts'
	},
	unitKind: 'ward',
	layout: 'matrix',
	titles: ['BIỂU TỔNG HỢP TIẾN ĐỘ CHI TRẢ AN SINH XÃ HỘI KHÔNG DÙNG TIỀN MẶT'],
	totalHeadings: ['Tổng cộng', 'Tổng số', 'Cộng'],
	fields: [...bm01AccountFields, ...bm01PayoutFields],
	sections: bm01Sections,
	checks: [...errors, ...warnings],
	texts: [
		{
			code: 'outreach',
			label: { vi: 'Hoạt động tuyên truyền', en: 'Outreach activities' },
			headings: ['Hoạt động tuyên truyền', 'Hoạt động tuyên truyền, vận động', 'Công tác tuyên truyền']
		},
		{
			code: 'fees',
			label: { vi: 'Công khai phí dịch vụ', en: 'Publication of service fees' },
			headings: ['Công khai phí dịch vụ', 'Công khai các loại phí dịch vụ']
		},
		{
			code: 'complaints',
			label: { vi: 'Đơn thư, phản ánh', en: 'Petitions and complaints' },
			headings: ['Đơn thư, phản ánh', 'Đơn thư phản ánh', 'Đơn thư, kiến nghị, phản ánh']
		},
		{
			code: 'difficulties',
			label: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
			headings: ['Khó khăn, vướng mắc', 'Khó khăn vướng mắc', 'Khó khăn']
		},
		{
			code: 'proposals',
			label: { vi: 'Kiến nghị', en: 'Proposals' },
			headings: ['Kiến nghị', 'Kiến nghị, đề xuất', 'Đề xuất, kiến nghị']
		}
	],
	isProvisional: true
};

function atMost(code: string, parts: readonly string[], limit: string): Check {
	return { code, severity: 'error', kind: 'at-most', parts, limit };
}
