import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot, type Config } from '#lib/server/config.ts';
import { guardAnswers } from './guarded-answers.ts';
import { WrongUse } from './terminal.ts';

/** A workbook of 5 MB and what a browser wraps around it. */
const BODY_LIMIT = '6M';

/** Says in plain words when the port is taken, before anything is opened. */
export async function demandFreePort({ port, host }: Config): Promise<void> {
	await new Promise<void>((free, taken) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) => {
			const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
			taken(new WrongUse(isTaken ? portWords(port) : hostWords(host)));
		});
		probe.listen({ port, host }, () => probe.close(() => free()));
	});
}

/** Starts the built server in this process; it opens the database itself. */
export async function serve({ port, host, origin, mode, dataDir }: Config): Promise<void> {
	Object.assign(process.env, {
		PORT: String(port),
		HOST: host,
		ORIGIN: origin,
		APP_MODE: mode,
		DATA_DIR: dataDir,
		BODY_SIZE_LIMIT: process.env.BODY_SIZE_LIMIT ?? BODY_LIMIT
	});
	const built = pathToFileURL(join(projectRoot(), 'build/index.js')).href;
	const { server } = (await import(built)) as { server: { server: Server } };
	guardAnswers(server.server, origin.startsWith('https:'));
}

function hostWords(host: string): string {
	return (
		`HOST="${host}" không phải là địa chỉ của máy này. Hãy dùng localhost hoặc một địa chỉ của máy.\n` +
		`HOST="${host}" is no address of this machine. Use localhost or one of its own addresses.`
	);
}

function portWords(port: number): string {
	const other = port + 1;
	return (
		`Cổng ${port} đang được chương trình khác dùng (hoặc không được phép mở). Dừng chương trình đó, hoặc chọn cổng khác: PORT=${other} npm run demo\n` +
		`Port ${port} is taken by another program (or may not be opened). Stop it, or choose another: PORT=${other} npm run demo`
	);
}
