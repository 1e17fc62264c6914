import type { Holiday } from '../../src/lib/domain/catalogue.ts';

/**
 * Days off besides Saturdays and Sundays. The office edits this table: Tết, the Hùng Kings' day,
 * the second day of the National Day, and swapped days of a later year come from that year's decision.
 */
const DAYS_OFF: readonly { vi: string; en: string; on: readonly string[] }[] = [
	{
		vi: 'Tết Dương lịch',
		en: 'New Year’s Day',
		on: ['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01']
	},
	{ vi: 'Nghỉ bù Tết Dương lịch', en: 'In lieu of New Year’s Day', on: ['2023-01-02'] },
	{
		vi: 'Tết Nguyên đán',
		en: 'Lunar New Year',
		on: [
			...['2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'],
			...['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12', '2024-02-13', '2024-02-14'],
			...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31']
		]
	},
	{
		vi: 'Giỗ Tổ Hùng Vương',
		en: 'Hùng Kings’ Commemoration Day',
		on: ['2023-04-29', '2024-04-18', '2025-04-07']
	},
	{
		vi: 'Ngày Chiến thắng',
		en: 'Reunification Day',
		on: ['2023-04-30', '2024-04-30', '2025-04-30', '2026-04-30', '2027-04-30']
	},
	{
		vi: 'Ngày Quốc tế Lao động',
		en: 'International Labour Day',
		on: ['2023-05-01', '2024-05-01', '2025-05-01', '2026-05-01', '2027-05-01']
	},
	{
		vi: 'Nghỉ bù Giỗ Tổ Hùng Vương và Ngày Chiến thắng',
		en: 'In lieu of the Hùng Kings’ and Reunification Days',
		on: ['2023-05-02', '2023-05-03']
	},
	{ vi: 'Nghỉ bù Ngày Quốc tế Lao động', en: 'In lieu of Labour Day', on: ['2027-05-03'] },
	{ vi: 'Nghỉ hoán đổi ngày làm việc', en: 'Swapped working day', on: ['2024-04-29', '2025-05-02'] },
	{
		vi: 'Quốc khánh',
		en: 'National Day',
		on: [
			...['2023-09-01', '2023-09-02'],
			...['2024-09-02', '2024-09-03'],
			...['2025-09-01', '2025-09-02'],
			...['2026-09-02', '2027-09-02']
		]
	},
	{ vi: 'Nghỉ bù Quốc khánh', en: 'In lieu of the National Day', on: ['2023-09-04'] }
];

export const holidays: readonly Holiday[] = DAYS_OFF.flatMap(({ on, ...name }) =>
	on.map((day) => ({ on: day, name }))
);
