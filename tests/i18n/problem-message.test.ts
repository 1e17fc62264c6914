import { expect, test } from 'vitest';
import type { Language } from '#lib/domain/label.ts';
import type { Problem, ProblemKind } from '#lib/domain/problem.ts';
import { namesOf, problemMessage } from '#lib/i18n/problem-message.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { formBm01 } from '../../seeds/catalogue/form-bm01.ts';
import { formBm03 } from '../../seeds/catalogue/form-bm03.ts';
import { groups } from '../../seeds/catalogue/groups.ts';

const kinds = Object.keys(wordsOf('vi').problem.of) as ProblemKind[];

function say(problem: Partial<Problem> & { kind: ProblemKind }, language: Language, form = formBm01): string {
	return problemMessage(
		{ code: problem.kind, severity: 'error', ...problem },
		language,
		namesOf(form, groups, language)
	);
}

test.each<[name: string, problem: Partial<Problem> & { kind: ProblemKind }, vi: string, en: string]>([
	[
		'a check names the cell, both fields and both figures',
		{
			kind: 'at-most',
			cell: 'O10',
			group: 'btxh',
			field: 'paid_via_account',
			fields: ['with_account'],
			found: 120,
			against: 112
		},
		'Ô O10: Số người được chi trả qua tài khoản (120) lớn hơn Có tài khoản (112). Hãy kiểm tra và sửa lại cho khớp.',
		'Cell O10: “People paid via account” (120) is greater than “With an account” (112). Check and correct them so that they agree.'
	],
	[
		'several parts held against a limit are named as their sum',
		{
			kind: 'at-most',
			cell: 'N9',
			field: 'paid_via_account',
			fields: ['paid_cash', 'total'],
			found: 1300,
			against: 1234
		},
		'Ô N9: Tổng Số người được chi trả qua tài khoản + Số người nhận tiền mặt (1.300) lớn hơn Tổng số đối tượng hưởng (1.234). Hãy kiểm tra và sửa lại cho khớp.',
		'Cell N9: The sum of “People paid via account” + “People paid in cash” (1,300) is greater than “All beneficiaries” (1,234). Check and correct them so that they agree.'
	],
	[
		'without a cell the group and the column say where',
		{ kind: 'blank', group: 'btxh', field: 'monthly' },
		'Nhóm Bảo trợ xã hội, mục Hưởng hằng tháng: Chưa có số liệu. Hãy ghi số; nếu không phát sinh thì ghi 0.',
		'Group Social protection, column Monthly recipients: There is no figure. Write one; if there was nothing to report, write 0.'
	],
	[
		'a missing group is named',
		{ kind: 'missing-group', sheet: 'Biểu 1', group: 'gn', text: 'Giảm nghèo' },
		'Nhóm Giảm nghèo: Không tìm thấy nhóm đối tượng này trong biểu. Hãy bổ sung dòng của nhóm; nếu không phát sinh thì ghi 0.',
		'Group Poverty reduction: This group was not found in the form. Add its row; if there was nothing to report, write 0.'
	],
	[
		'what was written is quoted',
		{ kind: 'not-a-number', cell: 'C7', text: 'mười hai' },
		'Ô C7: “mười hai” không phải là số. Hãy chỉ ghi số nguyên, không kèm chữ hay ký hiệu.',
		'Cell C7: “mười hai” is not a number. Write a whole number only, without words or signs.'
	],
	[
		'a warning leaves a right figure alone',
		{ kind: 'moved', severity: 'warning', cell: 'C9', field: 'total', found: 90, against: 60 },
		'Ô C9: Tổng số đối tượng hưởng (90) tăng nhiều so với kỳ trước (60). Nếu số liệu đúng thì để nguyên; nếu nhầm thì sửa lại và nộp bản mới.',
		'Cell C9: “All beneficiaries” (90) rose much against the period before (60). If the figure is right, leave it; if not, correct it and submit a new version.'
	],
	[
		'money is written as money',
		{
			kind: 'per-person',
			severity: 'warning',
			cell: 'P9',
			field: 'amount_via_account',
			fields: ['paid_via_account'],
			found: 12_500_000.4,
			against: 10_000_000
		},
		'Ô P9: Số tiền chi trả qua tài khoản tính bình quân một người (12.500.000 đồng) cao hơn mức thường gặp (10.000.000 đồng). Nếu số liệu đúng thì để nguyên; nếu nhầm thì sửa lại và nộp bản mới.',
		'Cell P9: “Amount paid via account” per person (12,500,000 đồng) is above the usual (10,000,000 đồng). If the figure is right, leave it; if not, correct it and submit a new version.'
	],
	[
		'people without an amount',
		{
			kind: 'people-and-money',
			cell: 'P9',
			field: 'amount_via_account',
			fields: ['paid_via_account'],
			found: 0,
			against: 45
		},
		'Ô P9: Số tiền chi trả qua tài khoản bằng 0 trong khi Số người được chi trả qua tài khoản lớn hơn 0 (45). Đã có người thì phải có tiền và ngược lại; hãy kiểm tra và sửa lại.',
		'Cell P9: “Amount paid via account” is 0 while “People paid via account” is not (45). People need an amount and an amount needs people; check and correct them.'
	],
	[
		'a field that the place has named is not named again',
		{ kind: 'fell', severity: 'warning', group: 'btxh', field: 'reached', found: 124, against: 128 },
		'Nhóm Bảo trợ xã hội, mục Đã được tuyên truyền, vận động: Số này (124) giảm so với kỳ trước (128), trong khi mục này được tính từ đầu năm. Nếu số liệu đúng thì để nguyên; nếu nhầm thì sửa lại và nộp bản mới.',
		'Group Social protection, column Reached by outreach: This figure (124) is lower than in the period before (128), although it counts from the beginning of the year. If the figure is right, leave it; if not, correct it and submit a new version.'
	],
	[
		'periods are written out',
		{ kind: 'wrong-period', cell: 'A4', text: '2023-Q1', expected: '2023-Q2' },
		'Ô A4: Biểu ghi Quý I/2023, trong khi phải là Quý II/2023. Hãy nộp đúng tệp của kỳ hoặc sửa lại kỳ báo cáo.',
		'Cell A4: The form names Q1 2023, but this report is for Q2 2023. Submit the file of that period or correct the period.'
	]
])('%s', (_, problem, vi, en) => {
	expect(say(problem, 'vi')).toBe(vi);
	expect(say(problem, 'en')).toBe(en);
});

