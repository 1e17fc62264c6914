import type { Role } from '#lib/domain/actor.ts';

/** Vietnamese words: frame. The source of truth; en/frame.ts has the same shape or does not compile. */
export const frame = {
	place: 'Uông Bí',
	product: 'Thanh toán không dùng tiền mặt',
	office: 'Phòng Lao động - Thương binh và Xã hội thành phố Uông Bí',
	skip: 'Chuyển đến nội dung chính',
	navigation: 'Các trang chính',
	menu: 'Danh mục trang, tìm kiếm, ngôn ngữ',
	pages: {
		myWork: 'Việc của tôi',
		ownUnit: 'Đơn vị của tôi',
		overview: 'Tổng quan',
		cityResults: 'Kết quả chung',
		obligations: 'Nghĩa vụ báo cáo',
		plan: 'Kế hoạch',
		backups: 'Sao lưu',
		audit: 'Nhật ký',
		directory: 'Danh bạ',
		permissions: 'Phân quyền',
		administration: 'Quản trị',
		people: 'Người dùng'
	},
	search: {
		label: 'Tìm đơn vị, báo cáo, khó khăn; không cần gõ dấu',
		hint: 'Tìm…',
		find: 'Tìm kiếm'
	},
	help: {
		open: 'Trợ giúp',
		ofThisPage: 'Mở phần trợ giúp của trang này',
		all: 'Toàn bộ phần trợ giúp'
	},
	role: {
		'ward-officer': 'Cán bộ xã, phường',
		'ward-leader': 'Lãnh đạo UBND xã, phường',
		school: 'Cơ sở giáo dục nghề nghiệp',
		'office-staff': 'Chuyên viên Phòng LĐTBXH',
		'office-head': 'Lãnh đạo Phòng LĐTBXH',
		'city-leader': 'Lãnh đạo UBND thành phố',
		administrator: 'Quản trị hệ thống'
	} satisfies Record<Role, string>,
	noRole: {
		title: 'Chưa có vai trò còn hiệu lực',
		what: (name: string) =>
			`${name} đã đăng nhập, nhưng hôm nay tài khoản không giữ vai trò nào: vai trò đã kết thúc hoặc chưa đến ngày bắt đầu.`,
		next: 'Hãy liên hệ quản trị viên hoặc Phòng Lao động - Thương binh và Xã hội để được giao vai trò. Không có dữ liệu nào bị mất.',
		again: 'Kiểm tra lại'
	},
	switchRole: 'Chuyển vai trò',
	switchTo: 'Làm việc với vai trò',
	deputy: 'làm thay',
	account: 'Tài khoản',
	visitor: 'Khách xem bản trình diễn',
	signIn: 'Đăng nhập',
	signOut: 'Đăng xuất',
	myAccount: 'Tài khoản của tôi',
	failedTries: (count: string, since: string) =>
		`Trước lần đăng nhập này có ${count} lần đăng nhập không thành công bằng tên của bạn, kể từ ${since}. Nếu không phải do mình gõ nhầm, hãy đổi mật khẩu.`,
	failedSeen: 'Đã biết',
	idle: {
		warning: (minutes: string) =>
			`Phiên làm việc sẽ kết thúc sau khoảng ${minutes} phút nếu không có thao tác. Những gì đang nhập vẫn được giữ.`,
		last: 'Phiên làm việc sắp hết 8 giờ và sẽ kết thúc. Hãy lưu hoặc gửi những gì đang làm, rồi đăng nhập lại.',
		goOn: 'Làm việc tiếp',
		over: 'Phiên làm việc đã kết thúc. Những gì đang nhập vẫn ở trên trang này; đăng nhập lại ở thẻ khác rồi quay lại đây để gửi.',
		signIn: 'Đăng nhập lại (mở thẻ mới)'
	},
	changePassword: 'Đổi mật khẩu',
	/** Says, in the other language, that one can change to it. */
	otherLanguage: 'English',
	toDark: 'Chuyển sang nền tối',
	toLight: 'Chuyển sang nền sáng',
	demo: 'Dữ liệu mô phỏng',
	demoMeaning: 'bản trình diễn, không phải số liệu thật',
	testMode: 'Chế độ kiểm thử',
	clock: (instant: string, weekday: string) => `Thời điểm trình diễn: ${instant}, ${weekday}`,
	clockShort: (instant: string, weekday: string) => `${instant}, ${weekday}`,
	moveClock: 'Chuyển đồng hồ đến',
	move: 'Chuyển',
	period: {
		choose: 'Kỳ báo cáo',
		notOpenYet: (period: string) => `${period} (chưa mở)`
	},
	error: {
		title: (status: number) => `Lỗi ${status}`,
		broken: {
			heading: 'Hệ thống gặp sự cố',
			what: 'Có lỗi ngoài dự kiến nên trang không hiển thị được.',
			next: 'Hãy thử lại; nếu vẫn gặp lỗi, hãy báo quản trị viên kèm mã yêu cầu.'
		},
		offline:
			'Máy đang mất kết nối mạng nên chưa mở được trang khác. Trang này vẫn giữ nguyên; hãy thử lại khi có mạng.',
		requestId: (id: string) => `Mã yêu cầu để báo quản trị viên: ${id}`,
		retry: 'Thử lại',
		home: 'Về trang chính'
	}
};
