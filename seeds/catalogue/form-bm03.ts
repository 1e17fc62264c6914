import type { FormDefinition } from '../../src/lib/domain/form.ts';
import { bm03Fields } from './bm03-fields.ts';
import { bm03Sections } from './form-sections.ts';

const MOVED_FRACTION = 0.3;
const MOVED_FROM = 20;
const SHARE_MOVED_BY = 0.15;

/** The school's tuition report. The plan has no form for schools (DOMAIN 2.6): reconstructed. */
export const formBm03: FormDefinition = {
	code: 'BM-03',
	version: 1,
	label: { vi: 'Báo cáo thu học phí không dùng tiền mặt', en: 'Report on cashless tuition' },
	unitKind: 'school',
	layout: 'list',
	titles: ['BÁO CÁO THU HỌC PHÍ KHÔNG DÙNG TIỀN MẶT'],
	totalHeadings: ['Tổng cộng', 'Tổng số', 'Cộng'],
	fields: bm03Fields,
	sections: bm03Sections,
	checks: [
		{
			code: 'refunds-exceed-collected',
			severity: 'error',
			kind: 'at-most',
			parts: ['refund_cashless', 'refund_cash'],
			limit: 'collected'
		},
		// Otherwise the cashless share would be above 1, which RULES 2 refuses.
		{
			code: 'cash-refunds-exceed-cash',
			severity: 'error',
			kind: 'at-most',
			parts: ['refund_cash'],
			limit: 'cash'
		},
		// And the mirror of it: cashless refunds are at most what came in without cash, or the share is below 0.
		{
			code: 'cashless-refunds-exceed-cashless',
			severity: 'error',
			kind: 'at-most',
			parts: ['refund_cashless', 'cash'],
			limit: 'collected'
		},
		{
			code: 'collected-exceeds-charged',
			severity: 'warning',
			kind: 'at-most',
			parts: ['collected'],
			limit: 'charged'
		},
		{ code: 'moved-much', severity: 'warning', kind: 'moved', fraction: MOVED_FRACTION, from: MOVED_FROM },
		{ code: 'thousandfold', severity: 'warning', kind: 'thousandfold' },
		{
			code: 'share-moved',
			severity: 'warning',
			kind: 'share-moved',
			by: SHARE_MOVED_BY,
			part: { collected: 1, cash: -1, refund_cashless: -1 },
			whole: { collected: 1, refund_cashless: -1, refund_cash: -1 }
		},
		{ code: 'unlisted-method', severity: 'warning', kind: 'unlisted-method' }
	],
	texts: [
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
	acceptedMethodsHeadings: ['Phương thức đang chấp nhận', 'Các phương thức đang chấp nhận'],
	providersHeadings: ['Đơn vị cung ứng dịch vụ', 'Đối tác'],
	isProvisional: true
};
