import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { openDatabase, type Unguarded } from '#lib/server/db/connection.ts';
import type { Database } from '#lib/server/db/seat.ts';
import { databaseUrl, queryOnce } from './real-postgres.ts';

/** Server busy with the template: another test file is copying it at this moment. */
const IN_USE = '55006';

export interface TestDatabase {
	db: Database;
	/** The same connection as sign-in has it. */
	unguarded: Unguarded;
	/** Something only the owner of the schema may do: migrate, tamper. */
	asOwner: <T>(work: (owner: Unguarded) => Promise<T>) => Promise<T>;
	close: () => Promise<void>;
}

/** A fresh copy of the template on the engine of the running project; close it in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
	const template = inject('template');
	return template.engine === 'pglite' ? copyDump(template.dump) : copyDatabase(template);
}

async function copyDump(dump: string): Promise<TestDatabase> {
	const pglite = await PGlite.create({ loadDataDir: new Blob([await readFile(dump)]) });
	const { close, ...open } = await openDatabase({ embedded: pglite });
	// Left open, it keeps the test process from ending.
	return {
		...open,
		asOwner: async (work) => {
			await pglite.exec('set role none');
			try {
				return await work(open.unguarded);
			} finally {
				await pglite.exec('set role cashless_web');
			}
		},
		close: () => close().then(() => pglite.close())
	};
}

async function copyDatabase({ url, name }: { url: string; name: string }): Promise<TestDatabase> {
	const copy = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
	for (let attempt = 1; ; attempt++) {
		try {
			await queryOnce(url, `create database ${copy} template ${name}`);
			break;
		} catch (error) {
			if (attempt === 20 || (error as { code?: string }).code !== IN_USE) throw error;
			await sleep(100 * attempt);
		}
	}
	const { close, ...open } = await openDatabase({ url: databaseUrl(url, copy) });
	return {
		...open,
		asOwner: async (work) => {
			const owner = await openDatabase({ url: databaseUrl(url, copy) }, 'owner');
			try {
				return await work(owner.unguarded);
			} finally {
				await owner.close();
			}
		},
		close: async () => {
			await close();
			await queryOnce(url, `drop database if exists ${copy} with (force)`);
		}
	};
}
