import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { openDatabase, type OpenDatabase } from '#lib/server/db/connection.ts';
import { databaseUrl, startPostgres } from './real-postgres.ts';
import { layTemplate } from './template-content.ts';

/** Where a test file finds its template: a dumped folder of the embedded engine, or a database to copy. */
export type Template = { engine: 'pglite'; dump: string } | { engine: 'postgres'; url: string; name: string };

declare module 'vitest' {
	interface ProvidedContext {
		template: Template;
	}
}

/** Once for each database project: a migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	return project.name === 'postgres' ? onPostgres(project) : onPGlite(project);
}

async function onPGlite(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'test-template-'));
	const dump = join(folder, 'template.tar');
	const pglite = await PGlite.create();
	try {
		await lay(await openDatabase({ embedded: pglite }, 'owner'));
		await writeFile(dump, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
	} finally {
		await pglite.close();
	}
	project.provide('template', { engine: 'pglite', dump });
	return () => rm(folder, { recursive: true, force: true });
}

async function onPostgres(project: TestProject): Promise<() => Promise<void>> {
	const server = await startPostgres();
	try {
		// A name of its own: a server given by TEST_DATABASE_URL may be in use by another run.
		const name = `template_${process.pid}_${Date.now().toString(36)}`;
		await server.query(`create database ${name}`);
		await lay(await openDatabase({ url: databaseUrl(server.url, name) }, 'owner'));
		project.provide('template', { engine: 'postgres', url: server.url, name });
		return async () => {
			await server.query(`drop database if exists ${name}`);
			await server.stop();
		};
	} catch (error) {
		await server.stop();
		throw error;
	}
}

async function lay(open: OpenDatabase): Promise<void> {
	try {
		await layTemplate(open);
	} finally {
		await open.close();
	}
}
