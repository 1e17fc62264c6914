/** Vietnamese words: why something was refused and what to do. One entry for every code of a refusal. */
export const refusal = {
	malformed: 'Yêu cầu gửi lên không đúng quy cách nên không được xử lý. Hãy tải lại trang rồi thực hiện lại.',
	'not-signed-in': 'Chưa đăng nhập hoặc phiên làm việc đã hết hạn. Hãy đăng nhập rồi thực hiện lại.',
	'not-allowed':
		'Tài khoản này không có quyền thực hiện việc này. Nếu công việc cần đến, hãy liên hệ Phòng Lao động - Thương binh và Xã hội.',
	'own-entry':
		'Người đã nhập báo cáo không được tự tiếp nhận báo cáo đó. Hãy đề nghị một cán bộ khác của Phòng tiếp nhận.',
	'not-found':
		'Không có nội dung này, hoặc tài khoản đang dùng không được xem. Hãy kiểm tra lại đường dẫn hoặc trở về trang chính.',
	'method-not-allowed': 'Địa chỉ này không nhận cách gọi đó. Hãy xem /api/v1/openapi.json.',
	'password-first':
		'Tài khoản này phải đổi mật khẩu đầu tiên trước khi dùng. Hãy đăng nhập trên trang và đổi mật khẩu.',
	'already-accepted':
		'Báo cáo đã được tiếp nhận nên không nhận thêm bản mới. Nếu cần sửa số liệu, hãy đề nghị Phòng Lao động - Thương binh và Xã hội mở lại báo cáo.',
	'stale-version':
		'Bản đang xem không còn là bản mới nhất của báo cáo nên thao tác chưa được thực hiện. Hãy tải lại trang, xem bản mới rồi thực hiện lại.',
	'stale-draft':
		'Bản nháp vừa được người khác của đơn vị lưu nên chưa lưu đè lên. Hãy xem hai bản rồi chọn bản giữ lại.',
	'stale-contact':
		'Đầu mối này vừa được người khác sửa hoặc xóa nên chưa lưu đè lên. Nội dung vừa nhập vẫn còn trong biểu; hãy xem bản mới ở danh sách rồi lưu lại.',
	'stale-catalogue':
		'Mục này của danh mục vừa được người khác sửa nên chưa lưu đè lên. Nội dung vừa nhập vẫn còn trong biểu; hãy xem bản mới ở danh sách rồi lưu lại.',
	'bad-unit':
		'Tên hoặc mã đơn vị không đúng dạng. Tên cần có chữ và không quá 120 ký tự; mã gồm 2 đến 20 chữ hoa không dấu, chữ số hoặc gạch nối, ví dụ 06811 hoặc TC-A.',
	'bad-group':
		'Mã hoặc tên nhóm không đúng dạng. Mã gồm 2 đến 20 chữ thường không dấu, chữ số hoặc gạch nối, ví dụ btxh; tên đầy đủ và tên ngắn cần có bằng cả tiếng Việt và tiếng Anh.',
	'code-taken': 'Mã này đã được dùng trong danh mục. Hãy kiểm tra lại danh sách hoặc chọn mã khác.',
	'contact-needed': 'Hãy ghi họ tên (hoặc tên bộ phận) và ít nhất số điện thoại hoặc thư điện tử.',
	'already-reviewed':
		'Bản báo cáo này đã được xử lý nên không xử lý lại được. Hãy tải lại trang để xem kết quả.',
	'changed-meanwhile':
		'Báo cáo đã thay đổi sau khi trang này được mở nên thao tác chưa được thực hiện. Hãy xem tình trạng mới rồi quyết định lại.',
	'already-exempt': 'Đơn vị đã được miễn báo cáo này nên không ghi thêm lần nữa.',
	'reason-needed': 'Việc này phải nêu rõ lý do. Hãy ghi lý do rồi gửi lại.',
	'not-open': 'Kỳ báo cáo chưa mở nên chưa nhận báo cáo. Hãy nộp kể từ ngày mở kỳ.',
	'not-reopenable':
		'Báo cáo chưa được tiếp nhận nên không cần mở lại. Đơn vị vẫn có thể nộp bản mới ngay bây giờ.',
	'ends-too-early': 'Thời hạn đã chọn quá sớm nên không có tác dụng. Hãy chọn một thời hạn muộn hơn.',
	'clock-behind-ledger':
		'Đồng hồ của bản trình diễn đang đứng trước thời điểm của dữ liệu đã có nên không ghi thêm được. Hãy chuyển đồng hồ đến sau lần nộp gần nhất.',
	'key-reused':
		'Lần gửi này trùng mã với một lần gửi trước nhưng có nội dung khác nên không được lưu. Hãy tải lại trang rồi gửi lại.',
	'told-already':
		'Việc này đã làm xong ở lần gửi trước nên không làm lại. Nội dung bí mật chỉ hiện một lần và không lưu ở đâu; nếu chưa ghi lại, hãy tải lại trang rồi cấp nội dung mới.',
	'figures-refused': 'Số liệu có lỗi nên không có gì được lưu. Hãy sửa các lỗi đã nêu rồi nộp lại.',
	'no-file': 'Không tìm thấy tệp hoặc không được phép đọc. Hãy kiểm tra đường dẫn rồi chạy lại.',
	'holds-real-reports':
		'Cơ sở dữ liệu này đang giữ báo cáo thật nên không lập dữ liệu mô phỏng vào đó. Hãy dùng thư mục dữ liệu khác (DATA_DIR) hoặc cơ sở dữ liệu trống.',
	'empty-file':
		'Chưa chọn tệp, hoặc tệp không có nội dung. Hãy chọn tệp sổ tính Excel (.xlsx) có số liệu rồi gửi lại.',
	'not-xlsx':
		'Tệp không phải là sổ tính Excel (.xlsx). Hãy mở tệp bằng Excel, chọn Lưu thành…, kiểu Excel Workbook (.xlsx), rồi gửi lại.',
	'old-xls':
		'Tệp thuộc kiểu Excel cũ (.xls). Hãy mở tệp bằng Excel, chọn Lưu thành…, kiểu Excel Workbook (.xlsx), rồi gửi lại.',
	unreadable:
		'Không đọc được tệp: tệp có thể bị hỏng, đặt mật khẩu, chứa macro hoặc liên kết ra ngoài. Hãy mở tệp bằng Excel, bỏ những phần đó, lưu thành tệp .xlsx mới rồi gửi lại.',
	'too-slow':
		'Đọc tệp mất quá nhiều thời gian nên đã dừng; không có gì được lưu. Hãy xóa các trang tính và dòng thừa rồi gửi lại.',
	'too-large':
		'Tệp lớn hơn 5 MB hoặc có quá nhiều dòng. Hãy chỉ giữ lại trang tính của biểu báo cáo rồi gửi lại.',
	'too-busy': 'Có quá nhiều yêu cầu trong thời gian ngắn. Hãy chờ một phút rồi thử lại.',
	'wrong-origin':
		'Yêu cầu được gửi từ một trang khác nên bị từ chối. Hãy mở hệ thống từ địa chỉ chính thức rồi thực hiện lại.',
	'bad-credentials':
		'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.',
	'bad-password': 'Mật khẩu mới chưa đúng độ dài. Hãy chọn mật khẩu có từ 12 đến 128 ký tự.',
	'second-factor-first':
		'Tài khoản này phải đăng ký xác thực hai bước trước khi dùng. Hãy đăng nhập trên trang và làm theo hướng dẫn.',
	'guessable-password':
		'Mật khẩu mới thuộc loại dễ bị đoán: phần lớn là từ thông dụng, tên địa phương, tên đăng nhập, dãy phím liền nhau hoặc ký tự lặp lại. Hãy chọn mật khẩu khác, ví dụ một câu ngắn chỉ mình biết.',
	'same-password': 'Mật khẩu mới trùng với mật khẩu đang dùng. Hãy chọn mật khẩu khác.',
	'bad-code':
		'Mã xác thực không đúng, đã dùng rồi hoặc đã hết hạn. Hãy chờ ứng dụng hiện mã mới rồi nhập mã đó.',
	'code-expired': 'Đã quá thời gian nhập mã xác thực. Hãy đăng nhập lại từ đầu.',
	'too-many-attempts':
		'Đã nhập sai nhiều lần liên tiếp nên hệ thống tạm dừng nhận lần thử mới. Tài khoản không bị khóa: chỉ cần chờ rồi đăng nhập lại, kể cả khi đã nhớ ra mật khẩu đúng.',
	'dead-link':
		'Đường dẫn đặt lại mật khẩu không dùng được: đã dùng, đã quá 15 phút hoặc không đúng. Hãy đề nghị quản trị viên cấp đường dẫn mới.',
	'name-taken': 'Tên đăng nhập này đã có người dùng. Hãy chọn tên đăng nhập khác.',
	'unknown-unit': 'Không có đơn vị nào mang mã này. Hãy kiểm tra lại mã đơn vị trong danh mục.',
	'unknown-account': 'Không có tài khoản nào mang tên này. Hãy kiểm tra lại tên đăng nhập.',
	'no-role':
		'Tài khoản này hiện không giữ vai trò nào còn hiệu lực nên không làm được việc này. Hãy liên hệ quản trị viên để được giao vai trò.',
	'already-assigned':
		'Người này đã giữ vai trò đó tại đơn vị đó trong khoảng ngày đã chọn. Hãy chọn vai trò, đơn vị hoặc ngày khác.',
	'wrong-days':
		'Khoảng ngày không hợp lệ. Ngày cuối phải bằng hoặc sau ngày đầu, và chưa qua; làm thay phải có cả hai ngày.',
	'last-administrator':
		'Đây là quản trị viên cuối cùng còn hoạt động nên không thể khóa hoặc thu hồi vai trò. Hãy giao vai trò quản trị cho một người khác trước.',
	'bad-user-name':
		'Tên đăng nhập không đúng dạng. Hãy dùng từ 3 đến 30 chữ cái không dấu, chữ số hoặc dấu gạch dưới, không có khoảng trắng.',
	'bad-contact':
		'Số điện thoại hoặc địa chỉ thư điện tử không đúng dạng, hoặc chưa ghi cái nào. Số điện thoại gồm 8 đến 15 chữ số, ví dụ 0203 3854 123.',
	'no-catalogue':
		'Danh mục đơn vị, biểu mẫu và kế hoạch chưa được nạp. Hãy chạy lệnh npm run seed rồi thực hiện lại.',
	unavailable: 'Hệ thống tạm thời gián đoạn; không có gì được lưu. Hãy thử lại sau ít phút.',
	'disk-full':
		'Máy chủ đã hết chỗ lưu trữ nên không lưu được. Hãy giữ lại tệp, báo quản trị viên và nộp lại sau.',
	internal:
		'Hệ thống gặp lỗi ngoài dự kiến; không có gì được lưu. Hãy thử lại; nếu vẫn gặp lỗi, hãy báo quản trị viên.'
};
