import type { LegalBasis, PlanDefinition, Target } from '../../src/lib/domain/plan.ts';
import { plan2023Notes } from './plan-2023-notes.ts';
import { plan2023Obligations } from './plan-2023-obligations.ts';

const SOCIAL_SECURITY = { vi: 'Mục I.2 (an sinh xã hội)', en: 'Section I.2 (social security)' };
const TUITION = { vi: 'Mục I.2 (học phí)', en: 'Section I.2 (tuition)' };

const legalBases: readonly LegalBasis[] = [
	{
		title: {
			vi: 'Kế hoạch của UBND tỉnh Quảng Ninh về triển khai Đề án phát triển thanh toán không dùng tiền mặt trên địa bàn tỉnh Quảng Ninh giai đoạn 2022-2025',
			en: 'Plan of the Quảng Ninh People’s Committee on the scheme for developing cashless payment in Quảng Ninh province, 2022–2025'
		},
		number: '97/KH-UBND',
		issuedOn: '2022-03-25'
	},
	{
		title: {
			vi: 'Công văn của UBND tỉnh V/v triển khai thực hiện Chỉ thị số 21/CT-TTg ngày 25/11/2022 của Thủ tướng Chính phủ về thúc đẩy chuyển đổi số trong chi trả an sinh xã hội không dùng tiền mặt',
			en: 'Official letter of the provincial People’s Committee on carrying out Directive 21/CT-TTg of 25 November 2022 of the Prime Minister on digital transformation in cashless social security payouts'
		},
		number: '6269/UBND-XD6',
		issuedOn: '2022-12-21'
	},
	{
		title: {
			vi: 'Chỉ thị của Thủ tướng Chính phủ về thúc đẩy chuyển đổi số trong chi trả an sinh xã hội không dùng tiền mặt',
			en: 'Directive of the Prime Minister on digital transformation in cashless social security payouts'
		},
		number: '21/CT-TTg',
		issuedOn: '2022-11-25'
	},
	{
		title: {
			vi: 'Công văn của Bộ Lao động - Thương binh và Xã hội về việc hướng dẫn chi trả không dùng tiền mặt đến các đối tượng hưởng chính sách an sinh xã hội',
			en: 'Official letter of the Ministry of Labour, War Invalids and Social Affairs with guidance on cashless payouts to social security beneficiaries'
		},
		number: '5234/LĐTBXH-TTTT',
		issuedOn: '2022-12-23'
	},
	{
		title: {
			vi: 'Kế hoạch của Sở Lao động - Thương binh và Xã hội về thực hiện nhiệm vụ năm 2023 triển khai thanh toán và chi trả an sinh xã hội không dùng tiền mặt trên địa bàn tỉnh Quảng Ninh',
			en: 'Plan of the provincial Department of Labour, War Invalids and Social Affairs on the tasks of 2023 for cashless payment and social security payouts in Quảng Ninh province'
		},
		number: '437/CV-SLĐTBXH',
		issuedOn: '2023-02-22'
	}
];

const targets: readonly Target[] = [
	{
		indicator: 'CT1',
		value: 1,
		wording: {
			vi: 'Tuyên truyền, vận động chi trả an sinh xã hội không dùng tiền mặt đến 100% đối tượng hưởng.',
			en: 'Outreach for cashless social security payouts to 100% of the beneficiaries.'
		},
		source: SOCIAL_SECURITY
	},
	{
		indicator: 'CT2',
		value: 1,
		wording: {
			vi: 'Chi trả qua tài khoản đến 100% đối tượng hưởng (hoặc người được ủy quyền nhận thay) đã có tài khoản.',
			en: 'Payouts via account to 100% of the beneficiaries (or persons authorised to receive for them) who have an account.'
		},
		source: SOCIAL_SECURITY
	},
	{
		indicator: 'CT3',
		value: 0.85,
		wording: {
			vi: '85% số tiền học phí của cơ sở giáo dục nghề nghiệp trên địa bàn thành phố được thanh toán bằng phương thức thanh toán không dùng tiền mặt.',
			en: '85% of the tuition money of the vocational institutions in the city paid by cashless methods.'
		},
		source: TUITION
	},
	{
		indicator: 'CT4',
		value: 1,
		wording: {
			vi: '100% cơ sở giáo dục nghề nghiệp chấp nhận thanh toán học phí bằng phương thức thanh toán không dùng tiền mặt.',
			en: '100% of the vocational institutions accept payment of tuition by cashless methods.'
		},
		source: TUITION
	}
];

/** The plan of 2023. Names of signatories are typed by the office, never kept here. */
export const plan2023: PlanDefinition = {
	code: 'uong-bi-2023',
	year: 2023,
	unit: 'UB',
	office: 'PLD',
	title: {
		vi: 'Kế hoạch thực hiện nhiệm vụ năm 2023 triển khai thanh toán và chi trả an sinh xã hội không dùng tiền mặt trên địa bàn thành phố Uông Bí',
		en: 'Plan for the tasks of 2023 in cashless payment and social security payouts in Uông Bí city'
	},
	legalBases,
	receivers: [
		'UBND tỉnh QN',
		'Sở LĐTBXH tỉnh QN',
		'Thành ủy',
		'CT, các PCT UBND thành phố (c/đ)',
		'Công an TP, KBNN TP, BHXH TP (t/h)',
		'Bưu điện TP (t/h)',
		'UBND các xã, phường (t/h)',
		'Các phòng, ban, đơn vị (ph/h)',
		'Lưu: VT'
	],
	signatureBlock: ['TM. UBND THÀNH PHỐ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
	targets,
	obligations: plan2023Obligations,
	notes: plan2023Notes
};
