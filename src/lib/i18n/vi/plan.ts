/** Vietnamese words: plan. The source of truth; en/plan.ts has the same shape or does not compile. */
export const plan = {
	title: 'Kế hoạch',
	titleOfYear: (year: number) => `Kế hoạch năm ${year}`,
	year: 'Năm',
	synthetic: 'Số liệu của kế hoạch này là dữ liệu mô phỏng.',
	targets: {
		title: 'Chỉ tiêu được giao',
		indicator: 'Chỉ tiêu',
		value: 'Mức giao',
		wording: 'Nguyên văn',
		source: 'Căn cứ'
	},
	rules: {
		title: 'Chế độ báo cáo',
		form: 'Biểu',
		who: 'Đơn vị báo cáo',
		periods: 'Kỳ',
		wording: 'Nguyên văn',
		source: 'Căn cứ',
		officeSetting: 'Phòng tự đặt',
		fromPlan: 'Theo kế hoạch',
		provisional: 'mẫu tạm'
	},
	calendar: {
		title: 'Lịch báo cáo',
		note: 'Hạn ghi “trước ngày” trong kế hoạch tính chặt chẽ: đúng hạn đến hết ngày liền trước.',
		form: 'Biểu',
		period: 'Kỳ',
		cutOff: 'Chốt số liệu đến hết',
		opens: 'Mở nhận từ',
		lastDay: 'Ngày cuối đúng hạn',
		late: 'Nộp muộn kể từ'
	},
	bases: {
		title: 'Căn cứ pháp lý',
		number: 'Số, ký hiệu',
		issuedOn: 'Ngày ban hành',
		undated: 'không rõ'
	},
	receivers: 'Nơi nhận',
	notes: 'Những điểm cần lưu ý trong văn bản và cách xử lý',
	companions: 'Chỉ số theo dõi (kế hoạch không giao mức)'
};
