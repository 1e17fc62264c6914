import type { Role } from '#lib/domain/actor.ts';
import type { Browser, System } from '#lib/domain/device.ts';

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

	wait: (seconds: number) =>
		seconds < 90
			? `Có thể thử lại sau ${seconds} giây.`
			: `Có thể thử lại sau ${Math.ceil(seconds / 60)} phút.`,
	because: {
		'new-password':
			'Đã đặt mật khẩu mới và kết thúc mọi phiên đăng nhập cũ. Hãy đăng nhập bằng mật khẩu mới.',
		ended: 'Phiên làm việc đã kết thúc vì quá 30 phút không có thao tác hoặc đã quá 8 giờ. Hãy đăng nhập lại.'
	},

	code: {
		title: 'Xác thực hai bước',
		what: 'Mật khẩu đúng. Hãy nhập mã 6 chữ số đang hiện trong ứng dụng xác thực trên điện thoại.',
		label: 'Mã xác thực',
		hint: 'Mất điện thoại: nhập một mã dự phòng, ví dụ abcd-efgh-jkmn-pqrs-tuvw-xyz2. Mỗi mã chỉ dùng được một lần.',
		send: 'Tiếp tục',
		anew: 'Đăng nhập bằng tài khoản khác'
	},

	new: {
		show: 'Hiện mật khẩu',
		hide: 'Ẩn mật khẩu',
		rules:
			'Từ 12 đến 128 ký tự, gõ được dấu và dấu cách. Nên ghép vài từ dễ nhớ với mình nhưng người khác khó đoán, ví dụ một câu ngắn. Không lấy tên đăng nhập, tên địa phương, mật khẩu thông dụng, dãy phím liền nhau hoặc ký tự lặp lại làm phần chính.',
		short: (missing: number) => `Còn thiếu ${missing} ký tự.`,
		long: 'Mật khẩu dài quá 128 ký tự.',
		guessable: 'Mật khẩu này dễ bị đoán. Hãy thêm những từ khác.',
		found: (words: string) => `Mật khẩu này dễ bị đoán vì phần lớn là: ${words}. Hãy thêm những từ khác.`,
		good: 'Mật khẩu này dùng được.'
	},

	reset: {
		title: 'Đặt mật khẩu mới',
		forWhom: (userName: string) => `Tài khoản: ${userName}.`,
		others: 'Sau khi đặt, mọi phiên đăng nhập của tài khoản này sẽ kết thúc.',
		clears:
			'Quản trị viên đã cho bỏ xác thực hai bước cũ: lần đăng nhập tới sẽ đăng ký lại nếu vai trò cần đến.',
		send: 'Đặt mật khẩu mới',
		/** The rule of calling back, printed for the administrator beside the button that issues a link. */
		callBack: [
			'Không cấp đường dẫn ngay trong cuộc gọi đến, kể cả khi nhận ra giọng người gọi.',
			'Dập máy và gọi lại theo số điện thoại đã ghi trong danh bạ của Phòng cho đơn vị đó, không theo số người gọi vừa cho.',
			'Hỏi một điều chỉ người đó biết, ví dụ báo cáo gần nhất đã nộp.',
			'Gửi đường dẫn cho đúng người đó qua kênh đã thống nhất; đường dẫn chỉ dùng được một lần, trong 15 phút.',
			'Chỉ bỏ xác thực hai bước khi người đó đã mất điện thoại và mã dự phòng.'
		].join('\n')
	},

	me: {
		title: 'Tài khoản của tôi',
		who: 'Tôi là ai',
		name: 'Họ tên',
		role: 'Vai trò',
		lastSignIn: 'Lần đăng nhập trước',
		never: 'Đây là lần đăng nhập đầu tiên',
		failed: (count: string, since: string) => `${count} lần đăng nhập không thành công kể từ ${since}`,
		noFailed: 'Không có lần đăng nhập không thành công nào trước phiên này',
		password: 'Mật khẩu',
		passwordWhat: 'Đổi mật khẩu khi nghi có người khác biết. Không cần đổi định kỳ.',
		change: 'Đổi mật khẩu',
		factor: 'Xác thực hai bước',
		factorOn: (left: string) => `Đang bật. Còn ${left} mã dự phòng.`,
		factorOff: 'Chưa bật. Khi bật, ngoài mật khẩu còn cần mã hiện trên điện thoại của mình.',
		factorDemo: 'Tài khoản trình diễn không cần xác thực hai bước.',
		enrol: 'Bật xác thực hai bước',
		manage: 'Mã dự phòng và đổi điện thoại',
		sessions: 'Phiên đăng nhập của tôi',
		sessionsWhat:
			'Phiên tự kết thúc sau 30 phút không có thao tác và chậm nhất sau 8 giờ. Nếu thấy phiên lạ: kết thúc phiên đó rồi đổi mật khẩu.',
		device: 'Thiết bị',
		address: 'Địa chỉ mạng',
		began: 'Đăng nhập lúc',
		seen: 'Thao tác gần nhất',
		thisOne: 'Phiên này',
		end: 'Kết thúc',
		endOf: (device: string) => `Kết thúc phiên trên ${device}`,
		endOthers: 'Kết thúc mọi phiên khác',
		endHint: 'Nhập mật khẩu để kết thúc một phiên hoặc mọi phiên khác.',
		ended: 'Đã kết thúc phiên đăng nhập.',
		on: (browser: string, system: string) => `${browser} trên ${system}`,
		browser: {
			edge: 'Edge',
			opera: 'Opera',
			coccoc: 'Cốc Cốc',
			firefox: 'Firefox',
			chrome: 'Chrome',
			safari: 'Safari',
			other: 'Trình duyệt khác'
		} satisfies Record<Browser, string>,
		system: {
			windows: 'Windows',
			android: 'Android',
			ios: 'iPhone, iPad',
			macos: 'máy Mac',
			linux: 'Linux',
			other: 'thiết bị khác'
		} satisfies Record<System, string>
	},

	factor: {
		title: 'Xác thực hai bước',
		must: 'Vai trò này phải dùng xác thực hai bước. Hãy đăng ký một lần ngay bây giờ rồi mới làm việc tiếp.',
		what: 'Mỗi lần đăng nhập, ngoài mật khẩu còn nhập mã 6 chữ số của một ứng dụng xác thực trên điện thoại (ví dụ Google Authenticator, Microsoft Authenticator). Ứng dụng không cần mạng.',
		demo: 'Tài khoản trình diễn được nhiều người dùng chung nên không đăng ký xác thực hai bước.',
		currentPassword: 'Mật khẩu đang dùng',
		begin: 'Bắt đầu đăng ký',
		step1: '1. Quét mã này bằng ứng dụng xác thực',
		picture: 'Mã QR chứa khóa của tài khoản này',
		byHand: 'Không quét được: nhập khóa này vào ứng dụng (loại “theo thời gian”)',
		onThisPhone: 'Mở trong ứng dụng trên chính điện thoại này',
		step2: '2. Nhập mã 6 chữ số ứng dụng đang hiện',
		confirm: 'Xác nhận',
		done: 'Đã bật xác thực hai bước.',
		renewed: 'Đã tạo 10 mã dự phòng mới; các mã cũ không còn dùng được.',
		toldAlready:
			'Việc này đã làm xong ở lần gửi trước nên không làm lại. Mã dự phòng chỉ hiện một lần; nếu chưa ghi lại, hãy tạo 10 mã mới ở dưới.',
		codes: 'Mã dự phòng',
		codesWhat:
			'Dùng khi mất điện thoại, mỗi mã một lần. Hãy in hoặc ghi ra giấy và cất riêng: các mã này chỉ hiện một lần ở đây.',
		goOn: 'Đã cất mã, làm việc tiếp',
		left: (count: string) => `Còn ${count} mã dự phòng chưa dùng.`,
		renew: 'Tạo 10 mã dự phòng mới',
		renewWhat: 'Các mã cũ sẽ không dùng được nữa.',
		remove: 'Bỏ xác thực hai bước',
		replace: 'Đổi sang điện thoại khác',
		removeWhat: 'Cần mật khẩu và một mã (của ứng dụng hoặc dự phòng).',
		replaceWhat:
			'Bỏ điện thoại cũ rồi đăng ký ngay điện thoại mới. Cần mật khẩu và một mã (của ứng dụng hoặc dự phòng).',
		removed: 'Đã bỏ xác thực hai bước.',
		wrongPassword: 'Mật khẩu không đúng. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.',
		back: 'Về trang tài khoản'
	},

	change: {
		title: 'Đổi mật khẩu',
		must: 'Mật khẩu đang dùng là mật khẩu cấp lần đầu. Hãy đổi sang mật khẩu riêng trước khi làm việc.',
		current: 'Mật khẩu hiện tại',
		wanted: 'Mật khẩu mới',
		repeat: 'Nhập lại mật khẩu mới',
		others: 'Sau khi đổi, các phiên đăng nhập khác của tài khoản này sẽ kết thúc.',
		send: 'Đổi mật khẩu',
		differs: 'Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại.',
		wrongCurrent:
			'Mật khẩu hiện tại không đúng. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.',
		done: 'Đã đổi mật khẩu.',
		goOn: 'Về trang chính'
	}
};
