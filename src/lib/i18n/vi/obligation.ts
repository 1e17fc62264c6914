import type { Punctuality } from '#lib/domain/deadline.ts';

/** Vietnamese words: obligation. The source of truth; en/obligation.ts has the same shape or does not compile. */
export const obligation = {
	titleOfYear: (year: number) => `Nghĩa vụ báo cáo năm ${year}`,
	ownTitle: (unit: string) => `Báo cáo của ${unit}`,
	asOf: (instant: string) => `Tình trạng đến ${instant}`,
	owed: (n: number) => `${n} báo cáo phải nộp`,
	addsUp: 'Tổng các tình trạng bằng số báo cáo phải nộp.',
	/** What each state means, for legends. */
	meaning: {
		'not-open': 'kỳ báo cáo chưa mở',
		open: 'đã mở, còn trên 3 ngày làm việc',
		'due-soon': 'còn không quá 3 ngày làm việc',
		'due-today': 'hôm nay là ngày cuối để nộp đúng hạn',
		overdue: 'đã qua hạn mà chưa nộp',
		'on-time': 'đã nộp trước khi hết hạn',
		late: 'đã nộp sau khi hết hạn',
		exempt: 'được miễn báo cáo kỳ này'
	} satisfies Record<Punctuality, string>,
	form: 'Biểu',
	state: 'Tình trạng',
	year: 'Năm',
	everyForm: 'Mọi biểu',
	grid: (form: string) => `Tình trạng báo cáo theo đơn vị và kỳ: ${form}`,
	unit: 'Đơn vị',
	due: (day: string) => `hạn: hết ngày ${day}`,
	total: 'Cộng',
	inState: (n: number, state: string) => `${n}\u00a0${state.toLowerCase()}`,
	legend: 'Chú giải',
	notOwed: 'Không phải nộp',
	filteredOut: 'không thuộc tình trạng đang lọc',
	submittedAt: (instant: string) => `nộp lúc ${instant}`,
	opensAt: (day: string) => `mở từ ngày ${day}`,
	correctBefore: (until: string) => `bổ sung trước khi ${until}`,
	extended: 'đã gia hạn',
	submit: 'Nộp báo cáo',
	correct: 'Bổ sung báo cáo',
	submitAgain: 'Nộp bản khác',
	open: 'Xem báo cáo',
	nothing: (year: number) => `Năm ${year} không có báo cáo phải nộp.`,
	noneLeft: 'Không có báo cáo nào thuộc tình trạng này.'
};
