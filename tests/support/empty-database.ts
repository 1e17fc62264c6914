import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { openDatabase, type OpenDatabase } from '#lib/server/db/connection.ts';
import { databaseUrl, queryOnce } from './real-postgres.ts';

/** A database without any schema of ours, held by its owner, as `npm run restore` finds it. */
export async function emptyEmbedded(): Promise<OpenDatabase> {
	const pglite = await PGlite.create();
	const open = await openDatabase({ embedded: pglite }, 'owner');
	return { ...open, close: () => open.close().then(() => pglite.close()) };
}

/** The same on a server, given by the address of any of its databases. */
export async function emptyOn(url: string): Promise<OpenDatabase> {
	const name = `empty_${process.pid}_${randomBytes(4).toString('hex')}`;
	await queryOnce(url, `create database ${name}`);
	const open = await openDatabase({ url: databaseUrl(url, name), isPatient: true }, 'owner');
	return {
		...open,
		close: async () => {
			await open.close();
			await queryOnce(url, `drop database if exists ${name} with (force)`);
		}
	};
}
