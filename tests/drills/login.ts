import { PGlite } from '@electric-sql/pglite';
import { hashPassword, verifyPassword } from '#lib/server/auth/password.ts';
import { signIn, signInWithCode } from '#lib/server/auth/sign-in.ts';
import { authOf } from '#lib/server/auth/tables.ts';
import { codeOf, stepOf } from '#lib/server/auth/totp.ts';
import { openDatabase, type OpenDatabase } from '#lib/server/db/connection.ts';
import { enrolled } from '../support/enrolled.ts';
import { makePerson, PASSWORD } from '../support/person.ts';
import { databaseUrl, startPostgres } from '../support/real-postgres.ts';
import { authRoom, browser } from '../support/sign-in-browser.ts';
import { layTemplate } from '../support/template-content.ts';

interface Options {
	readonly engine: 'embedded' | 'postgres';
	readonly isLong: boolean;
	readonly isStrict: boolean;
	say(line: string): void;
}

const OFFICE = '198.51.100.4';
const HASH_MS = [150, 500] as const;
const PARALLEL = 8;
const PARALLEL_MS = 2000;
const APART = 0.1;
/** Of each name, as many tries as are free of any wait. */
const FREE = 4;

/** What guessing at passwords costs, and whom it holds up (RELIABILITY, G9). */
export async function run({ engine, isLong, isStrict, say }: Options): Promise<boolean> {
	const { open, close } = await openOwn(engine);
	try {
		const people = Array.from({ length: isLong ? 24 : PARALLEL }, (_, at) => `can_bo_${at}`);
		for (const userName of people) await makePerson(open, { userName });
		const inTime = [
			await hashes(say),
			await together(open, people.slice(0, PARALLEL), say),
			await alike(open, people, say)
		];
		const right = [await slowed(open, say), await usedOnce(open, say)];
		const holds = right.every(Boolean) && (!isStrict || inTime.every(Boolean));
		const figure = `${right.filter(Boolean).length} of ${right.length} rules, ${inTime.filter(Boolean).length} of ${inTime.length} times`;
		say(`login: ${figure} – ${holds ? 'holds' : 'DOES NOT HOLD'}`);
		return holds;
	} finally {
		await close();
	}
}

async function hashes(say: Options['say']): Promise<boolean> {
	const hash = await hashPassword(PASSWORD);
	const times: number[] = [];
	for (let turn = 0; turn < 7; turn += 1) {
		times.push(await timed(() => verifyPassword({ hash, password: PASSWORD })));
	}
	const ms = median(times);
	say(`a hash: ${ms} ms (${HASH_MS.join(' to ')})`);
	return ms >= HASH_MS[0] && ms <= HASH_MS[1];
}

async function together(open: OpenDatabase, people: string[], say: Options['say']): Promise<boolean> {
	const ms = await timed(() =>
		Promise.all(
			people.map((userName) =>
				signIn(browser(authRoom(open), OFFICE).visit(), { userName, password: PASSWORD })
			)
		)
	);
	say(`${people.length} sign-ins at the same moment: ${ms} ms (at most ${PARALLEL_MS})`);
	return ms <= PARALLEL_MS;
}

/** Names that somebody has and names that nobody has, in turn, so that what else the machine does falls on both. */
async function alike(open: OpenDatabase, people: string[], say: Options['say']): Promise<boolean> {
	const [known, unknown]: [number[], number[]] = [[], []];
	for (const userName of people) {
		for (let turn = 0; turn < FREE; turn += 1) {
			known.push(await timed(() => wrong(open, userName)));
			unknown.push(await timed(() => wrong(open, `khong_${userName}`)));
		}
	}
	const [a, b] = [median(known), median(unknown)];
	const apart = Math.abs(a - b) / Math.max(a, b);
	say(
		`a name that somebody has: ${a} ms, one that nobody has: ${b} ms, ${(apart * 100).toFixed(1)} % apart (at most 10)`
	);
	return apart <= APART;
}

async function slowed(open: OpenDatabase, say: Options['say']): Promise<boolean> {
	for (const userName of ['bi_doan', 'ban_cung_phong']) await makePerson(open, { userName });
	const told: (string | undefined)[] = [];
	for (let turn = 0; turn < 10; turn += 1) told.push(await wrong(open, 'bi_doan'));
	const waited = told.filter((code) => code === 'too-many-attempts').length;
	const neighbour = browser(authRoom(open), OFFICE);
	await signIn(neighbour.visit(), { userName: 'ban_cung_phong', password: PASSWORD });
	const isIn = (await neighbour.session()) !== undefined;
	say(
		`ten wrong passwords at once: ${waited} told to wait; a colleague behind the same address comes in: ${isIn}`
	);
	return waited > 0 && isIn;
}

async function usedOnce(open: OpenDatabase, say: Options['say']): Promise<boolean> {
	const { id, userName, secret } = await enrolled(open, 'truong_phong', 'office-head');
	await authOf(open.unguarded)
		.updateTable('twoFactor')
		.set({ lastStep: 0 })
		.where('userId', '=', id)
		.execute();
	const browsers = Array.from({ length: 4 }, () => browser(authRoom(open), OFFICE));
	for (const one of browsers) await signIn(one.visit(), { userName, password: PASSWORD });
	const code = codeOf(secret, stepOf(new Date()));
	const came = await Promise.allSettled(browsers.map((one) => signInWithCode(one.visit(), code)));
	const howMany = came.filter(({ status }) => status === 'fulfilled').length;
	say(`one code in ${browsers.length} browsers at the same moment: ${howMany} came in`);
	return howMany === 1;
}

/** A wrong password; the code it was refused with. */
async function wrong(open: OpenDatabase, userName: string): Promise<string | undefined> {
	const visit = browser(authRoom(open), OFFICE).visit();
	return signIn(visit, { userName, password: 'không phải mật khẩu này' }).then(
		() => undefined,
		(error: { code?: string }) => error.code
	);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return Math.round(performance.now() - begun);
}

function median(times: readonly number[]): number {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** A database of the engine with the catalogue and nobody in it. */
async function openOwn(
	engine: Options['engine']
): Promise<{ open: OpenDatabase; close: () => Promise<void> }> {
	if (engine === 'embedded') {
		const embedded = await PGlite.create();
		await lay({ embedded });
		const open = await openDatabase({ embedded });
		return { open, close: () => open.close().then(() => embedded.close()) };
	}
	const server = await startPostgres();
	const name = `login_${process.pid}`;
	await server.query(`create database ${name}`);
	const source = { url: databaseUrl(server.url, name) };
	await lay(source);
	const open = await openDatabase(source);
	const drop = async (): Promise<void> => {
		await open.close();
		await server.query(`drop database if exists ${name} with (force)`);
		await server.stop();
	};
	return { open, close: drop };
}

async function lay(source: Parameters<typeof openDatabase>[0]): Promise<void> {
	const owner = await openDatabase(source, 'owner');
	await layTemplate(owner);
	await owner.close();
}
