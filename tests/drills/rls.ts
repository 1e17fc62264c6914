import { openDatabase, type Unguarded } from '#lib/server/db/connection.ts';
import { DEMO_DAY } from '#lib/server/house.ts';
import { demoPlace, type Place } from '../support/place.ts';
import type { Drill } from './drill.ts';
import { fillEmptyTables, readWholeLedger, type WholeLedger } from './rls/ledger.ts';
import { principalsOf } from './rls/principals.ts';
import { readingFaults, unguardedReadFaults } from './rls/reading.ts';
import { bareFaults, structuralFaults } from './rls/structure.ts';
import { writingFaults } from './rls/writing.ts';

/**
 * The application's guards left out: each principal asks the database itself for everything, and tries to write
 * everywhere, on a laid demo year. On PostgreSQL the server's own login is used, which `migrate` makes.
 */
export const run: Drill = async ({ engine, say }) => {
	const place = await demoPlace(engine);
	const began = Date.now();
	let checks = 0;
	const faults: string[] = [];
	const count = (part: { checks: number; faults: string[] }): void => {
		checks += part.checks;
		faults.push(...part.faults);
	};
	try {
		const { whole, structure } = await asOwner(place, async (owner) => {
			await fillEmptyTables(owner);
			return { whole: await readWholeLedger(owner), structure: await structuralFaults(owner) };
		});
		count(structure);
		const { DATABASE_URL: url, DATA_DIR: dataDir = '' } = place.env;
		const web = await openDatabase(url ? { url } : { dataDir });
		try {
			count(await bareFaults(web.unguarded, [...whole.rows.keys()], engine));
			const principals = principalsOf(whole.units);
			for (const principal of principals) {
				count(await readingFaults(web.db, principal, whole));
				count(await unguardedReadFaults(web.db, principal, whole, DEMO_DAY));
				count(await writingFaults(web.db, principal, whole));
			}
			const rows = [...whole.rows.values()].reduce((sum, { length }) => sum + length, 0);
			say(`${principals.length} principals, ${whole.rows.size} tables, ${rows} rows, ${emptyOnes(whole)}`);
		} finally {
			await web.close();
		}
	} finally {
		await place.remove();
	}
	for (const fault of faults) say(`  ${fault}`);
	const holds = faults.length === 0;
	const seconds = Math.round((Date.now() - began) / 1000);
	say(
		`rls: ${checks} checks, ${faults.length} deviations, ${seconds} s – ${holds ? 'holds' : 'DOES NOT HOLD'}`
	);
	return holds;
};

function emptyOnes({ rows }: WholeLedger): string {
	const empty = [...rows].filter(([, { length }]) => length === 0).map(([table]) => table);
	return empty.length === 0 ? 'none empty' : `empty: ${empty.join(', ')}`;
}

async function asOwner<T>({ env }: Place, work: (owner: Unguarded) => Promise<T>): Promise<T> {
	const { MIGRATION_DATABASE_URL: url, DATA_DIR: dataDir = '' } = env;
	const source = url ? { url } : { dataDir };
	const { unguarded, close } = await openDatabase(source, 'owner');
	try {
		return await work(unguarded);
	} finally {
		await close();
	}
}
