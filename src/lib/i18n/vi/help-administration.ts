import type { HelpTerm, HelpTopic } from '#lib/domain/help.ts';
import type { TopicWords } from './help.ts';

/** Help for whoever keeps accounts, the directory, the log and the backups, and for everybody's own account. */
export const administrationTopics = {
	directory: {
		name: 'Danh bạ đơn vị',
		purpose: 'Cho biết gọi ai ở từng đơn vị và đơn vị nào chưa có người đăng nhập được.',
		office: [
			'Tìm đơn vị, bấm vào số điện thoại để gọi hoặc địa chỉ thư để gửi thư.',
			'Chuyên viên bấm “Thêm đầu mối” hoặc “Sửa” khi biết số mới; nhập họ tên hoặc tên bộ phận và ít nhất điện thoại hoặc thư điện tử.',
			'Nếu người khác vừa sửa trước, hệ thống báo và giữ nguyên phần vừa nhập: xem bản mới rồi lưu lại.',
			'Đơn vị tô đỏ không nhận được nhắc việc: báo quản trị viên tạo tài khoản.'
		],
		leader: ['Tìm đơn vị và gọi theo số điện thoại đã ghi; số chưa đúng thì báo Phòng sửa.'],
		administrator: [
			'Xem các đơn vị tô đỏ trước: bấm “Tạo tài khoản cho đơn vị này”.',
			'Đơn vị chưa ai đăng nhập lần nào: gọi cho đơn vị, hỏi đã nhận được mật khẩu đầu tiên chưa.',
			'Trước khi cấp lại mật khẩu, gọi vào số ghi ở đây để chắc chắn đúng người.'
		]
	},
	administration: {
		name: 'Quản trị hệ thống',
		purpose: 'Dẫn từng bước từ khi cài đặt đến kỳ báo cáo đầu tiên và mở các trang quản trị.',
		administrator: [
			'Làm lần lượt từ bước ghi “Việc tiếp theo”; bước đã xong được đánh dấu.',
			'Khung đỏ ở đầu trang nêu tên các đơn vị chưa có ai đăng nhập được: thêm người cho các đơn vị đó.',
			'Nên có ít nhất hai quản trị viên; mỗi người dùng tài khoản riêng.',
			'Mỗi tuần xem trang Sao lưu và Nhật ký một lần.'
		]
	},
	people: {
		name: 'Người dùng',
		purpose: 'Liệt kê mọi tài khoản, vai trò ở từng đơn vị và lần đăng nhập gần nhất.',
		administrator: [
			'Tìm theo họ tên, tên đăng nhập hoặc đơn vị; lọc theo vai trò và tình trạng.',
			'Bấm vào tên để giao vai trò, khóa tài khoản hoặc cấp lại mật khẩu.',
			'Thêm một người, hoặc thêm nhiều người từ tệp Excel.',
			'Người chuyển công tác: kết thúc vai trò hoặc khóa tài khoản ngay trong ngày; không dùng lại tài khoản cho người khác.'
		]
	},
	person: {
		name: 'Một người dùng',
		purpose: 'Giao và kết thúc vai trò, ghi việc làm thay, cấp lại mật khẩu, khóa tài khoản của một người.',
		administrator: [
			'Giao vai trò tại đúng đơn vị; để trống ngày cuối nếu chưa biết khi nào kết thúc.',
			'Người vắng mặt: mở trang của người làm thay, chọn người vắng mặt và các ngày.',
			'Quên mật khẩu: gọi lại số điện thoại trong danh bạ để chắc chắn đúng người, rồi cấp đường dẫn dùng một lần.',
			'Nghi tài khoản bị lộ: khóa trước, hỏi sau; mọi phiên đăng nhập và mã truy cập kết thúc ngay.'
		]
	},
	'new-person': {
		name: 'Thêm một người',
		purpose: 'Tạo một tài khoản với vai trò đầu tiên của người đó.',
		administrator: [
			'Nhập họ tên và tên đăng nhập không dấu; tên đăng nhập không đổi được về sau.',
			'Chọn vai trò; vai trò của phường, xã hoặc cơ sở phải chọn đúng đơn vị.',
			'Trao mật khẩu đầu tiên tận tay hoặc qua điện thoại: mật khẩu chỉ hiện một lần.'
		]
	},
	'import-people': {
		name: 'Thêm nhiều người từ tệp Excel',
		purpose: 'Tạo nhiều tài khoản một lần; chỉ tạo khi mọi dòng đều đúng.',
		administrator: [
			'Tải mẫu, điền mỗi người một dòng; mã đơn vị có ở cuối trang.',
			'Gửi tệp để kiểm tra: lỗi được nêu theo từng ô, chưa có tài khoản nào được tạo.',
			'Xem lại danh sách rồi bấm tạo.',
			'Tải ngay danh sách mật khẩu đầu tiên: rời trang này là không xem lại được.'
		]
	},
	catalogue: {
		name: 'Danh mục',
		purpose: 'Thêm cơ sở, nhóm đối tượng và đổi tên, mã của đơn vị khi có quyết định.',
		administrator: [
			'Thêm cơ sở mới rồi tạo tài khoản cho cơ sở đó.',
			'Đổi tên hoặc mã: ghi ngày có hiệu lực; báo cáo của các kỳ trước vẫn mang tên cũ.'
		]
	},
	permissions: {
		name: 'Bảng phân quyền',
		purpose: 'Cho biết vai trò nào được làm việc gì và đến đâu; hệ thống hỏi chính bảng này mỗi lần.',
		administrator: [
			'Tìm việc ở cột đầu, đọc theo cột của vai trò.',
			'Quyền gắn với vai trò: muốn đổi quyền của một người thì đổi vai trò của người đó.'
		]
	},
	audit: {
		name: 'Nhật ký hệ thống',
		purpose: 'Cho biết ai đã làm gì, khi nào; không sửa, không xóa được và không chứa số liệu báo cáo.',
		office: [
			'Chọn ngày, người, đơn vị hoặc loại việc rồi bấm “Xem”.',
			'Bấm “Xuất tệp CSV” để lấy đúng những dòng đang chọn; lần xuất cũng được ghi lại.'
		],
		administrator: [
			'Xem dòng đầu: chuỗi nhật ký phải liền mạch. Nếu báo đỏ, giữ nguyên máy chủ, báo người quản lý máy chủ và lãnh đạo Phòng.',
			'Chọn ngày, người, đơn vị hoặc loại việc rồi bấm “Xem”.',
			'Bấm “Xuất tệp CSV” để lấy đúng những dòng đang chọn; lần xuất cũng được ghi lại.'
		]
	},
	backups: {
		name: 'Sao lưu dữ liệu',
		purpose: 'Cho biết bản sao lưu gần nhất cũ bao nhiêu, có được mã hóa và để ở nơi an toàn không.',
		administrator: [
			'Khung đỏ: báo ngay người quản lý máy chủ; ở máy chủ có thể sao lưu bằng lệnh npm run backup.',
			'Khung vàng: sao lưu vẫn chạy nhưng chưa an toàn; đặt khóa mã hóa hoặc chuyển thư mục sang ổ đĩa khác.',
			'Mỗi quý khôi phục thử một lần vào một máy khác.'
		]
	},
	account: {
		name: 'Tài khoản của tôi',
		purpose:
			'Xem vai trò, lần đăng nhập trước, các phiên đang mở; đổi mật khẩu và đăng ký xác thực hai bước.',
		everyone: [
			'Xem lần đăng nhập trước có đúng là mình không.',
			'Phiên nào lạ thì kết thúc phiên đó, đổi mật khẩu ngay rồi báo quản trị viên.',
			'Đăng ký xác thực hai bước nếu chưa có.'
		]
	},
	'second-factor': {
		name: 'Xác thực hai bước',
		purpose: 'Thêm một mã trên điện thoại vào mật khẩu: ai biết mật khẩu cũng chưa vào được.',
		everyone: [
			'Cài một ứng dụng xác thực trên điện thoại.',
			'Quét mã QR hoặc gõ khóa vào ứng dụng, rồi nhập 6 chữ số đang hiện.',
			'Ghi hoặc in các mã dự phòng, cất ở chỗ kín: các mã chỉ hiện một lần.',
			'Đổi hoặc mất điện thoại: dùng một mã dự phòng; hết mã thì gọi quản trị viên.'
		]
	},
	reset: {
		name: 'Đặt lại mật khẩu',
		purpose: 'Đặt mật khẩu mới bằng đường dẫn quản trị viên cấp: dùng một lần, trong 15 phút.',
		everyone: [
			'Nhập mật khẩu mới hai lần, ít nhất 12 ký tự, rồi đăng nhập lại.',
			'Đường dẫn hết hạn hoặc đã dùng: đề nghị quản trị viên cấp đường dẫn mới.'
		]
	},
	'no-role': {
		name: 'Chưa có vai trò',
		purpose: 'Tài khoản đã đăng nhập được nhưng hôm nay không có vai trò nào còn hiệu lực.',
		everyone: [
			'Gọi quản trị viên hoặc Phòng, cho biết tên đăng nhập và đơn vị.',
			'Khi đã được giao vai trò, mở lại trang chính.'
		]
	}
} satisfies Partial<Record<HelpTopic, TopicWords>>;

