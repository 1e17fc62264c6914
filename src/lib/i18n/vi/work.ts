import type { Task } from '#lib/domain/my-work.ts';
import type { Change } from '#lib/domain/work-view.ts';

/** Vietnamese words: the desk where a person's day begins. The source of truth; en/work.ts has the same shape. */
export const work = {
	title: 'Việc của tôi',
	asOf: (instant: string) => `Tình trạng đến ${instant}`,

	tasks: 'Cần làm bây giờ',
	button: {
		report: 'Nhập báo cáo',
		continue: 'Làm tiếp bản nháp',
		correct: 'Sửa theo yêu cầu',
		'report-again': 'Nhập lại báo cáo',
		revise: 'Sửa báo cáo'
	} satisfies Record<Task, string>,
	byWorkbook: 'Nộp bằng tệp Excel',
	until: (until: string, left: string) => `Hạn: ${until}${left && `, ${left}`}`,
	correctUntil: (until: string, left: string) => `Hạn bổ sung: ${until}${left && `, ${left}`}`,
	reviseUntil: (until: string, left: string) => `Được sửa đến ${until}${left && `, ${left}`}`,
	today: 'còn hôm nay',
	overdue: (days: number) => `quá hạn ${days} ngày`,
	extended: 'đã gia hạn',
	void: 'Bản đã nộp không được công nhận là báo cáo. Hãy nộp lại.',
	reopened: 'Phòng đã mở lại báo cáo để sửa. Số liệu đã tiếp nhận vẫn được tính cho đến khi có bản mới.',
	whatToCorrect: 'Phòng đề nghị sửa:',
	moreCells: (n: number) => `và ${n} ô khác`,
	openReport: 'Xem báo cáo',

	nothing: 'Hiện không có báo cáo nào phải nộp.',
	waiting: (n: number) => `${n} báo cáo đang chờ Phòng xem xét.`,
	next: (form: string, period: string, opens: string, due: string) =>
		`Tiếp theo: ${form}, ${period} – mở từ ngày ${opens}, hạn ${due}.`,
	noNext: 'Kế hoạch chưa có kỳ báo cáo nào tiếp theo.',

	past: 'Các báo cáo đã qua',
	pastEmpty: 'Đơn vị chưa nộp báo cáo nào.',
	period: 'Kỳ',
	form: 'Biểu',
	state: 'Tình trạng',
	submittedAt: 'Nộp lần đầu lúc',
	receipt: 'Mã biên nhận',
	all: 'Xem toàn bộ nghĩa vụ báo cáo',

	record: 'Nộp đúng hạn',
	recordOf: (onTime: number, due: number) => `${onTime}/${due} báo cáo đúng hạn`,
	recordMeaning: 'Tính trên các báo cáo đã đến hạn; báo cáo được miễn không tính.',
	recordEmpty: 'Chưa có báo cáo nào đến hạn.',

	changes: 'Thay đổi gần đây',
	changesEmpty: 'Chưa có ý kiến nào của Phòng.',
	change: {
		accept: (report: string, at: string) => `${report} được tiếp nhận lúc ${at}`,
		return: (report: string, at: string) => `${report} được trả lại để bổ sung lúc ${at}`,
		void: (report: string, at: string) => `${report} không được công nhận lúc ${at}`,
		reopen: (report: string, at: string) => `${report} được mở lại lúc ${at}`
	} satisfies Record<Change['kind'], (report: string, at: string) => string>,
	report: (form: string, period: string) => `${form} ${period}`,

	queue: {
		toReview: 'Chờ xem xét',
		returned: 'Trả lại, chờ bổ sung',
		overdue: 'Quá hạn',
		dueSoon: 'Sắp đến hạn',
		empty: {
			toReview: 'Không có báo cáo nào chờ xem xét.',
			returned: 'Không có báo cáo nào chờ bổ sung.',
			overdue: 'Không có đơn vị nào quá hạn.',
			dueSoon: 'Không có báo cáo nào sắp đến hạn.'
		},
		count: (n: number) => `${n} báo cáo`,
		submittedAt: (at: string) => `nộp lúc ${at}`,
		warnings: (n: number) => `${n} lưu ý`,
		noWarnings: 'không có lưu ý',
		onBehalf: 'Phòng nộp thay',
		correctUntil: (until: string) => `hạn bổ sung: ${until}`,
		pastCorrection: 'Chờ bổ sung, quá hạn',
		summary: (toReview: number, returned: number, overdue: number, dueSoon: number) =>
			`${toReview} chờ xem xét · ${returned} chờ bổ sung · ${overdue} quá hạn · ${dueSoon} sắp đến hạn`
	}
};
