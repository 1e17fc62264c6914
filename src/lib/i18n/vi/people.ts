import type { AssignmentState } from '#lib/domain/assignment-days.ts';
import type { PersonState } from '#lib/domain/person.ts';

/** Vietnamese words: people. The source of truth; en/people.ts has the same shape or does not compile. */
export const people = {
	title: 'Người dùng',
	purpose: 'Mọi tài khoản, vai trò tại từng đơn vị và lần đăng nhập gần nhất.',
	add: 'Thêm một người',
	addMany: 'Thêm nhiều người từ tệp Excel',
	search: 'Họ tên, tên đăng nhập hoặc đơn vị',
	role: 'Vai trò',
	unit: 'Đơn vị',
	state: 'Trạng thái',
	any: 'Tất cả',
	find: 'Lọc',
	clear: 'Bỏ lọc',
	count: (found: string, total: string) => `${found} trong số ${total} người`,
	tooMany: (shown: string) => `Chỉ hiện ${shown} người đầu; hãy lọc thêm để thấy người cần tìm.`,
	none: 'Không có người nào khớp với điều kiện lọc.',
	name: 'Họ và tên',
	userName: 'Tên đăng nhập',
	roles: 'Vai trò, đơn vị',
	lastSignIn: 'Đăng nhập gần nhất',
	never: 'Chưa lần nào',
	demo: 'tài khoản trình diễn',
	states: {
		active: 'Đang dùng',
		'first-password': 'Chưa đổi mật khẩu đầu',
		'no-role': 'Không có vai trò',
		disabled: 'Đã khóa'
	} satisfies Record<PersonState, string>,
	lacksSecondFactor: 'Chưa đặt xác thực hai bước',
	lacksSecondFactorWhat:
		'Vai trò của người này bắt buộc xác thực hai bước. Ở lần đăng nhập tới, hệ thống yêu cầu đặt xác thực trước khi cho làm việc khác.',
	assignmentStates: {
		holds: 'Đang hiệu lực',
		planned: 'Chưa đến ngày',
		ended: 'Đã kết thúc'
	} satisfies Record<AssignmentState, string>,
	deputyFor: (name: string) => `làm thay ${name}`,
	days: (first: string, last: string) => `từ ${first} đến hết ${last}`,
	from: (first: string) => `từ ${first}`,
	until: (last: string) => `đến hết ${last}`,
	always: 'không giới hạn ngày',
	wholeSystem: 'Toàn hệ thống',

	phone: 'Điện thoại',
	email: 'Thư điện tử',
	optional: 'không bắt buộc',
	userNameRule: 'Từ 3 đến 30 chữ cái không dấu, chữ số hoặc dấu gạch dưới; không đổi được về sau.',
	unitRule: 'Vai trò ở phường, xã hoặc cơ sở phải chọn đúng đơn vị đó.',
	ownOffice: 'Theo kế hoạch (Phòng hoặc thành phố)',
	create: 'Tạo tài khoản',
	created: (name: string) => `Đã tạo tài khoản cho ${name}`,
	firstPassword: 'Mật khẩu đầu tiên',
	toldOnce:
		'Mật khẩu này chỉ hiện một lần. Hãy ghi lại hoặc in ra, giao tận tay người dùng; người dùng phải đổi ngay khi đăng nhập lần đầu.',
	toldAlready:
		'Tài khoản đã được tạo ở lần gửi trước nên không tạo lại. Mật khẩu đầu tiên chỉ hiện một lần và không lưu ở đâu; nếu chưa ghi lại, hãy mở trang của người này và cấp đường dẫn đặt lại mật khẩu.',
	open: 'Mở trang của người này',
	another: 'Thêm người khác',
	back: 'Danh sách người dùng',

	done: {
		edit: 'Đã lưu họ tên và liên hệ.',
		assign: 'Đã giao vai trò.',
		deputy: 'Đã ghi việc làm thay.',
		end: 'Đã kết thúc vai trò.',
		disable: 'Đã khóa tài khoản; mọi phiên đăng nhập và mã truy cập đã kết thúc.',
		enable: 'Đã mở khóa tài khoản.',
		endSessions: 'Đã kết thúc phiên đăng nhập.',
		revoke: 'Đã thu hồi mã truy cập.'
	},
	assignments: 'Vai trò tại các đơn vị',
	noAssignment: 'Chưa có vai trò nào.',
	endNow: 'Kết thúc',
	endOf: (role: string, unit: string) => `Kết thúc vai trò ${role}, ${unit}`,
	assign: {
		title: 'Giao thêm vai trò',
		firstOn: 'Từ ngày',
		firstHint: 'Để trống: từ hôm nay.',
		lastOn: 'Đến hết ngày',
		lastHint: 'Để trống: không có ngày cuối.',
		send: 'Giao vai trò'
	},
	deputy: {
		title: 'Làm thay người khác',
		what: 'Trong các ngày đã chọn, người này làm việc với vai trò của người vắng mặt; hết ngày cuối thì tự kết thúc.',
		absent: 'Làm thay',
		choose: 'Chọn người vắng mặt',
		send: 'Ghi việc làm thay',
		nobody: 'Chưa có ai khác giữ vai trò.'
	},
	edit: { title: 'Họ tên và liên hệ', send: 'Lưu' },
	access: {
		title: 'Khóa, mở khóa',
		disable: 'Khóa tài khoản',
		disableWhat:
			'Người bị khóa không đăng nhập được; mọi phiên đăng nhập và mã truy cập kết thúc ngay. Báo cáo đã nộp vẫn giữ nguyên.',
		enable: 'Mở khóa tài khoản',
		enableWhat: 'Người này đăng nhập lại được bằng mật khẩu cũ, với các vai trò còn hiệu lực.'
	},
	reset: {
		title: 'Quên mật khẩu',
		what: 'Cấp một đường dẫn để người dùng tự đặt mật khẩu mới: dùng một lần, trong 15 phút. Quản trị viên không thấy mật khẩu.',
		callBack:
			'Trước khi cấp, hãy gọi lại số điện thoại đã ghi trong danh bạ để chắc chắn đúng người; không cấp theo yêu cầu qua thư hoặc tin nhắn.',
		clears: 'Người dùng cũng mất điện thoại: xóa bước xác thực thứ hai',
		send: 'Cấp đường dẫn đặt lại mật khẩu',
		toldAlready:
			'Đường dẫn đã được cấp ở lần gửi trước và chỉ hiện một lần. Nếu chưa ghi lại, hãy cấp đường dẫn mới; đường dẫn cũ khi đó hết hiệu lực.',
		told: (until: string) => `Đường dẫn chỉ hiện một lần, dùng được đến ${until}:`
	},
	sessions: {
		title: 'Phiên đăng nhập',
		none: 'Không có phiên nào đang mở.',
		started: 'Bắt đầu',
		ends: 'Kết thúc muộn nhất',
		where: 'Từ máy',
		end: 'Kết thúc phiên',
		endAll: 'Kết thúc mọi phiên'
	},
	tokens: {
		title: 'Mã truy cập cho phần mềm',
		what: 'Phần mềm dùng mã này để đọc và nộp báo cáo thay người dùng, trong đúng một vai trò.',
		none: 'Chưa có mã nào.',
		label: 'Dùng cho',
		days: 'Số ngày hiệu lực (1–366)',
		inRole: 'Trong vai trò',
		create: 'Tạo mã truy cập',
		created: 'Mã chỉ hiện một lần. Hãy chép vào phần mềm ngay:',
		toldAlready:
			'Mã đã được tạo ở lần gửi trước và chỉ hiện một lần. Nếu chưa chép lại, hãy thu hồi mã đó trong danh sách rồi tạo mã mới.',
		ends: 'Hết hạn',
		revoke: 'Thu hồi',
		unnamed: 'Không ghi tên'
	}
};
