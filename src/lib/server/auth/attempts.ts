import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { sql } from 'kysely';
import { ACCOUNT_LIMIT, ADDRESS_LIMIT, waitSecondsAfter, type Limit } from '#lib/domain/sign-in-limit.ts';
import type { Unguarded } from '../db/connection.ts';
import { Refusal } from '../refusals.ts';
import type { Auth } from './auth.ts';
import { authOf, type AuthTables } from './tables.ts';
import type { Kysely } from 'kysely';

interface Counted {
	readonly auth: Auth;
	readonly db: Unguarded;
}
/** Whose name was typed, whether somebody has it or not, and from where. */
interface Tried {
	readonly userName: string;
	readonly address: string;
}
interface Counter {
	readonly kind: 'account' | 'address';
	readonly digest: Buffer;
	readonly limit: Limit;
}

/**
 * Counts a try before it is made, as if it failed: of many at the same moment none slips through, on however many
 * servers. Whoever must wait is refused at once, with the seconds, be the password right or wrong: an answer would
 * let guessing go on during the wait. Time is the database's own, never the business clock.
 */
export async function claimAttempt(room: Counted, tried: Tried): Promise<void> {
	await inOrder(room, async (auth) => {
		const counters = countersOf(room, tried);
		const states: { counter: Counter; failures: number; since: Date; now: Date }[] = [];
		for (const counter of counters) {
			const state = await lock(auth, counter);
			const wait = Math.ceil((state.waitUntil.getTime() - state.now.getTime()) / 1000);
			if (wait > 0) throw new Refusal('too-many-attempts', { retryAfterSeconds: wait });
			states.push({ counter, ...state });
		}
		for (const { counter, failures, since, now } of states) {
			const waitUntil = later(now, waitSecondsAfter(failures + 1, counter.limit));
			await at(auth, counter)
				.set({ failures: failures + 1, since: failures === 0 ? now : since, lastAt: now, waitUntil })
				.execute();
		}
	});
}

/** The try failed: the wait begins now. Tells its seconds; 0: the name may try again at once. */
export async function failAttempt(room: Counted, tried: Tried): Promise<number> {
	return inOrder(room, async (auth) => {
		const [counter] = countersOf(room, tried);
		const { failures, now } = await lock(auth, counter);
		const seconds = waitSecondsAfter(failures, counter.limit);
		await at(auth, counter)
			.set({ waitUntil: later(now, seconds) })
			.execute();
		return seconds;
	});
}

/** Takes the last claim back: the password was right, and the second factor is still asked. Earlier failures stay. */
export async function forgiveAttempt(room: Counted, tried: Tried): Promise<void> {
	await inOrder(room, async (auth) => {
		for (const counter of countersOf(room, tried)) await takeBack(auth, counter);
	});
}

/** Signed in: the name begins anew. Tells how many tries had failed before, and since when. */
export async function settleAttempts(
	room: Counted,
	tried: Tried
): Promise<{ failures: number; since: Date | null }> {
	return inOrder(room, async (auth) => {
		const [account, address] = countersOf(room, tried);
		const gone = await auth
			.deleteFrom('signInAttempt')
			.where('kind', '=', account.kind)
			.where('digest', '=', account.digest)
			.returning(['failures', 'since'])
			.executeTakeFirst();
		await takeBack(auth, address);
		await auth
			.deleteFrom('signInAttempt')
			.where(
				'lastAt',
				'<',
				sql<Date>`clock_timestamp() - make_interval(secs => ${ACCOUNT_LIMIT.forgottenAfterSeconds})`
			)
			.execute();
		// The try that succeeded was counted, too.
		const failures = Math.max(0, (gone?.failures ?? 0) - 1);
		return { failures, since: failures > 0 ? (gone?.since ?? null) : null };
	});
}

/** A new password was set by the administrator's link: earlier guesses at the old one hold nobody up. */
export async function forgetAttempts(room: Counted, userName: string): Promise<void> {
	const [counter] = countersOf(room, { userName, address: '' });
	await authOf(room.db)
		.deleteFrom('signInAttempt')
		.where('kind', '=', counter.kind)
		.where('digest', '=', counter.digest)
		.execute();
}

async function inOrder<T>({ db }: Counted, work: (auth: Kysely<AuthTables>) => Promise<T>): Promise<T> {
	return db.transaction().execute((handle) => work(authOf(handle)));
}

/** The counter's row, made if there is none and held until the transaction ends; what is long past is forgotten. */
async function lock(
	auth: Kysely<AuthTables>,
	{ kind, digest, limit }: Counter
): Promise<{ failures: number; since: Date; waitUntil: Date; now: Date }> {
	const now = sql<Date>`clock_timestamp()`;
	await auth
		.insertInto('signInAttempt')
		.values({ kind, digest, failures: 0, since: now, lastAt: now, waitUntil: now })
		.onConflict((conflict) => conflict.columns(['kind', 'digest']).doNothing())
		.execute();
	const row = await auth
		.selectFrom('signInAttempt')
		.select(['failures', 'since', 'lastAt', 'waitUntil', now.as('now')])
		.where('kind', '=', kind)
		.where('digest', '=', digest)
		.forUpdate()
		.executeTakeFirstOrThrow();
	const isForgotten = later(row.lastAt, limit.forgottenAfterSeconds) < row.now;
	return isForgotten ? { ...row, failures: 0, waitUntil: row.now } : row;
}

async function takeBack(auth: Kysely<AuthTables>, counter: Counter): Promise<void> {
	await at(auth, counter)
		.set({ failures: sql<number>`greatest(0, failures - 1)`, waitUntil: sql<Date>`clock_timestamp()` })
		.execute();
}

function at(auth: Kysely<AuthTables>, { kind, digest }: Counter) {
	return auth.updateTable('signInAttempt').where('kind', '=', kind).where('digest', '=', digest);
}

function countersOf({ auth }: Counted, { userName, address }: Tried): [Counter, Counter] {
	const digestOf = (kind: string, text: string): Buffer =>
		createHmac('sha256', auth.options.secret).update(`${kind}:${text}`).digest();
	return [
		{ kind: 'account', digest: digestOf('account', userName.toLowerCase()), limit: ACCOUNT_LIMIT },
		{ kind: 'address', digest: digestOf('address', networkOf(address)), limit: ADDRESS_LIMIT }
	];
}

/** One household or office: an IPv4 address, or the 64 bits of an IPv6 one that its network is known by. */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped || !isIPv6(address)) return mapped ?? address;
	const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
	const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
	const [front, back] = [groups(head), groups(tail ?? '')];
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
	const all = [...front, ...Array.from({ length: zeros }, () => '0'), ...back];
	return `${all
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')}::/64`;
}

function later(instant: Date, seconds: number): Date {
	return new Date(instant.getTime() + seconds * 1000);
}
