import type { TemplateWords } from '#lib/domain/template-words.ts';
import { count, dong, periodName } from '../format.ts';

/** Words of the workbook that units fill in. The office reads it, so it is made in Vietnamese for every reader. */
export const template = {
	authority: {
		ward: (name: string) => `UBND ${name}`.toLocaleUpperCase('vi'),
		school: (name: string) => name.toLocaleUpperCase('vi')
	},
	nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	motto: 'Độc lập - Tự do - Hạnh phúc',
	form: (code: string, isProvisional: boolean) => `Biểu ${code}${isProvisional ? ' (mẫu tạm)' : ''}`,
	/** Quý II năm 2023 */
	period: (period) => periodName(period, 'vi').replace('/', ' năm '),
	howTo: 'Chỉ điền vào các ô nền vàng; không phát sinh thì ghi 0. Các ô nền xám tự cộng.',
	measures: { matrix: 'Đơn vị tính: người, đồng.', list: '' },
	no: 'TT',
	group: 'Nhóm đối tượng',
	item: 'Chỉ tiêu',
	figure: 'Số liệu',
	measure: 'Đơn vị tính',
	counted: { people: 'người', dong: 'đồng' },
	prompt: {
		title: (no: string, name: string) => (no ? `(${no}) ${name}` : name),
		last: (period, value, measure) =>
			`${periodName(period, 'vi')}: ${measure === 'dong' ? dong(value, 'vi') : count(value, 'vi')}`,
		optional: 'Để trống nếu không có.',
		text: 'Viết ngắn gọn, xuống dòng bằng Alt+Enter. Để trống nếu không có.',
		methods: (names: string) =>
			`Ghi tên các phương thức, cách nhau bằng dấu chấm phẩy: ${names}. Chưa có thì ghi “Không”.`,
		providers: 'Ghi tên các đơn vị, cách nhau bằng dấu chấm phẩy. Chưa có thì ghi “Không”.'
	},
	none: 'Không',
	fault: {
		title: 'Số liệu chưa đúng',
		text: 'Chỉ ghi số nguyên từ 0 trở lên: số người hoặc số đồng, không kèm chữ, dấu chấm hay dấu phẩy.'
	},
	date: 'Ngày … tháng … năm …',
	prepared: 'NGƯỜI LẬP BIỂU',
	signed: { ward: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', school: 'THỦ TRƯỞNG ĐƠN VỊ' },
	office: 'Phòng Lao động - Thương binh và Xã hội'
} satisfies TemplateWords;
