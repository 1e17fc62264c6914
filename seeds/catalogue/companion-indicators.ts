import type { IndicatorDefinition } from '../../src/lib/domain/indicator.ts';
import type { Label } from '../../src/lib/domain/label.ts';

/** Shown beside the four so that a good figure cannot mislead; the plan sets no target for these. */
export const companionIndicators: readonly IndicatorDefinition[] = [
	{
		code: 'P1',
		label: { vi: 'Độ phủ tài khoản', en: 'Account coverage' },
		short: { vi: 'Có tài khoản', en: 'Coverage' },
		meaning: {
			vi: 'Số người có tài khoản trên tổng số đối tượng hưởng; luôn xem cùng tỷ lệ chi trả qua tài khoản.',
			en: 'People with an account out of all beneficiaries; always to be read beside the share paid via account.'
		},
		source: section('III.1.2'),
		counts: 'people',
		kind: 'ratio',
		form: 'BM-01',
		numerator: { with_account: 1 },
		denominator: { total: 1 }
	},
	ofAccounts(
		'P2a',
		'identity_verified',
		{ vi: 'Đã xác thực danh tính', en: 'Identity verified' },
		{ vi: 'XT danh tính', en: 'Identity' },
		{
			vi: 'Số người đã được xác thực danh tính trên Cơ sở dữ liệu quốc gia về dân cư, trên số người có tài khoản.',
			en: 'People whose identity is verified in the national population database, out of those with an account.'
		},
		'III.1.2.a'
	),
	ofAccounts(
		'P2b',
		'account_verified',
		{ vi: 'Đã xác thực tài khoản', en: 'Account verified' },
		{ vi: 'XT tài khoản', en: 'Acct verified' },
		{
			vi: 'Số người mà thông tin tài khoản đã được xác thực (qua Napas), trên số người có tài khoản.',
			en: 'People whose account is verified (through Napas), out of those with an account.'
		},
		'III.1.2.a'
	),
	{
		code: 'P3',
		label: { vi: 'Tiền mặt do trường hợp đặc biệt', en: 'Cash for a special case' },
		short: { vi: 'TM đặc biệt', en: 'Special cash' },
		meaning: {
			vi: 'Trong số người nhận tiền mặt ở kỳ chi trả cuối, phần thuộc trường hợp đặc biệt đã được thống nhất; phần còn lại mới là khoảng cách phải thu hẹp.',
			en: 'Of the people paid in cash at the last payout, those whose special case was agreed; only the rest is a gap to close.'
		},
		source: section('III.2.1.a'),
		counts: 'people',
		kind: 'ratio',
		form: 'BM-01',
		numerator: { cash_exception: 1 },
		denominator: { paid_cash: 1 }
	},
	byType('P4a', 'bank', { vi: 'Tài khoản ngân hàng', en: 'Bank accounts' }, { vi: 'Ngân hàng', en: 'Bank' }),
	byType('P4b', 'e_wallet', { vi: 'Ví điện tử', en: 'E-wallets' }, { vi: 'Ví điện tử', en: 'E-wallet' }),
	byType(
		'P4c',
		'mobile_money',
		{ vi: 'Tài khoản Mobile Money', en: 'Mobile money accounts' },
		{ vi: 'Mobile Money', en: 'Mobile money' }
	),
	byType(
		'P4d',
		'other_account',
		{ vi: 'Hình thức hợp pháp khác', en: 'Other legal forms' },
		{ vi: 'TK khác', en: 'Other' }
	),
	{
		code: 'P5',
		label: { vi: 'Báo cáo đúng hạn', en: 'Reports on time' },
		short: { vi: 'Đúng hạn', en: 'On time' },
		meaning: {
			vi: 'Số báo cáo nộp đúng hạn, trên số báo cáo đã qua hạn; nộp muộn và chưa nộp đều tính vào mẫu số, được miễn thì không.',
			en: 'Reports submitted on time, out of those whose due time has passed; late and missing ones count in the denominator, exempted ones do not.'
		},
		source: section('IV.10'),
		counts: 'obligations',
		kind: 'obligation-count',
		condition: 'on-time'
	}
];

function byType(code: string, field: string, label: Label, short: Label): IndicatorDefinition {
	const meaning = {
		vi: `Trong số người có tài khoản, phần nhận bằng: ${label.vi}.`,
		en: `Of those with an account, the share paid by: ${label.en}.`
	};
	return ofAccounts(code, field, label, short, meaning, 'III.1.2.b');
}

function ofAccounts(
	code: string,
	field: string,
	label: Label,
	short: Label,
	meaning: Label,
	where: string
): IndicatorDefinition {
	return {
		code,
		label,
		short,
		meaning,
		source: section(where),
		counts: 'people',
		kind: 'ratio',
		form: 'BM-01',
		numerator: { [field]: 1 },
		denominator: { with_account: 1 }
	};
}

function section(where: string): Label {
	return {
		vi: `Kế hoạch năm 2023 của thành phố, mục ${where}; kế hoạch không giao chỉ tiêu`,
		en: `The city's plan for 2023, section ${where}; the plan sets no target`
	};
}
