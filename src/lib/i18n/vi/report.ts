import type { Ruling } from '#lib/domain/standing.ts';

/** Vietnamese words: one report, and handing it in. The source of truth; en/report.ts has the same shape. */
export const report = {
	listed: 'Danh sách báo cáo phải nộp',
	pageTitle: (form: string, unit: string, period: string) => `${form} · ${unit} · ${period}`,
	provisional: 'Mẫu tạm, áp dụng đến khi có mẫu chính thức',
	due: (day: string) => `Hạn nộp: ${day}`,
	isExtended: '(đã được gia hạn)',
	correctBefore: (day: string) => `Hạn bổ sung: ${day}`,
	submit: 'Nộp báo cáo',
	submitNew: 'Nộp bản mới',
	version: (n: string) => `Phiên bản ${n}`,

	state: {
		none: (until: string) => `Đơn vị chưa nộp báo cáo này; có thể nộp đúng hạn đến ${until}.`,
		noneOverdue: (days: string) => `Đơn vị chưa nộp báo cáo này và đã quá hạn ${days} ngày.`,
		notOpen: (day: string) => `Kỳ báo cáo chưa mở. Bắt đầu nhận báo cáo từ ngày ${day}.`,
		exempt: 'Đơn vị được miễn nộp báo cáo này.',
		void: 'Bản đã nộp không được công nhận là báo cáo, nên báo cáo này coi như chưa nộp.',
		returned: 'Báo cáo được trả lại để bổ sung, chỉnh sửa.',
		whatToCorrect: 'Những chỗ cần sửa',
		reason: (reason: string) => `Lý do: ${reason}`,
		reopened: (until: string) =>
			`Báo cáo được mở lại đến ${until}. Số liệu đã tiếp nhận vẫn được tính cho đến khi có bản mới.`,
		older: (shown: string, current: string) =>
			`Đang xem phiên bản ${shown}. Phiên bản mới nhất là phiên bản ${current}.`,
		seeCurrent: 'Xem phiên bản mới nhất',
		notCounting: 'Số liệu của phiên bản này không được tính vào kết quả của thành phố.'
	},

	receipt: {
		title: 'Biên nhận',
		sentence: (at: string, version: string, punctuality: string, receipt: string) =>
			`Đã nhận báo cáo lúc ${at}, phiên bản ${version}${punctuality && `, ${punctuality}`}, mã biên nhận ${receipt}.`,
		onTime: 'đúng hạn',
		late: (days: string) => `nộp muộn ${days} ngày`,
		keep: 'Có thể in hoặc lưu lại trang này để đối chiếu. Kết quả xem xét sẽ hiện tại đây.'
	},

	problems: 'Lưu ý của hệ thống đối với phiên bản này',
	figures: 'Số liệu',
	figureTable: (form: string) => `Bảng số liệu ${form}; cuộn ngang để xem hết các cột`,
	field: 'Mục',
	value: 'Số liệu',
	share: 'Tỷ trọng',
	cashlessShare: 'Tỷ lệ học phí không dùng tiền mặt',
	total: 'Tổng cộng',
	people: 'người',
	dong: 'đồng',
	blank: 'không có số liệu',
	estimated: 'ước thực hiện',
	nil: 'không phát sinh',
	markedReturned: 'cần sửa',
	markedWarning: 'có lưu ý',
	noShare: 'chưa tính được',

	texts: 'Phần thuyết minh',
	notSaid: 'Không nêu',
	acceptedMethods: 'Phương thức đang chấp nhận',
	providers: 'Đơn vị cung ứng dịch vụ',
	noneOfThem: 'Không có',
	explanations: 'Giải trình của đơn vị',

	source: 'Nguồn số liệu',
	fromWorkbook: (fileName: string) => `Sổ tính Excel “${fileName}”`,
	typed: 'Nhập trực tiếp',
	onBehalf: 'Phòng Lao động - Thương binh và Xã hội nộp thay đơn vị',
	submittedAt: 'Nộp lúc',
	firstSubmittedAt: 'Nộp lần đầu lúc',
	receiptCode: 'Mã biên nhận',
	asOf: (at: string) => `Tình trạng tại thời điểm ${at}`,

	history: 'Các phiên bản và ý kiến xem xét',
	shown: 'đang xem',
	decision: {
		accept: 'Đã tiếp nhận',
		return: 'Đã trả lại',
		void: 'Không công nhận'
	} satisfies Record<Ruling['decision'], string>,
	undecided: 'Chưa có ý kiến',
	decidedAt: (decision: string, at: string) => `${decision} lúc ${at}`,

	upload: {
		title: 'Nộp báo cáo',
		onBehalf: 'Báo cáo sẽ được ghi là do Phòng Lao động - Thương binh và Xã hội nộp thay đơn vị.',
		checked:
			'Hệ thống kiểm tra toàn bộ tệp khi nộp. Nếu có lỗi, tất cả các lỗi được nêu cùng lúc kèm địa chỉ ô và không có gì được lưu.',
		file: 'Chọn tệp báo cáo',
		drop: 'Có thể kéo và thả tệp vào khung này.',
		chosen: (name: string, size: string) => `Đã chọn: ${name} (${size})`,
		kilobytes: (n: string) => `${n} kB`,
		tooLarge: 'Tệp này lớn hơn 5 MB nên sẽ không được nhận. Hãy chỉ giữ lại trang tính của biểu báo cáo.',
		send: 'Kiểm tra và nộp',
		sending: 'Đang kiểm tra tệp…',
		unsent:
			'Không gửi được tệp: mạng bị gián đoạn, hoặc tệp đã thay đổi sau khi chọn. Hãy chọn lại tệp rồi nộp lại.',
		refused: (errors: string) => `Báo cáo chưa được nhận: ${errors}`,
		nothingSaved: (fileName: string) =>
			`Không có gì được lưu từ tệp “${fileName}”. Hãy sửa các lỗi dưới đây trong tệp, lưu lại rồi nộp lại.`,
		refusedPageTitle: (title: string) => `Có lỗi: ${title}`,
		alreadyAccepted:
			'Báo cáo đã được tiếp nhận nên không nhận thêm bản mới. Nếu cần sửa số liệu, hãy đề nghị Phòng Lao động - Thương binh và Xã hội mở lại báo cáo.',
		seeReport: 'Xem báo cáo'
	}
};
