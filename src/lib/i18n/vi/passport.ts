import type { IndicatorDefinition } from '#lib/domain/indicator.ts';

/** Vietnamese words: passport of a number. The source of truth; en/passport.ts has the same shape or does not compile. */
export const passport = {
	title: (label: string, period: string) => `${label} · ${period}`,
	state: 'Kỳ và tình trạng số liệu',
	change: 'Thay đổi',
	sources: 'Báo cáo tạo nên số này',
	unit: 'Đơn vị',
	period: 'Kỳ',
	numerator: 'Tử số',
	denominator: 'Mẫu số',
	review: 'Tình trạng',
	received: 'Nhận lúc',
	noSources: 'Chưa có báo cáo nào được tính.',
	toCell: (unit: string, part: string) => `${part} của ${unit}, mở ô trong báo cáo`,
	close: 'Đóng',
	definition: 'Định nghĩa',
	formulaName: 'Cách tính',
	formula: {
		ratio:
			'Cộng tử số và cộng mẫu số của mọi đơn vị rồi mới chia; không lấy trung bình các tỷ lệ. Đơn vị chưa báo cáo không tính là 0.',
		'unit-count':
			'Số cơ sở đáp ứng chia cho số cơ sở đã có thông tin; tình trạng báo gần nhất được giữ đến khi có báo cáo mới.',
		'obligation-count': 'Số báo cáo đúng hạn chia cho số báo cáo đã qua hạn; báo cáo được miễn không tính.'
	} satisfies Record<IndicatorDefinition['kind'], string>,
	exact: 'Số chính xác',
	source: 'Nguồn',
	band: (low: string, high: string) => `Tính cả phần thiếu: từ\u00a0${low} đến\u00a0${high}.`,
	noBand: 'Chưa đủ căn cứ để nêu khoảng có thể.'
};
