import type { Punctuality } from '#lib/domain/deadline.ts';
import type { IndicatorDefinition, NoValueReason } from '#lib/domain/indicator.ts';
import type { Review } from '#lib/domain/standing.ts';
import type { UnitKind } from '#lib/domain/unit.ts';

/** Vietnamese words: common. The source of truth; en/common.ts has the same shape or does not compile. */
export const common = {
	punctuality: {
		'not-open': 'Chưa mở',
		open: 'Đang mở',
		'due-soon': 'Sắp đến hạn',
		'due-today': 'Hạn hôm nay',
		overdue: 'Quá hạn',
		'on-time': 'Đúng hạn',
		late: 'Nộp muộn',
		exempt: 'Được miễn'
	} satisfies Record<Punctuality, string>,
	overdueDays: (days: number) => `Quá hạn ${days} ngày`,
	lateDays: (days: number) => `Nộp muộn ${days} ngày`,
	daysLeft: (days: number) => `còn ${days} ngày`,
	review: {
		none: 'Chưa nộp',
		draft: 'Có bản nháp',
		submitted: 'Chờ tiếp nhận',
		returned: 'Trả lại, chờ bổ sung',
		accepted: 'Đã tiếp nhận',
		void: 'Không công nhận'
	} satisfies Record<Review, string>,
	noValue: {
		'no-reports': 'Chưa có báo cáo',
		'zero-denominator': 'Mẫu số bằng 0',
		withheld: 'Không hiển thị'
	} satisfies Record<NoValueReason, string>,
	noValueWhy: {
		'no-reports': 'Chưa đơn vị nào có số liệu trong kỳ này nên chưa tính được.',
		'zero-denominator': 'Không có trường hợp nào để tính (mẫu số bằng 0).',
		withheld: 'Số cơ sở báo cáo còn ít, nếu công bố thì suy ra được số liệu của cơ sở khác.'
	} satisfies Record<NoValueReason, string>,
	counted: {
		people: (_: number) => 'người',
		dong: (_: number) => 'đồng',
		schools: (_: number) => 'cơ sở',
		obligations: (_: number) => 'báo cáo'
	} satisfies Record<IndicatorDefinition['counts'], (n: number) => string>,
	unitKind: {
		province: 'Tỉnh',
		city: 'Thành phố',
		office: 'Phòng',
		ward: 'Xã, phường',
		school: 'Cơ sở GDNN'
	} satisfies Record<UnitKind, string>,
	dueUntil: (day: string, weekday: string) => `hạn: hết ngày ${day}, ${weekday}`,
	until: (day: string, weekday: string) => `hết ngày ${day}, ${weekday}`,
	dayAndWeekday: (day: string, weekday: string) => `${day} (${weekday})`,
	percentPoints: (points: string) => `${points}\u00a0điểm\u00a0%`,
	estimated: 'ước thực hiện',
	synthetic: 'Dữ liệu mô phỏng',
	dash: '–',
	apply: 'Xem',
	showFigures: 'Xem số liệu'
};