test('a share is written in per cent', () => {
	const problem = { kind: 'share-moved', field: 'collected', found: 0.431, against: 0.652 } as const;
	expect(say({ ...problem, severity: 'warning' }, 'vi', formBm03)).toBe(
		'Mục Học phí đã thu: Tỷ lệ không dùng tiền mặt (43,1%) giảm nhiều so với kỳ trước (65,2%). Nếu số liệu đúng thì để nguyên; nếu nhầm thì sửa lại và nộp bản mới.'
	);
});

test('every kind has whole sentences in both languages, whatever is known of it', () => {
	const known: Partial<Problem> = {
		sheet: 'Biểu 1',
		cell: 'C7',
		group: 'gn',
		field: 'total',
		fields: ['with_account', 'reached'],
		text: 'x'.repeat(300),
		found: 5,
		against: 1000,
		expected: '2023-Q1'
	};
	const nothing: Partial<Problem> = {
		sheet: null,
		cell: null,
		group: null,
		field: null,
		text: null,
		found: null
	};
	expect(kinds.length).toBeGreaterThan(30);
	for (const kind of kinds) {
		for (const language of ['vi', 'en'] as const) {
			for (const details of [known, nothing, {}, { fields: [] }, { group: 'gone', field: 'gone' }]) {
				const said = say({ ...details, kind }, language);
				expect(said).toMatch(/^[\p{Lu}“].*[^.]\.$/su);
				expect(said).not.toMatch(/undefined|null|NaN|\(\)|“”| {2}| [.,;:]/);
				expect(said.length).toBeLessThan(400);
			}
		}
	}
});

test('a place comes first when it is known', () => {
	for (const kind of kinds) {
		expect(say({ kind, cell: 'C7', sheet: 'Biểu 1' }, 'vi')).toMatch(/^Ô C7: /);
		expect(say({ kind, cell: 'C7', sheet: 'Biểu 1' }, 'en')).toMatch(/^Cell C7: /);
		expect(say({ kind, sheet: 'Biểu 1' }, 'vi')).toMatch(/^Trang tính “Biểu 1”: /);
	}
});
