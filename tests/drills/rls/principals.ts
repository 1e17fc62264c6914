import type { Role } from '#lib/domain/actor.ts';
import type { Seat } from '#lib/server/db/seat.ts';

/** Somebody who asks the database without any of the application's guards in between. */
export interface Principal {
	readonly name: string;
	readonly seat: Seat;
	/** The units whose rows they may see. */
	readonly reached: ReadonlySet<string>;
}

interface UnitRow {
	readonly id: string;
	readonly kind: string;
	readonly key: string;
	readonly parentId: string | null;
}

const OVER_ALL: readonly Role[] = ['office-staff', 'office-head', 'city-leader', 'administrator'];

/** Two people of every ward, one of every school, and everybody above them; and nobody at all. */
export function principalsOf(units: readonly UnitRow[]): Principal[] {
	const city = units.find(({ kind }) => kind === 'city');
	const office = units.find(({ kind }) => kind === 'office');
	if (!city || !office) throw new Error('there is no city to drill with');
	// Units that no body of this city has under it (those of after July 2025) are not theirs.
	const isOfCity = ({ id, parentId }: UnitRow) => id === city.id || parentId === city.id;
	const everything = new Set(units.filter(isOfCity).map(({ id }) => id));
	const ofUnits = units.flatMap((unit) => {
		const roles: Role[] =
			unit.kind === 'ward' ? ['ward-officer', 'ward-leader'] : unit.kind === 'school' ? ['school'] : [];
		return roles.map((role) => principal(role, unit, new Set([unit.id])));
	});
	const above = OVER_ALL.map((role) =>
		principal(role, role.startsWith('office') ? office : city, everything)
	);
	const nobody: Principal = {
		name: 'nobody',
		seat: { dbRole: 'cashless_app', userId: '', unitId: '', role: '', businessAt: '' },
		reached: new Set()
	};
	return [...ofUnits, ...above, nobody];
}

function principal(role: Role, unit: UnitRow, reached: ReadonlySet<string>): Principal {
	const dbRole = role === 'administrator' ? 'cashless_admin' : 'cashless_app';
	const name = `${role} ${unit.key}`;
	return { name, seat: { dbRole, userId: name, unitId: unit.id, role, businessAt: '' }, reached };
}
