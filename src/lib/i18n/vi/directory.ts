/** Vietnamese words: directory. The source of truth; en/directory.ts has the same shape or does not compile. */
export const directory = {
	title: 'Danh bạ đơn vị',
	purpose: 'Các đơn vị phải báo cáo, đầu mối liên hệ và tài khoản của từng đơn vị.',
	unreachable: (n: number) =>
		`${n} đơn vị chưa có ai đăng nhập được: nhắc việc gửi đến đơn vị này sẽ không có người nhận.`,
	neverCame: (n: number) => `${n} đơn vị đã có tài khoản nhưng chưa ai đăng nhập lần nào.`,
	allReachable: 'Mọi đơn vị đều có tài khoản đang dùng.',
	makeAccounts: 'Tạo tài khoản',
	unit: 'Đơn vị',
	code: 'Mã',
	accounts: 'Tài khoản',
	contacts: 'Đầu mối liên hệ',
	reachability: {
		'no-account': 'Không có tài khoản dùng được',
		'never-signed-in': 'Chưa đăng nhập lần nào',
		reachable: 'Có người dùng'
	},
	people: (n: number) => `${n} tài khoản`,
	noContact: 'Chưa có đầu mối',
	edit: (unit: string) => `Sửa đầu mối của ${unit}`,
	editShort: 'Sửa',
	add: 'Thêm đầu mối',
	addTo: (unit: string) => `Thêm đầu mối của ${unit}`,
	change: (name: string) => `Sửa đầu mối ${name}`,
	name: 'Họ tên hoặc bộ phận',
	job: 'Chức vụ, việc phụ trách',
	phone: 'Điện thoại',
	phoneHint: 'Số di động hoặc máy bàn có mã vùng.',
	email: 'Thư điện tử',
	save: 'Lưu',
	remove: 'Xóa đầu mối này',
	close: 'Xong',
	saved: 'Đã lưu danh bạ.',
	catalogue: 'Danh mục',
	groups: 'Nhóm đối tượng hưởng',
	forms: 'Biểu báo cáo',
	version: (n: number) => `phiên bản ${n}`
};
