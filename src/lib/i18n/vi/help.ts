import type { HelpTerm, HelpTopic } from '#lib/domain/help.ts';
import { administrationTerms, administrationTopics } from './help-administration.ts';

/** What a page is for, and the steps of each kind of reader; `everyone` where they are the same. */
export interface TopicWords {
	readonly name: string;
	readonly purpose: string;
	readonly everyone?: readonly string[];
	readonly unit?: readonly string[];
	readonly office?: readonly string[];
	readonly leader?: readonly string[];
	readonly administrator?: readonly string[];
}

const topics: Record<HelpTopic, TopicWords> = {
	...administrationTopics,
	'my-work': {
		name: 'Việc của tôi',
		purpose: 'Cho biết việc phải làm ngay, hạn của từng việc và kết quả của những báo cáo đã nộp.',
		unit: [
			'Làm việc đứng đầu danh sách trước: đó là việc có hạn sớm nhất.',
			'Bấm “Nhập báo cáo” để điền trực tiếp, hoặc “Nộp bằng tệp Excel” nếu đã có tệp theo mẫu.',
			'Báo cáo bị trả lại: đọc các ô Phòng đề nghị sửa, bấm “Sửa theo yêu cầu”, sửa rồi nộp trước hạn bổ sung.',
			'Giữ mã biên nhận sau mỗi lần nộp.'
		],
		office: [
			'Xem xét các báo cáo đã nộp theo thứ tự từ cũ đến mới; báo cáo có lưu ý cần đọc kỹ hơn.',
			'Bấm vào tên đơn vị để mở báo cáo, rồi tiếp nhận hoặc trả lại kèm lý do ở từng ô.',
			'Liên hệ các đơn vị quá hạn, bắt đầu từ đơn vị quá hạn lâu nhất.'
		]
	},
	form: {
		name: 'Nhập báo cáo',
		purpose: 'Điền số liệu của kỳ theo đúng biểu, kiểm tra rồi nộp.',
		everyone: [
			'Điền từng ô bằng số nguyên; số tiền tính bằng đồng, không tính bằng nghìn hay triệu đồng.',
			'Không phát sinh thì ghi 0; không có số liệu thì nêu lý do, không ghi 0.',
			'Các dòng tổng do hệ thống tự cộng.',
			'Bấm kiểm tra trước khi nộp; sửa hết các lỗi, đọc các lưu ý.',
			'Nộp và giữ mã biên nhận.'
		]
	},
	upload: {
		name: 'Nộp bằng tệp Excel',
		purpose: 'Nộp báo cáo bằng sổ tính Excel theo mẫu, thay cho việc điền trực tiếp.',
		everyone: [
			'Bấm “Tải mẫu”: mẫu đã ghi sẵn tên đơn vị, kỳ báo cáo và những gì đang có trong bản nháp. Bảng tự lập cũng được nhận nếu ghi rõ đơn vị, kỳ báo cáo và giữ nguyên tên các mục.',
			'Chọn tệp .xlsx không quá 5 MB rồi bấm “Kiểm tra và nộp”.',
			'Nếu có lỗi, hệ thống nêu tất cả kèm địa chỉ ô và không lưu gì. Sửa trong tệp, lưu lại rồi nộp lại.'
		]
	},
	report: {
		name: 'Một báo cáo',
		purpose: 'Xem số liệu, thuyết minh, nguồn và các ý kiến xem xét của một báo cáo.',
		unit: [
			'Đối chiếu số liệu đã nộp; ô được đánh dấu là ô cần sửa hoặc có lưu ý.',
			'Khi chưa được tiếp nhận, có thể nộp bản mới thay bản cũ.',
			'Đã được tiếp nhận mà cần sửa: đề nghị Phòng mở lại báo cáo.'
		],
		office: [
			'Đọc các lưu ý trước, so số liệu với kỳ trước.',
			'Tiếp nhận nếu số liệu hợp lý; nếu không, trả lại và ghi lý do ở từng ô.',
			'Không tiếp nhận báo cáo do chính mình nhập.'
		],
		leader: ['Xem số liệu của đơn vị và tình trạng xem xét; các phiên bản trước vẫn được giữ.']
	},
	unit: {
		name: 'Một đơn vị',
		purpose: 'Xem kết quả các chỉ tiêu của một đơn vị qua các kỳ, việc nộp báo cáo và các khó khăn đã nêu.',
		everyone: [
			'Chọn năm cần xem.',
			'Đọc tỷ lệ cùng với mẫu số; mẫu số nhỏ thì một người cũng làm tỷ lệ thay đổi nhiều.',
			'Bấm vào một kỳ để mở báo cáo của kỳ đó.'
		]
	},
	overview: {
		name: 'Tổng quan, kết quả chung',
		purpose:
			'Cho biết các chỉ tiêu của thành phố đạt đến đâu trong một kỳ và còn thiếu báo cáo của đơn vị nào.',
		unit: [
			'Chọn kỳ cần xem.',
			'Phần đầu là báo cáo và số liệu của đơn vị; phần sau là kết quả chung của thành phố.',
			'Không xem được số liệu của đơn vị khác.'
		],
		office: [
			'Chọn kỳ; bấm vào tên một chỉ tiêu để xếp hạng đơn vị theo chỉ tiêu đó.',
			'Đánh dấu “Chỉ số liệu đã tiếp nhận” khi cần số liệu để báo cáo lên cấp trên.',
			'Bấm vào tình trạng của một đơn vị để mở báo cáo.'
		],
		leader: [
			'Chọn kỳ; câu đầu trang nói chỉ tiêu nào xa mức giao nhất.',
			'Bấm vào tên một chỉ tiêu để xếp hạng đơn vị và xem diễn biến.',
			'Mở “Cách tính và nguồn” để xem định nghĩa và căn cứ của từng con số.'
		]
	},
	obligations: {
		name: 'Nghĩa vụ báo cáo',
		purpose: 'Liệt kê mọi báo cáo phải nộp trong năm, hạn và tình trạng của từng báo cáo.',
		unit: ['Việc cần làm đứng đầu danh sách.', 'Bấm vào một kỳ để xem báo cáo hoặc nộp báo cáo.'],
		office: [
			'Bấm vào một tình trạng ở hàng trên để chỉ xem các báo cáo có tình trạng đó.',
			'Bấm vào một ô của bảng để mở báo cáo.'
		],
		leader: ['Bấm vào một tình trạng ở hàng trên để lọc; bấm vào một ô của bảng để mở báo cáo.']
	},
	plan: {
		name: 'Kế hoạch',
		purpose: 'Ghi các chỉ tiêu được giao, căn cứ pháp lý, chế độ báo cáo và lịch nộp của năm.',
		everyone: ['Xem lịch để biết ngày mở, ngày chốt số liệu và hạn nộp của từng kỳ.']
	},
	search: {
		name: 'Tìm kiếm',
		purpose: 'Tìm đơn vị, báo cáo và các khó khăn, kiến nghị trong phạm vi tài khoản được xem.',
		everyone: [
			'Gõ vài từ, không cần dấu và không phân biệt chữ hoa: “quang trung q2”, “bm-03 tc-a”, “kho khan mang”.',
			'Mọi từ đã gõ đều phải có trong kết quả; bớt từ nếu không thấy.'
		]
	},
	'sign-in': {
		name: 'Đăng nhập',
		purpose: 'Vào hệ thống bằng tài khoản do quản trị viên cấp.',
		everyone: [
			'Nhập tên đăng nhập và mật khẩu; kiểm tra bộ gõ tiếng Việt và phím Caps Lock nếu bị báo sai.',
			'Lần đầu đăng nhập phải đổi mật khẩu.',
			'Quên mật khẩu: liên hệ Phòng để được cấp lại.'
		]
	},
	password: {
		name: 'Đổi mật khẩu',
		purpose: 'Thay mật khẩu đang dùng bằng mật khẩu mới.',
		everyone: [
			'Chọn mật khẩu có ít nhất 12 ký tự, dễ nhớ với mình và khó đoán với người khác.',
			'Không dùng chung mật khẩu với người khác hay với hệ thống khác.'
		]
	},
	help: {
		name: 'Trợ giúp',
		purpose: 'Giải thích từng trang, các thuật ngữ và cho biết liên hệ với ai.'
	}
};

