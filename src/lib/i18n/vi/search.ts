/** Vietnamese words: search. The source of truth; en/search.ts has the same shape or does not compile. */
export const search = {
	title: 'Tìm kiếm',
	titleOf: (query: string) => `Tìm: ${query}`,
	label: 'Từ cần tìm',
	find: 'Tìm',
	how: 'Gõ tên đơn vị, mã, biểu, kỳ báo cáo hoặc vài từ trong phần khó khăn, kiến nghị. Không cần dấu, không phân biệt chữ hoa.',
	examples: 'Ví dụ:',
	example: ['quang trung q2', 'phuong dong quy 1', 'bm-03 tc-a', 'kho khan the'],
	count: (n: number) => `${n} kết quả`,
	none: (query: string) => `Không tìm thấy gì với “${query}”.`,
	noneAdvice: 'Hãy bớt từ hoặc kiểm tra lại cách viết. Chỉ tìm được trong phạm vi mà tài khoản được xem.',
	more: (n: number) => `Còn ${n} kết quả; hãy gõ thêm từ để thu hẹp.`,
	units: 'Đơn vị',
	reports: 'Báo cáo',
	texts: 'Khó khăn, kiến nghị và ý kiến khác'
};
