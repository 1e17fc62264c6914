import type { ReviewDeed } from '#lib/domain/review-deed.ts';

/** Vietnamese words: a report under review, what it is held against, who did what. The source of truth. */
export const review = {
	doer: {
		account: (name: string, role: string) => `${name} (${role})`,
		terminal: 'Người vận hành máy chủ, thực hiện từ dòng lệnh',
		unknown: 'Không xác định được: tài khoản không còn trong hệ thống'
	},
	handedInBy: (who: string) => `Người nộp: ${who}`,
	handedInOnBehalfBy: (who: string) => `Nộp thay đơn vị: ${who}`,
	reviewedBy: (who: string) => `Người xem xét: ${who}`,

	file: {
		title: 'Tệp gốc như khi nhận',
		download: (name: string) => `Tải tệp “${name}”`,
		size: (kilobytes: string) => `${kilobytes} kB`,
		digest: 'Mã kiểm tra SHA-256 của tệp'
	},

	compare: {
		show: 'Xem kèm số liệu kỳ trước',
		hide: 'Ẩn số liệu kỳ trước',
		against: (period: string, version: string) =>
			`So với ${period}, phiên bản ${version} (bản đang được tính).`,
		nothing: 'Chưa có báo cáo kỳ trước nào đang được tính để so sánh.',
		before: (value: string) => `trước ${value}`,
		same: 'như kỳ trước',
		large: 'biến động lớn',
		largeMeaning: (percent: string, from: string) =>
			`Chữ đậm có dấu ▲ hoặc ▼: tăng hoặc giảm trên ${percent} so với kỳ trước (chỉ xét số kỳ trước từ ${from} trở lên).`,
		otherYear: 'Mục tính từ đầu năm và mục phát sinh trong kỳ không so sánh với kỳ của năm khác.',
		flows:
			'Tiền học phí là số phát sinh trong từng kỳ, không cộng dồn; chênh lệch có thể do lịch thu của các kỳ khác nhau.'
	},

	passport: {
		title: 'Lý lịch số liệu',
		open: (name: string) => `Lý lịch số liệu: ${name}`,
		close: 'Đóng',
		seeCell: 'Xem ô này',
		definition: 'Cách tính',
		none: 'Biểu mẫu không nêu thêm.',
		before: (period: string) => `Kỳ trước (${period})`,
		notCompared: 'không so sánh được',
		source: 'Nguồn',
		cell: (cell: string, sheet: string) => `ô ${cell} của trang tính “${sheet}”`,
		total: 'Tổng các nhóm, do hệ thống cộng',
		who: 'Người nộp',
		when: 'Nộp lúc',
		warnings: 'Lưu ý của hệ thống',
		returned: 'Lý do trả lại',
		explanation: 'Giải trình của đơn vị',
		byGroup: 'Xem theo nhóm'
	},

	period: {
		navigation: 'Các kỳ của biểu này',
		previous: 'Kỳ trước',
		next: 'Kỳ sau',
		unitPage: 'Trang của đơn vị'
	},

	steps: {
		type: 'Nhập trực tiếp',
		goOn: 'Nhập tiếp bản nháp',
		correct: 'Sửa',
		upload: 'Nộp tệp Excel',
		draft: 'Có bản nháp; báo cáo chưa được nộp.'
	},

	waits: {
		submitted: 'Báo cáo đang chờ Phòng Lao động - Thương binh và Xã hội xem xét.',
		accepted:
			'Báo cáo đã được tiếp nhận. Nếu cần sửa số liệu, đề nghị Phòng Lao động - Thương binh và Xã hội mở lại báo cáo.'
	},

	history: {
		changed: (version: string, count: string) => `Thay đổi so với phiên bản ${version}: ${count} ô`,
		unchanged: (version: string) => `Số liệu giống hệt phiên bản ${version}.`,
		cell: 'Ô số liệu',
		old: 'Bản trước',
		now: 'Bản này',
		onlyRemark: 'chỉ đổi cách ghi chú số liệu',
		reopened: (until: string, at: string) => `Mở lại đến ${until}, quyết định lúc ${at}`,
		reopenedBy: (who: string) => `Người mở lại: ${who}`
	},

	act: {
		title: 'Xem xét báo cáo',
		jump: 'Đến phần xem xét',
		ofVersion: (version: string) => `Áp dụng cho phiên bản ${version}.`,
		ownEntry:
			'Tài khoản này đã nhập bản đang xem nên không tự tiếp nhận được; việc tiếp nhận do cán bộ khác của Phòng thực hiện.',
		nothing: 'Phiên bản này hiện không có việc phải xem xét.',
		notCurrent: 'Chỉ xem xét được phiên bản mới nhất.',
		deed: {
			accept: 'Tiếp nhận',
			return: 'Trả lại…',
			void: 'Không công nhận…',
			reopen: 'Mở lại…'
		} satisfies Record<ReviewDeed, string>,
		heading: {
			accept: 'Tiếp nhận báo cáo',
			return: 'Trả lại để bổ sung',
			void: 'Không công nhận là báo cáo',
			reopen: 'Mở lại báo cáo đã tiếp nhận'
		} satisfies Record<ReviewDeed, string>,
		meaning: {
			accept: 'Số liệu được khóa lại với đơn vị cho đến khi Phòng mở lại.',
			return: 'Đánh dấu những ô cần sửa ngay trong bảng số liệu, hoặc chỉ ghi lý do chung.',
			void: 'Bản này coi như chưa từng được nộp: số liệu không được tính và đơn vị trở lại danh sách chưa nộp. Quyết định này không rút lại được.',
			reopen:
				'Đơn vị được nộp bản mới đến hết ngày đã chọn; số liệu đã tiếp nhận vẫn được tính cho đến khi có bản mới.'
		} satisfies Record<ReviewDeed, string>,
		send: {
			accept: 'Tiếp nhận',
			return: 'Trả lại báo cáo',
			void: 'Không công nhận báo cáo',
			reopen: 'Mở lại báo cáo'
		} satisfies Record<ReviewDeed, string>,
		done: {
			accept: 'Đã tiếp nhận báo cáo.',
			return: 'Đã trả lại báo cáo để đơn vị bổ sung.',
			void: 'Đã ghi nhận: bản này không được công nhận là báo cáo.',
			reopen: 'Đã mở lại báo cáo cho đơn vị.'
		} satisfies Record<ReviewDeed, string>,
		cancel: 'Thôi',
		chosen: (count: string) => `Đã chọn ${count} ô cần sửa`,
		choose: (cell: string) => `Cần sửa: ${cell}`,
		isChosen: 'cần sửa',
		writeReasons: 'Ghi lý do cho từng ô đã chọn',
		cellReasonHint: 'Ô nào để trống thì dùng lý do chung.',
		reason: 'Lý do',
		generalReason: 'Lý do chung',
		generalReasonHint: 'Bắt buộc nếu chưa ghi lý do cho từng ô.',
		correctionDue: (until: string) => `Hạn bổ sung của đơn vị: ${until}.`,
		until: 'Mở đến hết ngày',
		refused: 'Chưa thực hiện được.',
		reload: 'Tải lại báo cáo',
		kept: 'Nội dung đã nhập',
		keptMeaning: 'Chưa được gửi đi và vẫn còn ở đây để chép lại nếu cần.'
	},

	queue: {
		waiting: (count: string) => `Còn ${count} báo cáo khác chờ xem xét.`,
		nothing: 'Không còn báo cáo nào khác chờ xem xét.',
		next: 'Báo cáo tiếp theo chờ xem xét',
		name: (unit: string, form: string, period: string) => `${unit} · ${form} · ${period}`
	}
};
