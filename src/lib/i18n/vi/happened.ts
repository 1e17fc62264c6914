/** Vietnamese words: what somebody else did meanwhile, as whoever was overtaken by it is told. The source of truth. */
export const happened = {
	deed: {
		submit: (version: string, who: string, at: string) =>
			`Phiên bản ${version} đã được ${who} nộp lúc ${at}.`,
		accept: (version: string, who: string, at: string) =>
			`Phiên bản ${version} đã được ${who} tiếp nhận lúc ${at}.`,
		return: (version: string, who: string, at: string) =>
			`Phiên bản ${version} đã được ${who} trả lại lúc ${at}.`,
		void: (version: string, who: string, at: string) =>
			`Phiên bản ${version} đã được ${who} quyết định không công nhận lúc ${at}.`,
		reopen: (_version: string, who: string, at: string) => `Báo cáo đã được ${who} mở lại lúc ${at}.`,
		'save-draft': (_version: string, who: string, at: string) => `Bản nháp hiện có do ${who} lưu lúc ${at}.`,
		exempt: (_version: string, who: string, at: string) =>
			`Đơn vị đã được ${who} cho miễn báo cáo lúc ${at}.`,
		edit: (_version: string, who: string, at: string) => `Mục này đã được ${who} sửa lúc ${at}.`
	},
	who: {
		account: (name: string, role: string) => `${name} (${role})`,
		terminal: 'người vận hành máy chủ',
		unknown: 'một tài khoản không còn trong hệ thống'
	}
};
