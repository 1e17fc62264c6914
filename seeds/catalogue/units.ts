import type { CatalogueUnit } from '../../src/lib/domain/catalogue.ts';

/**
 * The first day the catalogue speaks of: commune Điền Công had just been merged into Trưng Vương,
 * and no boundary moved until 2025. Earlier history is not kept.
 */
const KNOWN_FROM = '2020-01-01';
/** The district level ended and Resolution 1679/NQ-UBTVQH15 came into force. */
const REORGANISED_ON = '2025-07-01';

const CITY = 'city-uong-bi';

type Place = Pick<CatalogueUnit, 'key' | 'kind' | 'parent'>;
type Tile = NonNullable<CatalogueUnit['tile']>;

/** DOMAIN 5.1. Official codes were used again in 2025 with another meaning, hence the year in the keys. */
const wardsOf2023: readonly CatalogueUnit[] = [
	ward2023('ward-vang-danh-2023', '06808', 'Phường', 'Vàng Danh', { row: 1, column: 3 }),
	ward2023('ward-thanh-son-2023', '06811', 'Phường', 'Thanh Sơn', { row: 3, column: 2 }),
	ward2023('ward-bac-son-2023', '06814', 'Phường', 'Bắc Sơn', { row: 2, column: 4 }),
	ward2023('ward-quang-trung-2023', '06817', 'Phường', 'Quang Trung', { row: 3, column: 3 }),
	ward2023('ward-trung-vuong-2023', '06820', 'Phường', 'Trưng Vương', { row: 3, column: 4 }),
	ward2023('ward-nam-khe-2023', '06823', 'Phường', 'Nam Khê', { row: 3, column: 5 }),
	ward2023('ward-yen-thanh-2023', '06826', 'Phường', 'Yên Thanh', { row: 4, column: 3 }),
	ward2023('ward-thuong-yen-cong-2023', '06829', 'Xã', 'Thượng Yên Công', { row: 1, column: 1 }),
	ward2023('ward-phuong-dong-2023', '06832', 'Phường', 'Phương Đông', { row: 3, column: 1 }),
	ward2023('ward-phuong-nam-2023', '06835', 'Phường', 'Phương Nam', { row: 4, column: 1 })
];

/** Without a parent: there is no city above them any more. */
const wardsOf2025: readonly CatalogueUnit[] = [
	ward2025('ward-uong-bi-2025', '06811', 'Uông Bí'),
	ward2025('ward-vang-danh-2025', '06820', 'Vàng Danh'),
	ward2025('ward-yen-tu-2025', '06832', 'Yên Tử')
];

/** Names marked "mô phỏng" are invented placeholders until the office fills the catalogue. */
const schools: readonly CatalogueUnit[] = [
	school('school-cong-nghiep-xay-dung', 'CDCNXD', 'Trường Cao đẳng Công nghiệp và Xây dựng', [
		'Cao đẳng Công nghiệp và Xây dựng',
		'CĐ Công nghiệp và Xây dựng',
		'Trường CĐ Công nghiệp và Xây dựng'
	]),
	school('school-placeholder-a', 'TC-A', 'Trường Trung cấp nghề mô phỏng A', [
		'Trung cấp nghề mô phỏng A',
		'TC nghề mô phỏng A',
		'Trường TC nghề mô phỏng A'
	]),
	school('school-placeholder-b', 'TT-B', 'Trung tâm GDNN - GDTX mô phỏng B', [
		'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên mô phỏng B',
		'Trung tâm GDNN-GDTX mô phỏng B',
		'TT GDNN - GDTX mô phỏng B'
	])
];

export const units: readonly CatalogueUnit[] = [
	unit({ key: CITY, kind: 'city', parent: null }, 'UB', 'Thành phố Uông Bí', {
		before: REORGANISED_ON,
		aliases: ['TP Uông Bí', 'TP. Uông Bí', 'UBND thành phố Uông Bí']
	}),
	unit(
		{ key: 'office-labour', kind: 'office', parent: CITY },
		'PLD',
		'Phòng Lao động - Thương binh và Xã hội thành phố Uông Bí',
		{
			before: REORGANISED_ON,
			aliases: [
				'Phòng Lao động - Thương binh và Xã hội',
				'Phòng LĐTBXH',
				'Phòng LĐTBXH thành phố',
				'Phòng LĐTBXH thành phố Uông Bí'
			]
		}
	),
	...wardsOf2023,
	...wardsOf2025,
	...schools
];

/** A tile is a place on a schematic map, counted from 1 at the north-west; neighbours mean nothing. */
function ward2023(key: string, code: string, rank: 'Phường' | 'Xã', name: string, tile: Tile): CatalogueUnit {
	const place: Place = { key, kind: 'ward', parent: CITY };
	const aliases = wardAliases(rank, name);
	return { ...unit(place, code, `${rank} ${name}`, { before: REORGANISED_ON, aliases }), tile };
}

function ward2025(key: string, code: string, name: string): CatalogueUnit {
	const place: Place = { key, kind: 'ward', parent: null };
	return unit(place, code, `Phường ${name}`, { from: REORGANISED_ON, aliases: wardAliases('Phường', name) });
}

function school(key: string, code: string, name: string, aliases: readonly string[]): CatalogueUnit {
	return unit({ key, kind: 'school', parent: CITY }, code, name, { aliases });
}

/** Never the bare name: 'Uông Bí' is a city and a ward. */
function wardAliases(rank: 'Phường' | 'Xã', name: string): string[] {
	const initial = rank.slice(0, 1);
	return [
		`${initial}. ${name}`,
		`${initial}.${name}`,
		`UBND ${rank.toLowerCase()} ${name}`,
		`Ủy ban nhân dân ${rank.toLowerCase()} ${name}`
	];
}

function unit(
	place: Place,
	code: string,
	name: string,
	life: { from?: string; before?: string; aliases: readonly string[] }
): CatalogueUnit {
	const { from = KNOWN_FROM, before = null, aliases } = life;
	return {
		...place,
		openedOn: from,
		closedOn: before,
		names: [{ value: name, from, before }],
		codes: [{ value: code, from, before }],
		aliases
	};
}
