import type { AuditDeed, AuditSubject } from '#lib/domain/audit.ts';

/** What a sentence of the audit may speak of; every part is spoken already, '' when it is not known. */
export interface AuditSaid {
	/** BM-01 quý I/2023 của Phường Vàng Danh */
	readonly report: string;
	readonly version: string;
	readonly person: string;
	readonly role: string;
	readonly unit: string;
	readonly until: string;
	/** What kind of row, and which one. */
	readonly thing: string;
	readonly code: string;
	readonly columns: string;
	readonly reason: string;
	readonly count: string;
}

const ofVersion = (version: string): string => version && ` (phiên bản ${version})`;
const after = (before: string, text: string): string => text && `${before}${text}`;

/** Vietnamese words: audit. The source of truth; en/audit.ts has the same shape or does not compile. */
export const audit = {
	title: 'Nhật ký hệ thống',
	intro:
		'Mọi thay đổi, lần đăng nhập, lần bị từ chối và lần tải tệp đều được ghi lại, không sửa hay xóa được. Nhật ký không chứa số liệu và nội dung báo cáo.',
	filter: {
		title: 'Chọn nội dung cần xem',
		from: 'Từ ngày',
		to: 'Đến hết ngày',
		person: 'Người thực hiện',
		unit: 'Đơn vị',
		subject: 'Loại việc',
		all: 'Tất cả',
		everyRow: 'Cả các dòng dữ liệu kèm theo',
		show: 'Xem',
		clear: 'Bỏ chọn'
	},
	subject: {
		report: 'Nộp báo cáo',
		review: 'Xem xét, mở lại báo cáo',
		draft: 'Bản nháp',
		obligation: 'Nghĩa vụ, gia hạn, miễn',
		people: 'Tài khoản, quyền',
		catalogue: 'Danh mục, kế hoạch',
		'sign-in': 'Đăng nhập, đăng xuất',
		refusal: 'Bị từ chối',
		export: 'Tải tệp, xuất dữ liệu',
		other: 'Việc khác'
	} satisfies Record<AuditSubject, string>,
	found: (count: string) => `${count} việc`,
	none: 'Không có việc nào như đã chọn.',
	column: { seq: 'Số', at: 'Thời điểm', who: 'Người thực hiện', what: 'Nội dung' },
	newest: 'Mới nhất',
	older: 'Cũ hơn',
	paging: 'Chuyển trang nhật ký',
	export: 'Xuất tệp CSV',
	exportHint: 'Tệp gồm mọi việc như đã chọn; lần xuất này cũng được ghi vào nhật ký.',

	health: {
		title: 'Tình trạng chuỗi nhật ký',
		whole: (to: string) => `Chuỗi nhật ký liền mạch, đã kiểm tra đến dòng số ${to}.`,
		empty: 'Nhật ký chưa có dòng nào.',
		anchored: (to: string, at: string) =>
			`Mốc đối chiếu gần nhất ngoài cơ sở dữ liệu: dòng số ${to}, lúc ${at}.`,
		notAnchored: 'Chưa có mốc đối chiếu ngoài cơ sở dữ liệu; hệ thống tự ghi mốc mỗi giờ khi chạy.',
		fault: {
			entry: (seq: string) => `Dòng số ${seq} đã bị sửa, chèn, xóa hoặc đổi chỗ.`,
			anchor: (seq: string) => `Dòng số ${seq} khác với mốc đã ghi: chuỗi đã bị cắt hoặc bị lập lại.`,
			'forged-anchor': (line: string) => `Dòng ${line} của tệp mốc đối chiếu không do hệ thống ghi.`
		},
		advice: 'Hãy báo ngay cho người chịu trách nhiệm an toàn thông tin và giữ nguyên máy chủ để kiểm tra.'
	},

	who: {
		terminal: 'Người vận hành máy chủ (dòng lệnh)',
		visitor: 'Khách xem bản trình diễn',
		server: 'Máy chủ (theo lịch)',
		nobody: 'Người chưa xác định',
		unknown: 'Tài khoản không còn trong hệ thống'
	},
	somebody: (role: string, name: string) => (role && name ? `${name} (${role})` : role || name),
	sentence: (at: string, who: string, what: string) => `${at}, ${who} ${what}`,

	report: (form: string, period: string, unit: string) =>
		`${form}${after(' ', period)}${after(' của ', unit)}`,
	said: {
		submitted: ({ report, version }) => `nộp báo cáo ${report}${ofVersion(version)}`,
		'submitted-on-behalf': ({ report, version }) => `nộp thay đơn vị báo cáo ${report}${ofVersion(version)}`,
		accepted: ({ report, version }) => `tiếp nhận báo cáo ${report}${ofVersion(version)}`,
		returned: ({ report, version, until }) =>
			`trả lại báo cáo ${report}${ofVersion(version)}${after(', hạn bổ sung: ', until)}`,
		voided: ({ report, version }) => `không công nhận báo cáo ${report}${ofVersion(version)}`,
		reopened: ({ report, until }) => `mở lại báo cáo ${report}${after(' đến ', until)}`,
		extended: ({ report, until }) => `gia hạn báo cáo ${report}${after(' đến ', until)}`,
		exempted: ({ report }) => `cho miễn báo cáo ${report}`,
		'draft-saved': ({ report }) => `lưu bản nháp báo cáo ${report}`,
		'draft-removed': ({ report }) => `xóa bản nháp báo cáo ${report}`,
		'account-made': ({ person, role, unit }) =>
			`tạo tài khoản ${person}${after(', ', role)}${after(', ', unit)}`,
		'account-disabled': ({ person }) => `khóa tài khoản ${person}`,
		'account-enabled': ({ person }) => `mở khóa tài khoản ${person}`,
		assigned: ({ person, role, unit }) => `giao cho ${person} vai trò ${role}${after(' tại ', unit)}`,
		'password-changed': ({ person }) => `đổi mật khẩu của tài khoản ${person}`,
		'token-made': ({ person }) => `cấp mã truy cập API cho tài khoản ${person}`,
		'reset-link-made': ({ person }) => `cấp đường dẫn đặt lại mật khẩu cho tài khoản ${person}`,
		'row-added': ({ thing, code, person, report, unit }) =>
			`thêm ${thing}${after(' ', code)}${after(' ', person)}${report ? after(' ', report) : after(' của ', unit)}`,
		'row-changed': ({ thing, code, person, columns }) =>
			`sửa ${thing}${after(' ', code)}${after(' ', person)}${after(': ', columns)}`,
		'row-removed': ({ thing, code, person, report }) =>
			`xóa ${thing}${after(' ', code)}${after(' ', person)}${after(' ', report)}`,
		'sign-in': () => 'đăng nhập',
		'sign-in-failed': ({ person }) => `đăng nhập không thành công${after(' vào tài khoản ', person)}`,
		'sign-out': () => 'đăng xuất',
		refused: ({ reason, report }) => `bị từ chối: ${reason}${after(' – báo cáo ', report)}`,
		'download-source': ({ report, version }) => `tải tệp gốc của báo cáo ${report}${ofVersion(version)}`,
		'download-template': ({ report }) => `tải biểu mẫu Excel ${report}`,
		'export-audit': ({ count }) => `xuất nhật ký ra tệp CSV${count && ` (${count} việc)`}`,
		backup: () => 'sao lưu cơ sở dữ liệu',
		restore: () => 'phục hồi cơ sở dữ liệu từ bản sao lưu'
	} satisfies Record<AuditDeed, (said: AuditSaid) => string>,
	otherwise: (code: string) => `thực hiện việc “${code}”`,
	until: (day: string) => `hết ngày ${day}`,
	refusedFor: {
		'not-allowed': 'không có quyền thực hiện',
		'own-entry': 'tự tiếp nhận báo cáo do chính mình nhập',
		'not-found': 'hỏi nội dung không có hoặc không được xem',
		'wrong-origin': 'yêu cầu gửi từ trang khác',
		'password-first': 'chưa đổi mật khẩu đầu tiên'
	} as Readonly<Record<string, string>>,
	table: {
		'app.unit': 'đơn vị',
		'app.unit_name': 'tên đơn vị',
		'app.unit_code': 'mã đơn vị',
		'app.unit_succession': 'việc sáp nhập, chia tách đơn vị',
		'app.unit_baseline': 'số liệu nền',
		'app.policy_group': 'nhóm đối tượng',
		'app.form': 'biểu mẫu',
		'app.indicator': 'chỉ tiêu',
		'app.unit_contact': 'người liên hệ',
		'app.holiday': 'ngày nghỉ lễ',
		'app.plan': 'kế hoạch',
		'app.demo_laying': 'dấu mốc dữ liệu mô phỏng',
		'app.obligation': 'nghĩa vụ báo cáo',
		'app.extension': 'việc gia hạn',
		'app.exemption': 'việc miễn báo cáo',
		'app.upload': 'tệp gốc của báo cáo',
		'app.report': 'báo cáo',
		'app.report_row': 'dòng số liệu của báo cáo',
		'app.review': 'ý kiến xem xét báo cáo',
		'app.reopening': 'việc mở lại báo cáo',
		'app.report_draft': 'bản nháp báo cáo',
		'auth.user': 'tài khoản',
		'auth.account': 'cách đăng nhập của tài khoản',
		'auth.api_token': 'mã truy cập API của tài khoản',
		'auth.assignment': 'phân công của tài khoản',
		'auth.two_factor': 'xác thực hai bước của tài khoản',
		'auth.reset_link': 'đường dẫn đặt lại mật khẩu của tài khoản'
	} as Readonly<Record<string, string>>,
	unknownTable: (table: string) => `dòng của bảng ${table}`,

	file: {
		title: (who: string, at: string) => `Nhật ký hệ thống, xuất bởi ${who} lúc ${at}`,
		filter: (filter: string) => `Điều kiện: ${filter}`,
		noFilter: 'không có',
		count: (count: string, total: string) => `${count} trên ${total} việc`,
		digest: (digest: string) => `SHA-256 của các dòng: ${digest}`,
		columns: ['Số', 'Thời điểm', 'Ghi lúc', 'Người thực hiện', 'Nội dung', 'Đơn vị', 'Trường thay đổi']
	}
};
