import { PGlite } from '@electric-sql/pglite';
import { openDatabase, type Unguarded } from '#lib/server/db/connection.ts';
import type { Database } from '#lib/server/db/seat.ts';
import { databaseUrl, startPostgres } from '../../support/real-postgres.ts';
import { layTemplate } from '../../support/template-content.ts';

export interface AuditPlace {
	/** What operations get. */
	readonly db: Database;
	/** Looks on, or tampers, with the rights of the schema's owner. */
	asOwner: <T>(work: (owner: Unguarded) => Promise<T>) => Promise<T>;
	close: () => Promise<void>;
}

/** A database with the catalogue and what 2023 owes, on the engine. */
export async function openAuditPlace(engine: 'embedded' | 'postgres'): Promise<AuditPlace> {
	return engine === 'embedded' ? embedded() : onPostgres();
}

async function embedded(): Promise<AuditPlace> {
	const pglite = await PGlite.create();
	const laying = await openDatabase({ embedded: pglite }, 'owner');
	await layTemplate(laying);
	await laying.close();
	const { db, unguarded, close } = await openDatabase({ embedded: pglite });
	return {
		db,
		asOwner: async (work) => {
			await pglite.exec('set role none');
			try {
				return await work(unguarded);
			} finally {
				await pglite.exec('set role cashless_web');
			}
		},
		close: () => close().then(() => pglite.close())
	};
}

async function onPostgres(): Promise<AuditPlace> {
	const server = await startPostgres();
	try {
		await server.query('create database audit_drill');
		const url = databaseUrl(server.url, 'audit_drill');
		const owner = await openDatabase({ url }, 'owner');
		await layTemplate(owner);
		const web = await openDatabase({ url });
		return {
			db: web.db,
			asOwner: (work) => work(owner.unguarded),
			close: async () => {
				await web.close();
				await owner.close();
				await server.stop();
			}
		};
	} catch (error) {
		await server.stop();
		throw error;
	}
}
