import type { NoValueReason } from '#lib/domain/indicator.ts';
import type { Review, Ruling } from '#lib/domain/standing.ts';
import type { NextStep } from '#lib/domain/unit-year.ts';

/** Vietnamese words: the page of one ward or school. The source of truth; en/unit.ts has the same shape. */
export const unit = {
	pageTitle: (name: string, year: number) => `${name} · Năm ${year}`,
	kind: { ward: 'Xã, phường', school: 'Cơ sở giáo dục nghề nghiệp' },
	code: (code: string) => `Mã ${code}`,
	year: 'Năm',
	acceptedOnly: 'Chỉ số liệu đã tiếp nhận',
	asOf: (instant: string) => `Số liệu đến ${instant}`,
	noPlan: (year: number) => `Năm ${year} chưa có kế hoạch trong hệ thống nên chưa có báo cáo phải nộp.`,
	otherYears: 'Xem năm khác:',
	nothingOpen: 'Chưa kỳ báo cáo nào của năm này được mở.',
	current: 'Báo cáo hiện tại',
	step: {
		submit: 'Nộp báo cáo',
		correct: 'Bổ sung báo cáo',
		review: 'Xem xét báo cáo',
		chase: 'Xem báo cáo cần đôn đốc',
		read: 'Xem báo cáo'
	} satisfies Record<NextStep, string>,
	others: 'Còn cần xử lý:',

	/** How the newest report stands, in a clause: "Quý II: đã nộp, chờ tiếp nhận". */
	state: {
		none: 'chưa nộp',
		draft: 'đang soạn, chưa nộp',
		submitted: 'đã nộp, chờ tiếp nhận',
		returned: 'đã nộp, được trả lại để bổ sung',
		accepted: 'đã tiếp nhận',
		void: 'bản đã nộp không được công nhận'
	} satisfies Record<Review, string>,
	dataState: (period: string, state: string) => `${period}: ${state}.`,
	exempt: 'được miễn báo cáo',
	figuresOf: (period: string) => `Số liệu dưới đây là của ${period}.`,
	figuresOfAccepted: (period: string) => `Số liệu dưới đây là của ${period}, bản đã tiếp nhận.`,
	noFigures: 'Chưa có báo cáo nào được tính trong năm này nên chưa có số liệu.',
	noAcceptedFigures: 'Chưa có báo cáo nào được tiếp nhận trong năm này nên chưa có số liệu.',

	noValueWhy: {
		'no-reports': 'Đơn vị chưa có số liệu được tính trong kỳ này.',
		'zero-denominator': 'Không có trường hợp nào để tính (mẫu số bằng 0).',
		withheld: 'Không hiển thị.'
	} satisfies Record<NoValueReason, string>,
	targets: 'Chỉ tiêu được giao',
	at: (period: string) => `Tại ${period}`,
	change: (points: string, since: string) => `${points} so với ${since}`,
	noChange: 'chưa có kỳ trước trong năm để so sánh',
	partly: 'Có nhóm hoặc quý chưa có số liệu nên chưa tính đủ.',
	companions: 'Chỉ số đi kèm',
	companionsNote: 'Kế hoạch không giao mức cho các chỉ số này.',
	indicator: 'Chỉ số',
	value: 'Tỷ lệ',
	parts: 'Tử số / mẫu số',
	changed: 'Thay đổi',
	changedMeaning: (since: string) => `so với ${since}, điểm %`,
	overYear: 'Diễn biến',
	partMissing: 'chưa đủ số liệu',

	history: {
		title: 'Số liệu theo nhóm chính sách',
		field: 'Mục',
		usual: 'Tổng số, có tài khoản, nhận qua tài khoản',
		group: 'Nhóm',
		total: 'Tổng cộng',
		change: 'Thay đổi',
		changeMeaning: 'giữa hai kỳ gần nhất có số liệu',
		missing: 'chưa có số liệu',
		scroll: (title: string) => `${title}; cuộn ngang để xem hết các kỳ`,
		note: 'Bấm vào một số để xem ô tương ứng trong báo cáo.'
	},

	tuition: {
		ofYear: (value: string) => `Lũy kế từ đầu năm so với mức giao ${value}`,
		missing: (amount: string, target: string) =>
			`Còn thiếu ${amount} không dùng tiền mặt để đạt ${target} số đã thu từ đầu năm.`,
		met: (target: string) => `Đã đạt mức giao ${target}.`,
		unknown: 'Chưa có số thu học phí nào được tính nên chưa biết còn thiếu bao nhiêu.',
		perQuarter: (count: number, quarters: string, amount: string, target: string) =>
			count === 1
				? `Để cả năm đạt mức giao, ${quarters} cần thu không dùng tiền mặt thêm ${amount}, ngoài ${target} số thu của chính quý đó.`
				: `Để cả năm đạt mức giao, mỗi quý trong ${count} quý còn lại (${quarters}) cần thu không dùng tiền mặt thêm ${amount}, ngoài ${target} số thu của chính quý đó.`,
		shareNeeded: (share: string) =>
			`Nếu mỗi quý còn lại thu bằng mức trung bình các quý đã báo cáo, tỷ lệ của mỗi quý phải đạt ${share}.`,
		beyondReach: (best: string) =>
			`Nếu mỗi quý còn lại thu bằng mức trung bình các quý đã báo cáo, kể cả khi thu toàn bộ không dùng tiền mặt thì cả năm chỉ đạt ${best}.`,
		noneLeft: 'Năm đã hết quý để bù phần còn thiếu.',
		inPeriod: (period: string) => `Riêng ${period}`,
		methods: 'Học phí đã thu theo phương thức',
		method: 'Phương thức',
		sum: 'Lũy kế',
		dong: 'đồng',
		people: 'người',
		money: 'Học phí theo quý',
		line: 'Khoản',
		notSummed: 'không cộng dồn',
		acceptance: 'Tình trạng chấp nhận thanh toán',
		accepts: 'Đang chấp nhận thanh toán không dùng tiền mặt',
		acceptsNot: 'Chưa chấp nhận phương thức không dùng tiền mặt nào',
		acceptsUnknown: 'Chưa rõ: chưa báo cáo nào nêu phương thức đang chấp nhận',
		acceptedMethods: 'Phương thức đang chấp nhận',
		providers: 'Đơn vị cung ứng dịch vụ',
		noneOfThem: 'Không có',
		notSaid: 'Chưa báo cáo nào nêu',
		said: (period: string) => `theo báo cáo ${period}`
	},

	record: {
		title: 'Thời hạn và việc nộp báo cáo',
		rate: (value: string, onTime: string, due: string) =>
			`Đúng hạn ${value} (${onTime}/${due} báo cáo đã qua hạn)`,
		noRate: 'Chưa báo cáo nào qua hạn nên chưa có tỷ lệ đúng hạn.',
		period: 'Kỳ',
		due: 'Hạn nộp',
		extended: 'đã gia hạn',
		received: 'Nộp lần đầu',
		notYet: 'chưa nộp',
		state: 'Tình trạng',
		opens: (day: string) => `mở từ ngày ${day}`,
		correctBefore: (until: string) => `hạn bổ sung: ${until}`,
		empty: 'Năm này đơn vị không có báo cáo phải nộp.'
	},

	files: {
		title: 'Báo cáo và tệp đã nộp',
		version: (n: number) => `Phiên bản ${n}`,
		typed: 'Nhập trực tiếp',
		download: (name: string) => `Tải tệp ${name}`,
		onBehalf: 'Phòng nộp thay',
		counting: 'đang được tính',
		superseded: 'đã có bản mới hơn',
		decision: {
			accept: 'Đã tiếp nhận',
			return: 'Đã trả lại',
			void: 'Không công nhận'
		} satisfies Record<Ruling['decision'], string>,
		undecided: 'Chưa có ý kiến',
		empty: 'Năm này đơn vị chưa nộp báo cáo nào.'
	},

	said: {
		title: 'Khó khăn, kiến nghị và thuyết minh',
		empty: 'Các báo cáo của năm này không nêu khó khăn, kiến nghị nào.',
		none: 'Chưa có báo cáo nào trong năm này.',
		of: (period: string) => `Báo cáo ${period}`
	}
};
