import type { NoChangeReason } from '#lib/domain/change.ts';

/** Vietnamese words: overview. The source of truth; en/overview.ts has the same shape or does not compile. */
export const overview = {
	title: 'Tổng quan',
	acceptedOnly: 'Chỉ số liệu đã tiếp nhận',
	asOf: (instant: string) => `Số liệu đến ${instant}`,
	handedIn: (counting: number, owed: number) => `${counting}/${owed}\u00a0đã\u00a0nộp`,
	counted: (counting: number, owed: number) => `${counting}/${owed}\u00a0được\u00a0tính`,
	accepted: (n: number) => `${n}\u00a0đã\u00a0tiếp\u00a0nhận`,
	returned: (n: number) => `${n}\u00a0trả\u00a0lại`,
	fallback: {
		'no-plan-this-year': (period: string) =>
			`Năm nay chưa có kế hoạch trong hệ thống. Trang này đang hiển thị kỳ gần nhất có số liệu: ${period}.`,
		'nothing-open-yet': (period: string) =>
			`Chưa kỳ báo cáo nào của năm nay được mở. Trang này đang hiển thị ${period}.`
	},
	summary: {
		met: (period: string, met: number, known: number) =>
			`${period}: ${met}/${known} chỉ tiêu đã đạt mức giao.`,
		withheld: (period: string) => `${period}: kết quả chung chưa hiển thị vì số cơ sở báo cáo còn ít.`,
		notOpen: (period: string, from: string) =>
			`${period}: kỳ báo cáo chưa mở${from ? `, mở từ ngày ${from}` : ''}.`,
		nothing: (period: string) => `${period}: chưa có số liệu để đánh giá các chỉ tiêu.`,
		farthest: (label: string, gap: string, points: string) =>
			`Xa mức giao nhất: ${label}, còn thiếu ${gap} (${points}).`,
		missing: (n: number) => `${n} đơn vị chưa có số liệu được tính.`,
		complete: 'Đã đủ số liệu của mọi đơn vị.',
		overdue: (n: number) => `${n} đơn vị quá hạn.`,
		noneOverdue: 'Không có đơn vị nào quá hạn.'
	},
	targets: 'Các chỉ tiêu của kế hoạch',
	target: (value: string) => `Mức giao ${value}`,
	met: 'Đã đạt mức giao',
	gap: (amount: string, points: string) => `Còn thiếu ${amount} (${points})`,
	inPeriod: (value: string, parts: string) => `Riêng kỳ này: ${value} (${parts})`,
	missingUnits: (names: string) => `Thiếu số liệu của ${names}.`,
	missingCount: (n: number) => `Thiếu số liệu của ${n} đơn vị.`,
	shortBand: (low: string, high: string) => `(từ\u00a0${low} đến\u00a0${high})`,
	andMore: (names: string, n: number) => `${names} và ${n} đơn vị khác`,
	change: {
		title: 'Thay đổi',
		up: 'tăng',
		down: 'giảm',
		same: 'không đổi',
		since: (period: string) => `so với ${period}`,
		sinceBefore: (year: number) => `so với số liệu năm ${year}`,
		isLoose: 'hai kỳ chưa đủ cùng các đơn vị, chỉ để tham khảo',
		none: {
			'no-value': 'kỳ này chưa có số liệu',
			'no-earlier-value': 'kỳ trước chưa có số liệu',
			'begins-with-the-year': 'tính lại từ đầu năm, không so với năm trước',
			'no-period-before': 'không có kỳ liền trước để so',
			withheld: 'số cơ sở báo cáo còn ít nên không hiển thị'
		} satisfies Record<NoChangeReason, string>
	},
	openPassport: (label: string) => `cách tính và nguồn của ${label}`,
	chooseIndicator: 'Chỉ tiêu, chỉ số',
	trend: {
		of: (label: string) => `Diễn biến theo quý: ${label}`,
		period: 'Kỳ',
		value: 'Tỷ lệ',
		parts: (unit: string) => `Tử số / mẫu số (${unit})`,
		change: 'Thay đổi',
		changeMeaning: 'so với quý trước trong năm, điểm %',
		missing: (n: number) => `thiếu ${n} đơn vị`,
		missingNames: (names: string) => `thiếu ${names}`,
		empty: 'Chưa có kỳ nào được mở để vẽ diễn biến.'
	},
	ranking: {
		title: {
			ward: 'Xếp hạng xã, phường',
			school: 'Xếp hạng cơ sở GDNN'
		},
		rank: 'Hạng',
		unit: 'Đơn vị',
		denominator: 'Mẫu số',
		report: 'Tình trạng báo cáo',
		small: (limit: number) => `Mẫu số dưới ${limit}: tỷ lệ ít có ý nghĩa so sánh`,
		smallMark: 'n nhỏ',
		find: 'Tìm đơn vị',
		clear: 'Bỏ lọc',
		reportOf: (unit: string) => `Báo cáo của ${unit}`,
		everyState: 'Mọi tình trạng',
		shown: (shown: number, all: number) => `${shown}/${all} đơn vị`,
		none: 'Không có đơn vị nào khớp với điều kiện lọc.',
		notRanked: 'không xếp hạng',
		returned: 'Đã trả lại',
		notAccepted: 'Chưa tiếp nhận',
		sortBy: (column: string) => `Sắp xếp theo ${column}`
	},
	schools: {
		yes: 'Có',
		no: 'Chưa',
		unknown: 'Chưa rõ',
		withoutPeriod: 'số liệu chưa gồm kỳ này'
	},
	due: {
		title: 'Quá hạn, sắp đến hạn, chờ bổ sung',
		none: 'Kỳ này không có đơn vị nào quá hạn, sắp đến hạn hoặc chờ bổ sung.',
		all: 'Xem toàn bộ nghĩa vụ báo cáo'
	},
	own: {
		title: 'Báo cáo của đơn vị trong kỳ',
		figures: 'Số liệu của đơn vị',
		cityTitle: 'Kết quả chung của thành phố',
		owed: 'Xem các báo cáo phải nộp',
		open: 'Mở báo cáo',
		none: 'Kỳ này đơn vị không phải báo cáo.'
	}
};
