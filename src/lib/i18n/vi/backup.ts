import type { BackupWarning } from '#lib/domain/backup.ts';
import type { BackupFaultCode } from '#lib/domain/backup-fault.ts';

/** Vietnamese words: backups. The source of truth; en/backup.ts has the same shape or does not compile. */
export const backup = {
	title: 'Sao lưu dữ liệu',
	asOf: (instant: string) => `Tính đến ${instant} (giờ thật của máy chủ)`,
	lead: 'Mỗi đêm lúc 02:00, máy chủ tự chép toàn bộ dữ liệu, kể cả các tệp đã nộp, vào một tệp và đọc lại tệp đó để kiểm tra. Tệp sao lưu không tải về được từ trang này: người quản lý máy chủ lấy trực tiếp trong thư mục.',
	last: 'Bản sao lưu gần nhất',
	none: 'Chưa có',
	age: (days: number, hours: number, minutes: number) => {
		if (days > 0) return `${days} ngày ${hours} giờ trước`;
		if (hours > 0) return `${hours} giờ ${minutes} phút trước`;
		return minutes > 0 ? `${minutes} phút trước` : 'vừa xong';
	},
	size: 'Dung lượng',
	closed: 'Mã hóa',
	isEncrypted: 'Đã mã hóa',
	isOpen: 'Không mã hóa',
	due: 'Lần sao lưu tới',
	dueNow: 'Sắp thực hiện',
	takenAt: 'Thời điểm',
	file: 'Tệp',
	list: 'Các bản đang giữ',
	folder: 'Thư mục trên máy chủ',
	keep: (daily: number, weekly: number, monthly: number) =>
		`Giữ bản mới nhất của ${daily} ngày, ${weekly} tuần và ${monthly} tháng gần nhất; bản mới nhất không bao giờ bị xóa.`,
	allWell: 'Sao lưu đang hoạt động bình thường.',
	attention: 'Cần chú ý',
	failedAt: (instant: string) => `Lần sao lưu hỏng gần nhất: ${instant}.`,
	unknownDisk:
		'Cơ sở dữ liệu nằm ở máy chủ PostgreSQL nên hệ thống không tự biết thư mục sao lưu có cùng ổ đĩa với dữ liệu hay không. Hãy bảo đảm hai nơi khác nhau.',
	howTo: 'Khôi phục',
	howToText:
		'Khôi phục được làm ở máy chủ, vào một cơ sở dữ liệu trống: npm run restore -- TỆP. Cách làm từng bước có trong README, mục “Backup, restore…”.',
	warning: {
		never:
			'Chưa có bản sao lưu nào. Nếu máy chủ hỏng lúc này, toàn bộ dữ liệu sẽ mất. Máy chủ sẽ tự sao lưu trong ít phút; nếu dòng này vẫn còn sau một giờ, hãy báo người quản lý máy chủ.',
		'too-old':
			'Bản sao lưu gần nhất đã quá 26 giờ: đêm qua không sao lưu được. Hãy xem lỗi bên dưới hoặc báo người quản lý máy chủ.',
		'last-failed': 'Lần sao lưu gần đây nhất không thành công. Máy chủ sẽ thử lại sau một giờ.',
		unencrypted:
			'Bản sao lưu chưa được mã hóa: ai lấy được tệp sẽ đọc được toàn bộ dữ liệu. Hãy tạo một khóa và đặt BACKUP_KEY_FILE.',
		'same-disk':
			'Thư mục sao lưu nằm cùng ổ đĩa với dữ liệu: ổ đĩa hỏng thì mất cả hai. Hãy đặt BACKUP_DIR sang ổ đĩa khác và chép định kỳ ra ngoài máy chủ.'
	} satisfies Record<BackupWarning, string>,
	done: (path: string, rows: string, tables: number) =>
		`Đã sao lưu ${rows} dòng của ${tables} bảng vào ${path}`,
	noKey: 'Tệp này KHÔNG được mã hóa (không có --key-file hoặc BACKUP_KEY_FILE).',
	reading: (path: string) => `Đang kiểm tra toàn bộ tệp ${path} …`,
	restored: (rows: string, tables: number, files: number, takenAt: string) =>
		`Đã khôi phục ${rows} dòng của ${tables} bảng, ${files} tệp đã nộp, từ bản sao lưu lúc ${takenAt}. Số dòng, tổng số và từng giá trị đã được đối chiếu, khớp hoàn toàn.`,
	next: 'Mọi người phải đăng nhập lại. Nếu đây là máy hoặc DATA_DIR khác: phải đặt đúng khóa SESSION_SECRET cũ (hoặc chép tệp session-secret từ DATA_DIR cũ), nếu không thì không ai dùng được ứng dụng xác thực và mã dự phòng đã đăng ký.',
	fault: {
		'no-file': 'Không tìm thấy tệp hoặc không được phép đọc. Hãy kiểm tra đường dẫn rồi chạy lại.',
		'file-exists': 'Đã có tệp mang tên này nên không ghi đè. Hãy chọn tên khác.',
		'not-a-backup': 'Tệp này không phải là bản sao lưu của hệ thống. Không có gì được khôi phục.',
		'newer-format':
			'Tệp này do phiên bản mới hơn tạo ra. Hãy cài phiên bản mới hơn rồi chạy lại. Không có gì được khôi phục.',
		'key-needed':
			'Bản sao lưu này đã mã hóa. Hãy chỉ ra tệp khóa: --key-file TỆP (hoặc BACKUP_KEY_FILE). Không có gì được khôi phục.',
		'wrong-key':
			'Khóa không đúng với bản sao lưu này. Hãy dùng đúng tệp khóa lúc sao lưu. Không có gì được khôi phục.',
		truncated:
			'Tệp bị cụt: thiếu phần cuối. Hãy chép lại tệp hoặc dùng bản khác. Không có gì được khôi phục.',
		damaged: 'Tệp đã hỏng hoặc bị sửa đổi. Hãy chép lại tệp hoặc dùng bản khác. Không có gì được khôi phục.',
		'bad-key-file':
			'Tệp khóa không dùng được. Tệp phải chứa 32 byte ngẫu nhiên hoặc 64 chữ số thập lục phân, ví dụ tạo bằng: openssl rand -hex 32',
		'open-key-file':
			'Người dùng khác trên máy đọc được tệp khóa. Hãy chỉ cho chủ tệp đọc (chmod 600) rồi chạy lại.',
		'key-beside-backups':
			'Tệp khóa nằm ngay trong thư mục sao lưu: ai lấy được bản sao lưu cũng lấy được khóa. Hãy chuyển khóa sang nơi khác.',
		'no-schema': 'Cơ sở dữ liệu chưa có gì để sao lưu. Hãy chạy: npm run migrate',
		'newer-schema':
			'Bản sao lưu có cấu trúc mới hơn phiên bản đang cài. Hãy cài phiên bản mới hơn rồi khôi phục. Không có gì được khôi phục.',
		'other-schema':
			'Cấu trúc trong bản sao lưu không phải của phiên bản nào mà chương trình này biết. Không có gì được khôi phục.',
		'target-ahead':
			'Cơ sở dữ liệu đích đã có cấu trúc mới hơn bản sao lưu. Hãy khôi phục vào một cơ sở dữ liệu hoàn toàn mới (chưa chạy migrate); sau khi khôi phục, cấu trúc được nâng lên phiên bản đang cài. Không có gì được khôi phục.',
		'not-empty':
			'Cơ sở dữ liệu đích đang có dữ liệu nên không khôi phục đè lên. Hãy dùng một cơ sở dữ liệu trống, hoặc DATA_DIR khác. Không có gì thay đổi.',
		'not-owner':
			'Tài khoản cơ sở dữ liệu này không phải chủ của các bảng nên không khôi phục được. Hãy đặt MIGRATION_DATABASE_URL là tài khoản chủ. Không có gì được khôi phục.',
		'cannot-read':
			'Vai trò sao lưu không đọc được hết một số bảng nên đã dừng, không tạo bản sao lưu thiếu. Hãy chạy npm run migrate bằng tài khoản chủ.',
		'already-running': 'Một bản sao lưu khác của cơ sở dữ liệu này đang được tạo. Hãy chờ rồi chạy lại.',
		differs:
			'Dữ liệu sau khi khôi phục không khớp với bản sao lưu nên đã hủy bỏ toàn bộ. Không có gì được khôi phục.',
		interrupted: 'Đã dừng theo yêu cầu. Không có tệp dở dang nào được để lại.',
		'disk-full': 'Ổ đĩa chứa bản sao lưu đã đầy. Hãy dọn chỗ hoặc chọn thư mục khác.',
		'folder-unusable': 'Không ghi được vào thư mục sao lưu. Hãy kiểm tra thư mục và quyền ghi.',
		unavailable: 'Không kết nối được cơ sở dữ liệu trong lúc sao lưu.',
		internal: 'Sao lưu gặp lỗi ngoài dự kiến; chi tiết có trong nhật ký của máy chủ.'
	} satisfies Record<BackupFaultCode, string>
};