const terms: Record<HelpTerm, { readonly name: string; readonly meaning: string }> = {
	...administrationTerms,
	overdue: { name: 'Quá hạn', meaning: 'Đã qua hạn nộp mà đơn vị chưa nộp báo cáo.' },
	late: { name: 'Nộp muộn', meaning: 'Đã nộp, nhưng sau khi hết hạn. Số ngày muộn tính từ ngay sau hạn.' },
	returned: {
		name: 'Trả lại',
		meaning:
			'Phòng gửi lại báo cáo để sửa, kèm lý do và hạn bổ sung. Số liệu của bản này tạm thời không được tính; thời điểm nộp lần đầu vẫn được giữ.'
	},
	accepted: {
		name: 'Tiếp nhận',
		meaning: 'Phòng đã xem xét và nhận báo cáo. Muốn sửa nữa thì Phòng phải mở lại.'
	},
	draft: {
		name: 'Bản nháp',
		meaning: 'Phần đã điền được giữ lại nhưng chưa nộp; chưa được tính là báo cáo.'
	},
	receipt: {
		name: 'Mã biên nhận',
		meaning: 'Mã chứng nhận hệ thống đã nhận một bản báo cáo vào một thời điểm.'
	},
	extension: { name: 'Gia hạn', meaning: 'Hạn nộp mới mà Phòng cho riêng một đơn vị, có lý do.' },
	exempt: { name: 'Được miễn', meaning: 'Đơn vị không phải nộp báo cáo của kỳ đó, có lý do.' },
	'cut-off': { name: 'Ngày chốt số liệu', meaning: 'Ngày cuối cùng mà số liệu của kỳ báo cáo phản ánh.' },
	reached: {
		name: 'Đã được tuyên truyền, vận động',
		meaning: 'Số người đang hưởng đã được tuyên truyền, vận động ít nhất một lần trong năm.'
	},
	'with-account': {
		name: 'Có tài khoản',
		meaning:
			'Người hưởng có tài khoản ngân hàng, ví điện tử hoặc tiền di động để nhận tiền, của chính mình hoặc của người được ủy quyền.'
	},
	authorised: {
		name: 'Người được ủy quyền',
		meaning: 'Người được người hưởng ủy quyền nhận tiền thay theo quy định.'
	},
	'paid-via-account': {
		name: 'Chi trả qua tài khoản',
		meaning:
			'Số người có tài khoản được chi trả vào tài khoản ở lần chi trả hằng tháng cuối cùng của kỳ, chia cho số người có tài khoản.'
	},
	'cashless-share': {
		name: 'Học phí không dùng tiền mặt',
		meaning:
			'Số tiền học phí thu không bằng tiền mặt chia cho tổng số tiền học phí đã thu, sau khi trừ hoàn trả.'
	},
	target: { name: 'Mức giao', meaning: 'Tỷ lệ mà kế hoạch của năm yêu cầu đạt được.' },
	denominator: {
		name: 'Mẫu số',
		meaning: 'Toàn bộ số người hoặc số tiền mà tỷ lệ được tính trên đó; mỗi tỷ lệ luôn đi kèm mẫu số.'
	},
	missing: {
		name: 'Thiếu số liệu',
		meaning:
			'Đơn vị chưa có báo cáo được tính. Thiếu không phải là 0: đơn vị được nêu tên, không bị tính bằng 0.'
	},
	band: {
		name: 'Khoảng có thể',
		meaning:
			'Khi còn thiếu đơn vị: kết quả sẽ nằm từ mức thấp (các đơn vị thiếu đạt 0%) đến mức cao (các đơn vị thiếu đạt 100%).'
	},
	'to-date': {
		name: 'Lũy kế',
		meaning: 'Cộng từ đầu năm đến hết kỳ đang xem; khác với số riêng của kỳ.'
	},
	estimated: {
		name: 'Ước thực hiện',
		meaning: 'Số ước tính khi chưa có số chính thức; phải thay bằng số chính thức.'
	},
	nil: { name: 'Không phát sinh', meaning: 'Trong kỳ không có trường hợp nào; ghi 0.' },
	blank: {
		name: 'Không có số liệu',
		meaning: 'Chưa biết hoặc không thu thập được, có nêu lý do; không phải là 0.'
	},
	error: { name: 'Lỗi', meaning: 'Số liệu không thể đúng nên báo cáo chưa được nhận; phải sửa.' },
	warning: {
		name: 'Lưu ý',
		meaning:
			'Số liệu khác thường nhưng vẫn được nhận. Nếu đúng thì để nguyên; nếu nhầm thì sửa rồi nộp bản mới.'
	},
	provisional: { name: 'Mẫu tạm', meaning: 'Biểu mẫu dùng đến khi có mẫu chính thức.' }
};

/** Vietnamese words: help. The source of truth; en/help.ts has the same shape or does not compile. */
export const help = {
	title: 'Trợ giúp',
	steps: 'Các bước',
	terms: 'Thuật ngữ trên trang này',
	allTerms: 'Thuật ngữ',
	pages: 'Từng trang',
	contact: 'Cần hỏi thêm',
	contactKnown: (office: string, contact: string) => `${office}: ${contact}`,
	contactUnknown: (office: string) =>
		`Hãy liên hệ ${office}. Số điện thoại của Phòng chưa được cài đặt trong hệ thống.`,
	topics,
	termMeanings: terms
};
