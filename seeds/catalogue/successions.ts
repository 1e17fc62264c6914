import type { Succession } from '../../src/lib/domain/catalogue.ts';

const MERGED_INTO: Readonly<Record<string, readonly string[]>> = {
	'ward-uong-bi-2025': ['ward-thanh-son-2023', 'ward-quang-trung-2023', 'ward-yen-thanh-2023'],
	'ward-vang-danh-2025': ['ward-vang-danh-2023', 'ward-bac-son-2023', 'ward-nam-khe-2023'],
	'ward-yen-tu-2025': ['ward-thuong-yen-cong-2023', 'ward-phuong-dong-2023', 'ward-phuong-nam-2023']
};

const OCCURRED_ON = '2025-07-01';
const RESOLUTION = {
	vi: 'Nghị quyết số 1679/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội',
	en: 'Resolution No. 1679/NQ-UBTVQH15 of 16 June 2025 of the Standing Committee of the National Assembly'
};

/** What became of the ten wards (DOMAIN 5.2). */
export const successions: readonly Succession[] = [
	...Object.entries(MERGED_INTO).flatMap(([successor, predecessors]) =>
		predecessors.map((predecessor): Succession => ({
			predecessor,
			successor,
			kind: 'merge',
			share: 1,
			occurredOn: OCCURRED_ON,
			basis: RESOLUTION
		}))
	),
	{
		predecessor: 'ward-trung-vuong-2023',
		successor: 'ward-vang-danh-2025',
		kind: 'split',
		share: null,
		occurredOn: OCCURRED_ON,
		basis: {
			vi: `${RESOLUTION.vi}; phần còn lại của phường sau khi tách khu Đền Công 1, 2, 3`,
			en: `${RESOLUTION.en}; the ward without the neighbourhoods Đền Công 1, 2 and 3`
		}
	},
	{
		predecessor: 'ward-trung-vuong-2023',
		successor: 'ward-uong-bi-2025',
		kind: 'split',
		share: null,
		occurredOn: OCCURRED_ON,
		basis: {
			vi: `${RESOLUTION.vi}; khu Đền Công 1, 2, 3`,
			en: `${RESOLUTION.en}; the neighbourhoods Đền Công 1, 2 and 3`
		}
	}
];
