/** Vietnamese words: handing in a report as a workbook. The source of truth; en/upload.ts has the same shape. */
export const upload = {
	steps: 'Ba bước nộp báo cáo bằng tệp Excel',
	download: {
		title: 'Tải mẫu',
		empty: (unit: string, period: string) =>
			`Mẫu đã điền sẵn tên đơn vị (${unit}) và kỳ báo cáo (${period}).`,
		filled: (unit: string, period: string) =>
			`Mẫu của ${unit}, ${period}, đã điền sẵn số liệu của bản cần sửa: chỉ việc sửa những chỗ cần sửa.`,
		drafted: (unit: string, period: string) =>
			`Mẫu của ${unit}, ${period}, đã điền sẵn những gì có trong bản nháp.`,
		link: (form: string) => `Tải mẫu ${form} (.xlsx)`
	},
	fill: {
		title: 'Điền số liệu',
		cells: 'Chỉ điền vào các ô nền vàng; không phát sinh thì ghi 0. Các ô nền xám tự cộng.',
		hints: 'Chọn một ô để xem ý nghĩa của số liệu và số liệu kỳ trước.',
		own: 'Bảng tự lập cũng được nhận, miễn là ghi rõ đơn vị, kỳ báo cáo và giữ nguyên tên các mục.'
	},
	send: { title: 'Nộp tệp' },
	orType: 'Không dùng Excel?',
	type: 'Nhập trực tiếp trên trang',
	picture: {
		caption: (row: string, label: string) => (label ? `Dòng ${row}: ${label}` : `Dòng ${row}`),
		region: (row: string) => `Hình dòng ${row} của bảng tính; cuộn ngang để xem hết`,
		column: (letter: string) => `Cột ${letter}`,
		headings: 'Tên cột',
		fault: {
			error: (address: string) => `Ô ${address}, có lỗi`,
			warning: (address: string) => `Ô ${address}, cần lưu ý`
		},
		empty: 'trống',
		gap: 'lược bớt một số cột'
	},
	elsewhere: 'Về cả tệp',
	more: (problems: string) => `Xem thêm: ${problems}`
};
