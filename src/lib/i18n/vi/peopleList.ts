import type { PeopleColumn, PeopleProblemCode } from '#lib/domain/people-sheet.ts';

/** Vietnamese words: peopleList. The source of truth; en/peopleList.ts has the same shape or does not compile. */
export const peopleList = {
	title: 'Thêm nhiều người từ tệp Excel',
	purpose:
		'Tải mẫu, điền mỗi người một dòng, rồi gửi lại. Hệ thống kiểm tra trước; chỉ tạo tài khoản khi mọi dòng đều đúng.',
	download: 'Tải mẫu danh sách (.xlsx)',
	file: 'Tệp danh sách',
	drop: 'Chọn tệp hoặc kéo thả vào đây.',
	check: 'Kiểm tra danh sách',
	office: 'Phòng Lao động - Thương binh và Xã hội thành phố Uông Bí',
	sheet: {
		title: 'DANH SÁCH NGƯỜI DÙNG',
		note: 'Mỗi người một dòng. Vai trò ghi đúng một trong các tên: Cán bộ xã, phường; Lãnh đạo UBND xã, phường; Cơ sở giáo dục nghề nghiệp; Chuyên viên Phòng LĐTBXH; Lãnh đạo Phòng LĐTBXH; Lãnh đạo UBND thành phố; Quản trị hệ thống.'
	},
	handOut: {
		title: 'MẬT KHẨU ĐẦU TIÊN',
		note: 'Giao tận tay từng người; mỗi người phải đổi mật khẩu ngay khi đăng nhập lần đầu. Hủy tệp này sau khi đã giao.'
	},
	headings: {
		name: 'Họ và tên',
		userName: 'Tên đăng nhập',
		role: 'Vai trò',
		unit: 'Mã đơn vị',
		phone: 'Điện thoại',
		email: 'Thư điện tử'
	} satisfies Record<PeopleColumn, string>,
	hints: {
		name: 'Họ tên đầy đủ, có dấu.',
		userName: 'Từ 3 đến 30 chữ cái không dấu, chữ số hoặc dấu gạch dưới. Không trùng với người khác.',
		role: 'Ghi đúng tên vai trò như ở đầu trang.',
		unit: 'Mã phường, xã (ví dụ 06808) hoặc mã cơ sở (ví dụ TC-A). Để trống với vai trò của Phòng, thành phố.',
		phone: 'Không bắt buộc. Ghi cả số 0 ở đầu.',
		email: 'Không bắt buộc.'
	} satisfies Record<PeopleColumn, string>,
	refused: (n: string) => `Danh sách có ${n} lỗi; chưa tạo tài khoản nào.`,
	fix: 'Sửa trong tệp, lưu lại, chọn lại tệp và kiểm tra lần nữa.',
	cell: 'Ô',
	wrong: 'Lỗi và cách sửa',
	problems: {
		'heading-missing': (text: string) =>
			`Không thấy cột “${text}”. Hãy dùng mẫu tải từ trang này và giữ nguyên dòng tiêu đề.`,
		nobody: (_: string) => 'Danh sách không có dòng nào. Hãy điền ít nhất một người dưới dòng tiêu đề.',
		'too-many': (text: string) =>
			`Danh sách có ${text} người; mỗi lần chỉ tạo được 100. Hãy chia thành nhiều tệp.`,
		blank: (_: string) => 'Ô này còn trống. Hãy điền vào.',
		'not-text': (text: string) =>
			`“${text}” là số hoặc công thức nên có thể đã mất số 0 ở đầu. Hãy định dạng ô là Văn bản (Text) rồi gõ lại.`,
		'bad-user-name': (text: string) =>
			`“${text}” không dùng làm tên đăng nhập được: chỉ gồm 3 đến 30 chữ cái không dấu, chữ số hoặc dấu gạch dưới.`,
		twice: (text: string) => `“${text}” có hai lần trong danh sách. Mỗi người cần một tên đăng nhập riêng.`,
		'name-taken': (text: string) => `“${text}” đã có người dùng. Hãy chọn tên khác.`,
		'unknown-role': (text: string) => `Không có vai trò “${text}”. Hãy ghi đúng tên vai trò như ở đầu trang.`,
		'unit-needed': (_: string) => 'Vai trò này phải có mã phường, xã hoặc mã cơ sở.',
		'unknown-unit': (text: string) =>
			`Không có đơn vị mang mã “${text}”. Mã phường, xã có 5 chữ số, kể cả số 0 ở đầu.`,
		'wrong-unit': (text: string) =>
			`Vai trò này không giữ tại đơn vị “${text}” được. Hãy kiểm tra vai trò và mã.`,
		'bad-phone': (text: string) => `“${text}” không phải số điện thoại. Số có 8 đến 15 chữ số.`,
		'bad-email': (text: string) => `“${text}” không phải địa chỉ thư điện tử.`
	} satisfies Record<PeopleProblemCode, (text: string) => string>,
	preview: (n: string) => `Danh sách đúng: sẽ tạo ${n} tài khoản`,
	previewWhat: 'Hãy xem lại. Mật khẩu đầu tiên của mỗi người chỉ hiện một lần ngay sau khi tạo.',
	create: (n: string) => `Tạo ${n} tài khoản`,
	again: 'Chọn tệp khác',
	created: (n: string) => `Đã tạo ${n} tài khoản`,
	toldOnce:
		'Các mật khẩu này chỉ hiện một lần và không được lưu ở đâu. Hãy tải tệp hoặc in trang này ngay, giao tận tay từng người.',
	takeFile: 'Tải danh sách mật khẩu (.xlsx)',
	fileName: 'mat-khau-dau-tien.xlsx',
	toldAlready:
		'Các tài khoản đã được tạo ở lần gửi trước nên không tạo lại. Mật khẩu đầu tiên chỉ hiện một lần và không lưu ở đâu; với người chưa nhận được mật khẩu, hãy mở trang của người đó và cấp đường dẫn đặt lại mật khẩu.',
	firstPassword: 'Mật khẩu đầu tiên',
	unit: 'Đơn vị',
	codes: 'Mã của các đơn vị',
	toPeople: 'Danh sách người dùng'
};
