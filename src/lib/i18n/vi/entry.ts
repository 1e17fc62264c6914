import type { FigureState } from '#lib/domain/figure.ts';

/** Vietnamese words: typing a report in. The source of truth; en/entry.ts has the same shape. */
export const entry = {
	title: 'Nhập báo cáo',
	pageTitle: (form: string, unit: string, period: string) => `Nhập báo cáo: ${form} · ${unit} · ${period}`,
	byFile: 'Nộp bằng tệp Excel',
	back: 'Trang của báo cáo này',
	onBehalf: 'Báo cáo sẽ được ghi là do Phòng Lao động - Thương binh và Xã hội nộp thay đơn vị.',
	closed: {
		accepted:
			'Báo cáo đã được tiếp nhận nên không nhận thêm bản mới. Nếu cần sửa số liệu, hãy đề nghị Phòng Lao động - Thương binh và Xã hội mở lại báo cáo.',
		notOpen: (day: string) => `Kỳ báo cáo chưa mở. Có thể nhập từ ngày ${day}.`
	},
	startsFrom: {
		draft: (at: string) => `Đang làm tiếp bản nháp đã lưu lúc ${at}.`,
		version: (n: string) =>
			`Các ô đã điền sẵn số liệu của phiên bản ${n}. Chỉ cần sửa những chỗ sai rồi nộp lại.`,
		nothing: 'Các ô còn trống. Không phát sinh thì ghi 0.'
	},
	draftIsOlder: (n: string) =>
		`Sau khi lưu bản nháp này, phiên bản ${n} đã được nộp. Nếu không cần bản nháp nữa, hãy bỏ đi để lấy lại số liệu của phiên bản đó.`,
	returned: 'Phòng đề nghị sửa',
	goTo: 'Đến ô này',

	grid: {
		caption: (form: string) => `Bảng nhập số liệu ${form}`,
		field: 'Mục',
		total: 'Cộng',
		before: (period: string) => `Số nhỏ bên cạnh: ${period} và thay đổi so với kỳ đó.`,
		noBefore: 'Chưa có kỳ trước để so sánh.',
		keys: 'Enter hoặc mũi tên xuống: ô dưới; Shift+Enter hoặc mũi tên lên: ô trên; mũi tên trái, phải: ô bên cạnh.',
		group: 'Nhóm đối tượng đang nhập',
		computed: 'tự cộng',
		cell: (field: string, group: string) => (group ? `${field}, ${group}` : field),
		beforeIs: (value: string) => `kỳ trước ${value}`,
		changeIs: (change: string) => `thay đổi ${change}`,
		unchanged: 'không đổi',
		meaning: 'Giải thích'
	},
	panel: {
		title: 'Ô đang nhập',
		none: 'Chọn một ô để xem giải thích, số kỳ trước và lưu ý.',
		state: 'Tính chất số liệu',
		states: {
			reported: 'Số chính thức',
			estimated: 'Ước thực hiện',
			nil: 'Không phát sinh (ghi 0)',
			blank: 'Không có số liệu (nêu lý do)'
		} satisfies Record<FigureState, string>,
		reason: 'Lý do không có số liệu',
		before: (period: string, value: string) => `${period}: ${value}`,
		noBefore: 'Kỳ trước không có số liệu của ô này.',
		change: (change: string) => `thay đổi ${change}`,
		fine: 'Không có lưu ý.'
	},

	texts: 'Phần thuyết minh',
	optional: 'không bắt buộc',
	methods: 'Phương thức đang chấp nhận',
	methodsHint: 'Đánh dấu mọi hình thức cơ sở đang nhận, kể cả khi kỳ này chưa có ai nộp bằng hình thức đó.',
	providers: 'Đơn vị cung ứng dịch vụ',
	providersHint: 'Mỗi đơn vị một dòng, ví dụ tên ngân hàng, ví điện tử.',
	counterCash: 'Tiền mặt thu tại quầy rồi nộp vào ngân hàng vẫn là tiền mặt.',
	share: 'Tỷ lệ không dùng tiền mặt của kỳ này',
	shareTarget: (value: string) => `mức giao ${value}`,
	shareUnknown: 'chưa tính được',

	progress: {
		blanks: (n: string) => `Còn ${n} ô chưa ghi`,
		filled: 'Đã ghi đủ các ô',
		errors: (n: string) => `${n} lỗi phải sửa`,
		warnings: (n: string) => `${n} điểm cần lưu ý`,
		fine: 'Chưa thấy lỗi'
	},
	draft: {
		saved: (at: string) => `Đã lưu nháp lúc ${at}`,
		saving: 'Đang lưu nháp…',
		unsaved: 'Có thay đổi chưa lưu',
		none: 'Chưa có bản nháp',
		offline: 'Chưa gửi được lên máy chủ; những gì đã nhập được giữ trên máy này và sẽ tự gửi lại.',
		signedOut:
			'Phiên làm việc đã hết hạn. Những gì đã nhập được giữ trên máy này; đăng nhập lại để làm tiếp đúng chỗ.',
		signIn: 'Đăng nhập lại',
		conflict: 'Người khác của đơn vị vừa lưu bản nháp khác. Chưa có gì bị ghi đè: hãy chọn bản muốn giữ.',
		keepMine: 'Giữ bản đang nhập',
		takeTheirs: 'Lấy bản vừa được lưu',
		restored: 'Đã khôi phục những gì nhập dở trên máy này mà chưa kịp lưu.',
		refused: (why: string) => `Chưa lưu được bản nháp: ${why}`,
		carried: 'Những gì đã nhập trước khi phiên hết hạn đã được giữ lại. Hãy kiểm tra rồi nộp.',
		discard: 'Bỏ bản nháp',
		discardMeaning: 'Xóa những gì đã nhập mà chưa nộp; các phiên bản đã nộp giữ nguyên.'
	},
	save: 'Lưu nháp',
	check: 'Kiểm tra trước khi nộp',
	submit: 'Nộp báo cáo',
	sending: 'Đang gửi…',
	problems: {
		title: 'Những điểm cần xem',
		refused: (counts: string) => `Báo cáo chưa được nhận: ${counts}`,
		nothingFiled: 'Chưa có gì được nộp; những gì đã nhập vẫn còn nguyên dưới đây.',
		notDone: 'Chưa thực hiện được.',
		checked: (counts: string) => `Đã kiểm tra: ${counts}`,
		clean: 'Đã kiểm tra: không có lỗi, có thể nộp.',
		warned: 'Không có lỗi phải sửa. Nếu số liệu đúng, cứ nộp; các lưu ý được lưu cùng báo cáo.',
		moreBlanks: (n: string) => `Và ${n} ô chưa ghi khác.`
	},
	tooLong: 'Có phần nhập dài hơn mức biểu cho phép nên chưa nhận. Hãy rút gọn rồi gửi lại.',
	savedNow: 'Đã lưu bản nháp. Có thể đóng trang và làm tiếp sau, trên máy nào cũng được.'
};
