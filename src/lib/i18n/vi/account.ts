import type { Role } from '#lib/domain/actor.ts';

/** Vietnamese words: signing in and passwords. The source of truth; en/account.ts has the same shape. */
export const account = {
	signIn: 'Đăng nhập',
	userName: 'Tên đăng nhập',
	password: 'Mật khẩu',
	noPublicSignUp:
		'Tài khoản do quản trị viên cấp. Nếu quên mật khẩu, hãy liên hệ Phòng Lao động - Thương binh và Xã hội.',
	signedInAs: (name: string) => `Đang đăng nhập: ${name}.`,

	carried:
		'Phiên làm việc đã hết hạn khi gửi báo cáo. Những gì vừa nhập đang được giữ trên trang này: đăng nhập để lưu thành bản nháp và làm tiếp.',

	notKept:
		'Đã đăng nhập, nhưng chưa lưu được những gì nhập trước đó thành bản nháp. Chúng vẫn được giữ trên trang này; nếu đã đăng nhập nhầm tài khoản, hãy chọn lại tài khoản của đơn vị.',
	resume: 'Mở biểu với những gì đã nhập',

	demo: {
		title: 'Bản trình diễn: chọn một vai để xem thử',
		synthetic: 'dữ liệu mô phỏng',
		isSynthetic: (synthetic: string) => `Toàn bộ số liệu tại đây là ${synthetic}.`,
		oneClick:
			'Ở bản trình diễn, một lần bấm thay cho mật khẩu và bước xác thực thứ hai; hệ thống chính thức không có cách đăng nhập này.',
		enterAs: (name: string) => `Vào xem với vai ${name}`,
		withPassword: 'Đăng nhập bằng mật khẩu',
		tries: {
			'ward-officer': 'Xem báo cáo phải nộp và hạn nộp của đơn vị mình; nộp tệp Excel, nhận biên nhận.',
			'ward-leader': 'Xem báo cáo, tình trạng nộp và các chỉ tiêu của đơn vị mình.',
			school: 'Nộp báo cáo thu học phí; xem tỷ lệ không dùng tiền mặt của trường mình.',
			'office-staff': 'Xem đơn vị nào đã nộp, sắp đến hạn, quá hạn; nộp thay cho đơn vị.',
			'office-head': 'Xem bốn chỉ tiêu của thành phố và tình trạng báo cáo của mọi đơn vị.',
			'city-leader': 'Xem bốn chỉ tiêu, so sánh các xã, phường và đơn vị quá hạn trên một màn hình.',
			administrator: 'Xem kế hoạch; chuyển đồng hồ của bản trình diễn sang ngày khác.'
		} satisfies Record<Role, string>
	},

	change: {
		title: 'Đổi mật khẩu',
		must: 'Mật khẩu đang dùng là mật khẩu cấp lần đầu. Hãy đổi sang mật khẩu riêng trước khi làm việc.',
		current: 'Mật khẩu hiện tại',
		wanted: 'Mật khẩu mới',
		repeat: 'Nhập lại mật khẩu mới',
		rule: 'Ít nhất 12 ký tự và khác mật khẩu hiện tại. Nên ghép vài từ dễ nhớ với mình nhưng người khác khó đoán, ví dụ một câu ngắn; không dùng ngày sinh, số điện thoại, tên đơn vị.',
		others: 'Sau khi đổi, các phiên đăng nhập khác của tài khoản này sẽ kết thúc.',
		send: 'Đổi mật khẩu',
		differs: 'Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại.',
		wrongCurrent:
			'Mật khẩu hiện tại không đúng. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.',
		done: 'Đã đổi mật khẩu.',
		goOn: 'Về trang chính'
	}
};
