import type { KnownPlaces } from '#lib/domain/people-check.ts';
import { listPeople } from './auth/people.ts';
import type { Work } from './db/as-actor.ts';
import { listUnitsOn } from './db/unit.ts';
import { unitDay } from './unit-day.ts';

/** What a list of new people is held against: the units by code, and the user names that are taken. */
export async function knownPlaces(work: Work): Promise<KnownPlaces> {
	const units = await listUnitsOn(work.db, await unitDay(work));
	const people = await listPeople(work.db);
	return {
		units: new Map(units.map(({ code, kind }) => [code, kind])),
		taken: new Set(people.map(({ userName }) => userName.toLowerCase()))
	};
}
