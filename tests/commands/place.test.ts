import { afterAll, expect, test } from 'vitest';
import { openHouse } from '#lib/server/house.ts';
import { closePlaces, commandOn, emptyPlace, ENGINES, migratedPlace, type Place } from '../support/place.ts';

afterAll(closePlaces);

async function readiness(place: Place): Promise<string | null> {
	const house = await openHouse(place.config());
	try {
		return await house.whyNotReady();
	} finally {
		await house.close();
	}
}

test.each(ENGINES)(
	'a place on %s begins empty, or with the schema, and commands work on it',
	async (engine) => {
		const empty = await emptyPlace(engine);
		// On a server the web's own login is not there either before the schema is.
		expect(await readiness(empty)).not.toBeNull();
		expect(commandOn(empty, 'migrate')).toContain('migrated: ');
		expect(await readiness(empty)).toBeNull();
		await empty.remove();

		const migrated = await migratedPlace(engine);
		expect(commandOn(migrated, 'migrate')).toBe('nothing to migrate\n');
		expect(commandOn(migrated, 'seed')).toContain('catalogue laid');
		expect(() => commandOn(migrated, 'ingest')).toThrow('ended with 2');
		await migrated.remove();
	}
);
