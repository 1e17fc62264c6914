import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#lib/server/db/connection.ts';
import { readChecks, type DumpChecks } from '#lib/server/db/dump-checks.ts';
import { listDumpTables, run as query, type Bare } from '#lib/server/db/dump-tables.ts';
import { commandOn, demoPlace, emptyPlace, ENGINES, type Place } from '../support/place.ts';
import type { Drill } from './drill.ts';

/** What a database says of itself: rows by table, sums, files, and where the audit ends. */
interface Account extends DumpChecks {
	readonly counts: Readonly<Record<string, number>>;
}

/**
 * The demo's backup, made as an operator makes it, goes into an empty database of either engine; then both are asked
 * for everything that can be counted, and the audit's chain is walked. A wrong key and half a file must be refused.
 */
export const run: Drill = async ({ engine, say }) => {
	const folder = mkdtempSync(join(tmpdir(), 'restore-'));
	const keyFile = keyIn(folder, 'key');
	const file = join(folder, 'demo.backup');
	const faults: string[] = [];
	const original = await demoPlace(engine);
	try {
		const began = Date.now();
		commandOn(original, 'backup', '--to', file, '--key-file', keyFile);
		const seconds = (Date.now() - began) / 1000;
		const before = await accountOf(original);
		const rows = Object.values(before.counts).reduce((sum, count) => sum + count, 0);
		const tables = Object.keys(before.counts).length;
		say(`${rows} rows of ${tables} tables, ${size(file)} kB, made in ${pace(file, seconds)}`);
		for (const into of ENGINES) {
			const target = await emptyPlace(into);
			try {
				for (const [what, told] of refusalsOf(target, { file, folder, keyFile })) {
					say(`into ${into}, ${what}: ${told ? 'refused' : 'NOT REFUSED'}`);
					if (!told) faults.push(`${what} was not refused by ${into}`);
				}
				const start = Date.now();
				commandOn(target, 'restore', file, '--key-file', keyFile);
				say(`into ${into}: ${pace(file, (Date.now() - start) / 1000)}`);
				faults.push(...differences(before, await accountOf(target)).map((one) => `${into}: ${one}`));
				commandOn(target, 'audit-verify');
			} finally {
				await target.remove();
			}
		}
	} finally {
		await original.remove();
		rmSync(folder, { recursive: true, force: true });
	}
	for (const fault of faults) say(`  ${fault}`);
	const holds = faults.length === 0;
	const figure = `2 databases, ${faults.length} differences`;
	say(`restore: ${figure} – ${holds ? 'holds' : 'DOES NOT HOLD'}`);
	return holds;
};

function keyIn(folder: string, name: string): string {
	const path = join(folder, name);
	writeFileSync(path, randomBytes(32), { mode: 0o600 });
	return path;
}

/** What must be refused, and whether it was: each leaves the database as empty as it was. */
function refusalsOf(
	target: Place,
	{ file, folder, keyFile }: { file: string; folder: string; keyFile: string }
): [what: string, isRefused: boolean][] {
	const half = join(folder, 'half.backup');
	const bytes = readFileSync(file);
	writeFileSync(half, bytes.subarray(0, Math.floor(bytes.length / 2)));
	return [
		['a wrong key', fails(target, file, keyIn(folder, 'other-key'))],
		['half a file', fails(target, half, keyFile)]
	];
}

function fails(target: Place, file: string, keyFile: string): boolean {
	try {
		commandOn(target, 'restore', file, '--key-file', keyFile);
		return false;
	} catch {
		return true;
	}
}

async function accountOf({ env }: Place): Promise<Account> {
	const { MIGRATION_DATABASE_URL: url, DATA_DIR: dataDir = '' } = env;
	const { unguarded, close } = await openDatabase(url ? { url } : { dataDir }, 'owner');
	try {
		return await unguarded.transaction().execute(async (handle) => {
			const db = handle.withoutPlugins() as unknown as Bare;
			const counts: Record<string, number> = {};
			for (const { name } of await listDumpTables(db)) {
				const [row] = await query<{ n: number }>(db, `select count(*)::int as n from ${name}`);
				counts[name] = row?.n ?? -1;
			}
			return { ...(await readChecks(db)), counts };
		});
	} finally {
		await close();
	}
}

/** Where the restored database says something else; the audit may go on, but from the same end. */
function differences(before: Account, after: Account): string[] {
	const parts: (keyof Account)[] = ['counts', 'sums', 'files', 'auditHead', 'sequences'];
	return parts.flatMap((part) =>
		JSON.stringify(before[part]) === JSON.stringify(after[part]) ? [] : [`${part} differ`]
	);
}

/** Seconds from start to end of the command, and the megabytes of the closed file that went through in each. */
function pace(file: string, seconds: number): string {
	return `${seconds.toFixed(1)} s (${(size(file) / 1000 / seconds).toFixed(2)} MB/s)`;
}

function size(file: string): number {
	return Math.round(statSync(file).size / 1000);
}
