import type { Deed, Scope } from '#lib/domain/permission.ts';

const deeds: Record<Deed, string> = {
	'view-plan': 'Xem kế hoạch, lịch báo cáo',
	'view-overview': 'Xem kết quả bốn chỉ tiêu',
	'view-my-work': 'Xem việc phải làm',
	'view-obligations': 'Xem nghĩa vụ báo cáo',
	'view-report': 'Xem báo cáo, số liệu, tệp đã nộp',
	'submit-report': 'Nhập và nộp báo cáo',
	'accept-report': 'Tiếp nhận báo cáo (không phải báo cáo do mình nhập)',
	'return-report': 'Trả lại báo cáo',
	'void-report': 'Hủy báo cáo',
	'reopen-report': 'Mở lại báo cáo đã tiếp nhận',
	'exempt-obligation': 'Miễn nộp cho một đơn vị',
	'extend-obligation': 'Gia hạn cho một đơn vị',
	'view-contacts': 'Xem danh bạ đơn vị',
	'manage-contacts': 'Sửa danh bạ đơn vị',
	'view-backups': 'Xem tình trạng sao lưu',
	'view-audit': 'Xem nhật ký thay đổi',
	'lay-catalogue': 'Lập danh mục đơn vị, biểu mẫu, kế hoạch',
	'manage-accounts': 'Quản lý tài khoản, vai trò, mã truy cập',
	'move-demo-clock': 'Đổi thời điểm của bản trình diễn'
};
const scopes: Record<Scope, string> = { none: 'Không', own: 'Đơn vị mình', all: 'Toàn bộ' };

/** Vietnamese words: rights. The source of truth; en/rights.ts has the same shape or does not compile. */
export const rights = {
	title: 'Bảng phân quyền',
	purpose:
		'Bảng này là chính bảng mà hệ thống dùng khi cho phép hoặc từ chối. Quyền thuộc về vai trò, không thuộc về từng người; muốn đổi quyền của một người thì đổi vai trò của người đó.',
	deed: 'Việc',
	deeds,
	scopes,
	meaning: {
		all: 'mọi đơn vị trực thuộc nơi giữ vai trò',
		own: 'chỉ phường hoặc cơ sở của mình',
		none: 'bị từ chối'
	},
	legend: 'Chú giải',
	scrolls: 'Trên màn hình hẹp, kéo bảng sang ngang để xem hết các vai trò.',
	second:
		'Cơ sở dữ liệu giữ lại giới hạn này một lần nữa: mỗi dòng số liệu chỉ mở cho đơn vị của nó và cho cấp trên.'
};
