import type { Role } from '../../src/lib/domain/actor.ts';

export interface DemoAccount {
	readonly userName: string;
	readonly role: Role;
	readonly unit: string;
	readonly name: string;
}

const WARDS: readonly [string, string][] = [
	['06808', 'Phường Vàng Danh'],
	['06811', 'Phường Thanh Sơn'],
	['06814', 'Phường Bắc Sơn'],
	['06817', 'Phường Quang Trung'],
	['06820', 'Phường Trưng Vương'],
	['06823', 'Phường Nam Khê'],
	['06826', 'Phường Yên Thanh'],
	['06829', 'Xã Thượng Yên Công'],
	['06832', 'Phường Phương Đông'],
	['06835', 'Phường Phương Nam']
];

/** Demo accounts are named by what they do, never like people. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
	{ userName: 'city_leader', role: 'city-leader', unit: 'UB', name: 'Lãnh đạo UBND thành phố' },
	{ userName: 'office_head', role: 'office-head', unit: 'PLD', name: 'Trưởng phòng LĐTBXH' },
	{ userName: 'office_staff', role: 'office-staff', unit: 'PLD', name: 'Chuyên viên Phòng LĐTBXH' },
	...WARDS.map(([unit, name]) => ({
		userName: officerOf(unit),
		role: 'ward-officer' as const,
		unit,
		name: `Công chức LĐTBXH, ${name}`
	})),
	{ userName: 'leader_06808', role: 'ward-leader', unit: '06808', name: 'Lãnh đạo UBND Phường Vàng Danh' },
	...['CDCNXD', 'TC-A', 'TT-B'].map((unit) => ({
		userName: accountantOf(unit),
		role: 'school' as const,
		unit,
		name: `Phòng Tài chính, ${unit}`
	})),
	{ userName: 'administrator', role: 'administrator', unit: 'UB', name: 'Quản trị hệ thống' }
];

export function officerOf(ward: string): string {
	return `ward_${ward}`;
}

export function accountantOf(school: string): string {
	return `school_${school.toLowerCase().replace('-', '_')}`;
}
