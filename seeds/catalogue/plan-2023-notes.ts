import type { Label } from '../../src/lib/domain/label.ts';

/** Oddities of the printed plan and how each is treated (DOMAIN 2.6). */
export const plan2023Notes: readonly Label[] = [
	{
		vi: 'Mục III.1.2.a ghi hạn gửi kết quả xác thực là “trước ngày 18/3/2022”, trong khi kế hoạch viện dẫn văn bản ngày 22/02/2023; phần mềm tính là trước ngày 18/3/2023.',
		en: 'Section III.1.2.a prints “before 18/3/2022” for the verification results although the plan cites a document of 22/02/2023; it is treated as before 18/3/2023.'
	},
	{
		vi: 'Ngày 18/3/2023 và ngày 25/3/2023 đều là thứ Bảy; hạn trong văn bản được giữ nguyên và luôn hiển thị kèm thứ trong tuần.',
		en: '18/3/2023 and 25/3/2023 are both Saturdays; the printed dates stand and are always shown with their weekday.'
	},
	{
		vi: '“Trước ngày 05 tháng đầu quý sau” hiểu chặt chẽ: đúng hạn đến hết ngày 04.',
		en: '“Before day 05 of the first month of the next quarter” is read strictly: on time until the end of the 4th.'
	},
	{
		vi: 'Báo cáo quý IV và báo cáo năm phải gửi trước ngày 01/12, khi quý chưa kết thúc: số liệu chốt ngày 30/11 và ghi là “11 tháng”.',
		en: 'The fourth-quarter and annual reports are due before 1 December, when the quarter is not over: figures stop at 30 November and are marked “11 months”.'
	},
	{
		vi: '“Kế hoạch số 437/CV-SLĐTBXH”: tên loại là kế hoạch nhưng ký hiệu là công văn; giữ nguyên như trong văn bản.',
		en: '“Kế hoạch số 437/CV-SLĐTBXH”: called a plan but numbered as an official letter; kept as printed.'
	},
	{
		vi: 'Văn bản số 5234/LĐTBXH-TTTT được gọi là “Công văn” ở phần mở đầu và “Hướng dẫn” ở mục II.4.',
		en: 'Document 5234/LĐTBXH-TTTT is called an official letter in the opening and a guideline in section II.4.'
	},
	{
		vi: 'Kế hoạch ghi “theo mẫu” nhưng không kèm mẫu; các biểu trong phần mềm là mẫu tạm, thay khi có mẫu chính thức.',
		en: 'The plan says “according to the form” but attaches none; the forms here are provisional until the official one is found.'
	},
	{
		vi: 'Kế hoạch không đặt hạn và mẫu báo cáo cho cơ sở giáo dục nghề nghiệp, và không ghi nhà trường ở phần Nơi nhận; hạn của trường do Phòng Lao động - Thương binh và Xã hội tự đặt.',
		en: 'The plan sets neither deadline nor form for vocational schools and does not list them among its receivers; their deadline is the labour office’s own setting.'
	},
	{
		vi: 'Kết quả xác thực do Công an gửi, danh sách do UBND cấp xã gửi: hai bên cùng gửi về Phòng một bộ hồ sơ cho mỗi xã, phường.',
		en: 'The police send the verification results and the ward sends the list: for each ward the two are treated as one package to the office.'
	},
	{
		vi: 'Báo cáo của xã, phường gửi về UBND thành phố (qua Phòng Lao động - Thương binh và Xã hội), còn biểu xác thực gửi thẳng về Phòng.',
		en: 'Ward reports go to the city people’s committee through the labour office, verification forms to the office itself.'
	},
	{
		vi: 'Danh sách nhóm chính sách và trường hợp đặc biệt trong kế hoạch kết thúc bằng dấu chấm lửng; danh mục để mở.',
		en: 'The plan ends its lists of policy groups and of special cases with dots; the catalogues are open.'
	},
	{
		vi: 'Hạn báo cáo lên Sở chỉ ghi “theo quy định”; để trống cho đến khi có quy định.',
		en: 'The deadline towards the provincial department is only “as prescribed”; left empty until it is known.'
	},
	{
		vi: 'Kế hoạch không nói ai duyệt chi tiền mặt cho trường hợp đặc biệt (“có thể thống nhất xem xét”); ghi người đề nghị và người đồng ý.',
		en: 'Who approves cash for special cases is not said (“may be agreed and considered”); who proposed and who agreed are recorded.'
	},
	{
		vi: 'Bản kế hoạch có được không còn số và ngày ban hành; để trống, Phòng bổ sung sau.',
		en: 'The copy of the plan at hand lacks its number and date; left empty for the office to fill in.'
	}
];
