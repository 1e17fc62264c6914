import type { StartStep } from '#lib/domain/first-start.ts';

/** Vietnamese words: administration. The source of truth; en/administration.ts has the same shape or does not compile. */
export const administration = {
	title: 'Quản trị hệ thống',
	steps: 'Chuẩn bị để nhận báo cáo đầu tiên',
	ready: 'Hệ thống đã sẵn sàng nhận báo cáo',
	done: 'Đã xong',
	next: 'Việc tiếp theo',
	later: 'Làm sau',
	step: {
		administrator: {
			name: 'Quản trị viên',
			what: 'Tạo tài khoản quản trị đầu tiên tại máy chủ.',
			isDone: 'Đã có quản trị viên. Nên có ít nhất hai người để không ai bị kẹt ngoài hệ thống.'
		},
		catalogue: {
			name: 'Đơn vị, biểu mẫu và kế hoạch',
			what: 'Nạp danh mục kèm theo phần mềm: phường, xã, cơ sở giáo dục nghề nghiệp, nhóm đối tượng, biểu báo cáo và Kế hoạch năm 2023.',
			isDone: 'Danh mục đã được nạp.'
		},
		people: {
			name: 'Người dùng',
			what: 'Mỗi đơn vị cần ít nhất một người đăng nhập được; Phòng cần ít nhất một người tiếp nhận báo cáo.',
			isDone: 'Mọi đơn vị đều có người, Phòng có người tiếp nhận báo cáo.'
		},
		period: {
			name: 'Kỳ báo cáo đầu tiên',
			what: 'Lập danh sách báo cáo phải nộp của từng đơn vị theo kế hoạch, kèm ngày mở và hạn nộp.',
			isDone: 'Danh sách báo cáo phải nộp đã được lập.'
		}
	} satisfies Record<StartStep, { name: string; what: string; isDone: string }>,
	layCatalogue: 'Nạp danh mục và kế hoạch năm 2023',
	makeObligations: (year: string) => `Lập danh sách báo cáo phải nộp năm ${year}`,
	units: (all: string, reporting: string) => `${all} đơn vị, trong đó ${reporting} đơn vị phải báo cáo.`,
	counted: (people: string, reviewers: string) =>
		`${people} tài khoản, trong đó ${reviewers} người của Phòng tiếp nhận được báo cáo.`,
	noReviewer: 'Phòng chưa có ai tiếp nhận báo cáo.',
	obligations: (n: string) => `${n} báo cáo phải nộp.`,
	opens: (period: string, at: string) => `${period} mở lúc ${at}.`,
	unreachable: (n: string) => `${n} đơn vị chưa có ai đăng nhập được`,
	addPerson: 'Thêm một người',
	addMany: 'Thêm nhiều người từ tệp Excel',
	places: 'Các trang quản trị',
	link: {
		people: { name: 'Người dùng', what: 'Tài khoản, vai trò, làm thay, phiên đăng nhập, mã truy cập' },
		directory: { name: 'Danh bạ đơn vị', what: 'Đầu mối liên hệ, đơn vị chưa có người dùng, danh mục' },
		catalogue: {
			name: 'Danh mục đơn vị và nhóm đối tượng',
			what: 'Thêm trường, sửa tên và mã đơn vị, nhóm chính sách'
		},
		plan: { name: 'Kế hoạch', what: 'Chỉ tiêu, chế độ báo cáo và lịch của năm' },
		permissions: { name: 'Bảng phân quyền', what: 'Vai trò nào được làm việc gì, đến đâu' },
		audit: { name: 'Nhật ký', what: 'Ai đã thay đổi gì, khi nào' },
		backups: { name: 'Sao lưu', what: 'Bản sao lưu gần nhất cũ bao nhiêu, có an toàn không' }
	}
};
