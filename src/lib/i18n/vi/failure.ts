/** Vietnamese words: what the error page says of refusals. The source of truth; en/failure.ts has the same shape. */
export const failure = {
	signIn: {
		heading: 'Cần đăng nhập',
		next: 'Sau khi đăng nhập, hệ thống đưa trở lại đúng trang này.'
	},
	forbidden: {
		heading: 'Tài khoản không có quyền làm việc này',
		next: 'Nếu đang dùng nhầm tài khoản, hãy đăng xuất rồi đăng nhập lại.'
	},
	missing: {
		heading: 'Không tìm thấy trang',
		next: 'Có thể tìm theo tên đơn vị hoặc kỳ báo cáo ở ô tìm kiếm trên đầu trang.'
	},
	conflict: {
		heading: 'Chưa thực hiện được',
		next: 'Hãy tải lại trang để xem tình trạng mới nhất rồi thực hiện lại.'
	},
	tooLarge: {
		heading: 'Nội dung gửi lên quá lớn',
		next: 'Hãy quay lại trang trước, chọn tệp nhỏ hơn rồi gửi lại.'
	},
	refused: {
		heading: 'Yêu cầu chưa được xử lý',
		next: 'Hãy quay lại trang trước, tải lại trang rồi thực hiện lại.'
	},
	unavailable: {
		heading: 'Hệ thống tạm thời gián đoạn',
		next: 'Những gì đã được lưu vẫn còn nguyên. Hãy chờ một phút rồi thử lại.'
	}
};