/** What the pages of administration and of one's own account speak of. */
export const administrationTerms = {
	contact: {
		name: 'Đầu mối liên hệ',
		meaning: 'Người hoặc bộ phận ở đơn vị mà Phòng gọi khi cần; không nhất thiết có tài khoản.'
	},
	'no-account': {
		name: 'Không có tài khoản dùng được',
		meaning: 'Ở đơn vị không ai đăng nhập được: chưa có tài khoản, đã khóa hoặc vai trò đã hết hạn.'
	},
	'first-password': {
		name: 'Mật khẩu đầu tiên',
		meaning: 'Mật khẩu do hệ thống đặt, chỉ hiện một lần; người dùng phải đổi khi đăng nhập lần đầu.'
	},
	'role-at-unit': {
		name: 'Vai trò tại đơn vị',
		meaning: 'Việc một người được làm ở một đơn vị; một người có thể có nhiều vai trò và chuyển qua lại.'
	},
	deputy: {
		name: 'Làm thay',
		meaning: 'Giữ vai trò của người vắng mặt trong những ngày đã ghi; hết ngày cuối thì tự kết thúc.'
	},
	disabled: {
		name: 'Khóa tài khoản',
		meaning: 'Người đó không đăng nhập được nữa; báo cáo đã nộp và nhật ký vẫn giữ nguyên.'
	},
	session: { name: 'Phiên đăng nhập', meaning: 'Thời gian từ khi đăng nhập trên một máy đến khi kết thúc.' },
	'access-token': {
		name: 'Mã truy cập',
		meaning: 'Mã để phần mềm khác đọc và nộp báo cáo thay một người, trong một vai trò và có hạn.'
	},
	'second-step': {
		name: 'Xác thực hai bước',
		meaning: 'Ngoài mật khẩu còn phải nhập mã 6 chữ số đang hiện trên điện thoại của người dùng.'
	},
	'backup-codes': {
		name: 'Mã dự phòng',
		meaning: 'Các mã in sẵn, mỗi mã dùng một lần thay cho điện thoại.'
	},
	scope: {
		name: 'Phạm vi',
		meaning: 'Quyền áp dụng cho mọi đơn vị cấp dưới, chỉ đơn vị mình, hay không có.'
	},
	chain: {
		name: 'Chuỗi nhật ký',
		meaning: 'Mỗi dòng mang dấu của dòng trước, nên sửa, xóa hay chèn một dòng đều bị phát hiện.'
	},
	anchor: {
		name: 'Mốc đối chiếu',
		meaning: 'Dấu của nhật ký được cất ngoài cơ sở dữ liệu; ghi lại cả chuỗi cũng bị phát hiện.'
	},
	'backup-age': {
		name: 'Bản sao lưu quá cũ',
		meaning: 'Bản gần nhất đã quá 26 giờ: đêm qua không sao lưu được.'
	},
	encryption: {
		name: 'Mã hóa',
		meaning: 'Chỉ ai có khóa mới đọc được bản sao lưu; mất khóa thì không khôi phục được.'
	}
} satisfies Partial<Record<HelpTerm, { readonly name: string; readonly meaning: string }>>;
