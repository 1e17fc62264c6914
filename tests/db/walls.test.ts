import { sql, type RawBuilder } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fillEmptyTables, readWholeLedger, type WholeLedger } from '../drills/rls/ledger.ts';
import { principalsOf, type Principal } from '../drills/rls/principals.ts';
import { readingFaults, unguardedReadFaults } from '../drills/rls/reading.ts';
import { bareFaults, structuralFaults } from '../drills/rls/structure.ts';
import { writingFaults } from '../drills/rls/writing.ts';
import { instant, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

type Statement = RawBuilder<unknown>;

let house: TestDatabase;
let whole: WholeLedger;
let officer: Principal;
beforeAll(async () => {
	house = await testDatabase();
	for (const unit of ['06808', '06811']) await submit(house.db, { unit, at: '2023-04-03T10:00' });
	await house.asOwner(fillEmptyTables);
});
beforeEach(async () => {
	whole = await house.asOwner(readWholeLedger);
	const unitId = whole.rows.get('report')?.[0]?.unitId;
	const found = principalsOf(whole.units).find(
		({ seat }) => seat.unitId === unitId && seat.role === 'ward-officer'
	);
	if (!found) throw new Error('nobody has reported');
	officer = found;
});
afterAll(() => house.close());

async function faults(): Promise<string[]> {
	const parts = [
		await readingFaults(house.db, officer, whole),
		await unguardedReadFaults(house.db, officer, whole, instant('2023-07-05T09:00')),
		await writingFaults(house.db, officer, whole),
		await house.asOwner(structuralFaults),
		await bareFaults(house.unguarded, [...whole.rows.keys()], 'embedded')
	];
	return parts.flatMap((part) => part.faults);
}

/** Makes a hole, looks what is found, and mends it. */
async function through(hole: Statement, mend: Statement): Promise<string[]> {
	await house.asOwner((owner) => hole.execute(owner));
	try {
		return await faults();
	} finally {
		await house.asOwner((owner) => mend.execute(owner));
	}
}

test('a ward’s people read and write their own rows and no others, with no guard of ours between', async () => {
	expect(await faults()).toEqual([]);
});

describe('the same checks find a wall with a hole', () => {
	test.each([
		[
			'a policy that lets everybody read',
			sql`create policy hole on app.report for select to cashless_app using (true)`,
			sql`drop policy hole on app.report`,
			/ reads 2 of app.report, not 1|report heads/
		],
		[
			'a policy that lets everybody add',
			sql`create policy hole on app.report for insert to cashless_app with check (true)`,
			sql`drop policy hole on app.report`,
			/adds to app.report/
		],
		[
			'a table that does not hold its owner',
			sql`alter table app.review no force row level security`,
			sql`alter table app.review force row level security`,
			/app.review: row-level security/
		],
		[
			'a right of the bare connection',
			sql`do $$ begin grant usage on schema app to cashless_web; grant select on app.upload to cashless_web; end $$`,
			sql`do $$ begin revoke select on app.upload from cashless_web; revoke usage on schema app from cashless_web; end $$`,
			/app.upload outside an operation: read/
		],
		[
			'a view that looks with its owner’s eyes',
			sql`create view app.everything as select * from app.report`,
			sql`drop view app.everything`,
			/view everything/
		]
	])('%s', async (_, hole, mend, told) => {
		expect((await through(hole, mend)).join('\n')).toMatch(told);
	});
});
