import type { PolicyGroup } from '../../src/lib/domain/form.ts';

/** The heads of III.1.1 of the plan. The plan ends its list with dots, so this one may grow. */
export const groups: readonly PolicyGroup[] = [
	{
		code: 'ncc',
		label: { vi: 'Người có công và thân nhân', en: 'People with meritorious service and their relatives' },
		short: { vi: 'Người có công', en: 'Meritorious' },
		headings: ['Người có công', 'Người có công với cách mạng', 'Ưu đãi người có công với cách mạng']
	},
	{
		code: 'btxh',
		label: { vi: 'Bảo trợ xã hội', en: 'Social protection' },
		short: { vi: 'Bảo trợ XH', en: 'Protection' },
		headings: ['BTXH', 'Đối tượng bảo trợ xã hội', 'Trợ giúp xã hội']
	},
	{
		code: 'gn',
		label: { vi: 'Giảm nghèo', en: 'Poverty reduction' },
		short: { vi: 'Giảm nghèo', en: 'Poverty' },
		headings: ['Chính sách giảm nghèo', 'Hộ nghèo, cận nghèo']
	},
	{
		code: 'khac',
		label: {
			vi: 'Khác (lao động - việc làm, chính sách đặc thù của Tỉnh)',
			en: 'Other (labour and employment, the province’s own policies)'
		},
		short: { vi: 'Khác', en: 'Other' },
		headings: ['Khác', 'Đối tượng khác', 'Chính sách khác']
	}
];
