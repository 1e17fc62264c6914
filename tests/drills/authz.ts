import { sql } from 'kysely';
import { openDatabase } from '#lib/server/db/connection.ts';
import { ROUTES } from '#lib/server/routes.ts';
import { commandOn, demoPlace, type Place } from '../support/place.ts';
import { serve } from '../support/running-server.ts';
import { askingsOf, bodyOf, isAboutReport, isAboutUnit, pathOf, type Asking } from './authz/asking.ts';
import { ask, signIn } from './authz/client.ts';
import { asMachine, asVisitor, expected, sees } from './authz/expected.ts';
import { absentLike, isWard, REPORTS, type Report } from './authz/objects.ts';
import { MACHINES, PRINCIPALS, VISITOR, type Principal } from './authz/principals.ts';
import { sameButForIds } from './authz/same.ts';
import type { DrillOptions } from './drill.ts';

const LEAST_CHECKS = 1500;
const MOST_SECONDS = 120;
const AT_ONCE = 6;
const MOST_TOLD = 40;

interface Check {
	readonly who: Principal;
	readonly asking: Asking;
	readonly object: Report | null;
}

/** What each principal shows: a session's cookies, or a token. */
interface Shown {
	readonly cookies: ReadonlyMap<string, string>;
	readonly tokens: ReadonlyMap<string, string>;
}

interface Found {
	readonly checks: number;
	readonly deviations: string[];
	readonly reasons: Map<string, number>;
}

/** Every principal asks every route for everything, of their own, of others', of what is not there and at a wrong time. */
export async function run({ engine, isLong, isStrict, say }: DrillOptions): Promise<boolean> {
	const place = await demoPlace(engine);
	const found: Found = { checks: 0, deviations: [], reasons: new Map() };
	const tokens = tokensOf(place);
	// In the demo: signing in, and the passer-by who looks with the leader's eyes.
	const demo = await serve(place, { APP_MODE: 'demo' });
	const cookies = new Map<string, string>();
	const shown = { cookies, tokens };
	let spent = 0;
	let count = 0;
	try {
		for (const { name, userName } of PRINCIPALS) {
			if (userName) cookies.set(name, await signIn(demo.origin, userName));
		}
		const began = Date.now();
		const checks = checksOf([VISITOR], isLong).filter(({ asking }) => asking.asked !== 'demo');
		count += await runChecks(demo.origin, checks, shown, found);
		spent += Date.now() - began;
	} finally {
		await demo.stop();
	}
	await endSessions(place);
	const server = await serve(place);
	try {
		const began = Date.now();
		count += await runChecks(server.origin, checksOf([...PRINCIPALS, ...MACHINES], isLong), shown, found);
		count += await signOutEverybody(server.origin, cookies, found);
		spent += Date.now() - began;
	} finally {
		await server.stop();
		await place.remove();
	}
	const seconds = Math.round(spent / 1000);
	for (const [reason, times] of [...found.reasons].toSorted())
		say(`  ${String(times).padStart(6)}  ${reason}`);
	for (const line of found.deviations.slice(0, MOST_TOLD)) say(`  ${line}`);
	const isQuick = seconds <= MOST_SECONDS || !isStrict;
	const isEnough = count >= LEAST_CHECKS || !isLong;
	const holds = found.deviations.length === 0 && isQuick && isEnough;
	say(
		`authz: ${count} checks, ${found.deviations.length} deviations, ${seconds} s – ${holds ? 'holds' : 'DOES NOT HOLD'}`
	);
	return holds;
}

/** What each principal asks, and of which objects. */
function checksOf(principals: readonly Principal[], isLong: boolean): Check[] {
	return principals.flatMap((who) =>
		Object.entries(ROUTES).flatMap(([id, route]) =>
			askingsOf(id, route, isLong).flatMap((asking) =>
				objectsFor(who, asking, isLong).map((object) => ({ who, asking, object }))
			)
		)
	);
}

/** Their own in every state, another unit's, and what is not there; in the short form one of each. */
function objectsFor(who: Principal, asking: Asking, isLong: boolean): (Report | null)[] {
	if (!isAboutReport(asking) && !isAboutUnit(asking)) return [null];
	const own = REPORTS.filter(({ unit }) =>
		who.unit === null || isWard(who.unit) ? isWard(unit) : !isWard(unit)
	);
	const visible = who.role && who.unit ? REPORTS.filter((report) => sees(who, report)) : own;
	const foreign = REPORTS.filter((report) => !visible.includes(report));
	const like = visible[0] ?? own[0];
	if (!like) throw new Error('the demo has no reports');
	const absent = absentLike(like);
	if (asking.kind === 'no method') return [like];
	if (isAboutUnit(asking)) return [like, ...foreign.slice(0, 1), ...absent.slice(0, 1)];
	const states = [...new Map(visible.map((report) => [report.state, report])).values()];
	if (isLong)
		return [
			...states,
			...visible.filter(({ hasFile }) => hasFile).slice(0, 1),
			...foreign.slice(0, 4),
			...absent
		];
	return [...states.slice(0, 2), ...foreign.slice(0, 1), ...absent.slice(0, 1)];
}

async function runChecks(
	origin: string,
	checks: readonly Check[],
	{ cookies, tokens }: Shown,
	found: Found
): Promise<number> {
	const missing = new Map<string, string>();
	const queue = [...checks];
	const one = async ({ who, asking, object }: Check): Promise<void> => {
		const path = pathOf(asking, object);
		const bearer = tokens.get(who.name);
		const cookie = cookies.get(who.name) ?? null;
		const sent = { cookie, ...(bearer ? { bearer } : {}), body: bodyOf(asking, object) };
		const answer = await ask(origin, path, asking, sent);
		const { statuses, because } = expected(asking, inEffect(who, asking), object);
		found.reasons.set(because, (found.reasons.get(because) ?? 0) + 1);
		const told = `${who.name}: ${asking.method} ${path}`;
		if (!statuses.includes(answer.status)) {
			found.deviations.push(`${told} → ${answer.status}, not ${statuses.join(' or ')} (${because})`);
		}
		if (because.startsWith('not signed in') && answer.location?.startsWith('/sign-in?') === false) {
			found.deviations.push(`${told} → sent to ${answer.location}, not to sign in`);
		}
		if (answer.status !== 404 || !object) return;
		// Foreign, absent in one way, absent in another: the same answer, but for the address that was asked.
		const key = `${who.name} ${asking.id} ${asking.asked} ${asking.method} ${asking.kind} ${because === 'was not sent as a file'}`;
		const plain = sameButForIds(answer.body, object, who.unit);
		const before = missing.get(key);
		if (before !== undefined && before !== plain) {
			found.deviations.push(`${told} → another 404 than for what is absent or foreign`);
		}
		missing.set(key, plain);
	};
	const worker = async (): Promise<void> => {
		for (let check = queue.shift(); check; check = queue.shift()) await one(check);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return checks.length;
}

/** As whom an address takes the principal. */
function inEffect(who: Principal, asking: Asking): Principal {
	if (who === VISITOR) return asVisitor(asking, who);
	return MACHINES.includes(who) ? asMachine(asking, who) : who;
}

/** A token for each machine, made as the administrator makes one at the terminal. */
function tokensOf(place: Place): Map<string, string> {
	return new Map(
		MACHINES.map(({ name, userName }) => [
			name,
			commandOn(place, 'create-token', '--user', userName ?? '')
				.trim()
				.split('\n')
				.at(-1) ?? ''
		])
	);
}

/** Each session ends when its owner says so, and is nobody's afterwards. */
async function signOutEverybody(
	origin: string,
	cookies: ReadonlyMap<string, string>,
	found: Found
): Promise<number> {
	let count = 0;
	const out = { id: '/sign-out', method: 'POST', kind: 'endpoint' } as const;
	const page = { id: '/plan', method: 'GET', kind: 'page' } as const;
	for (const { name } of PRINCIPALS) {
		const cookie = cookies.get(name) ?? null;
		const left = await ask(origin, '/sign-out', out, { cookie, body: new URLSearchParams() });
		const after = await ask(origin, '/plan', page, { cookie, body: null });
		count += 2;
		if (left.status !== 303 || left.location !== '/sign-in')
			found.deviations.push(`${name}: cannot sign out`);
		if (after.status !== 303) found.deviations.push(`${name}: still signed in after signing out`);
	}
	return count;
}

/** Lets one session run out and disables one account, behind the application's back. */
async function endSessions(place: Place): Promise<void> {
	const { MIGRATION_DATABASE_URL: url, DATA_DIR: dataDir = '' } = place.env;
	const { unguarded: db, close } = await openDatabase(url ? { url } : { dataDir }, 'owner');
	try {
		for (const { userName, then } of PRINCIPALS) {
			const user = sql`(select id from auth."user" where username = ${userName})`;
			if (then === 'expires') {
				await sql`update auth.session set expires_at = now() - interval '1 minute' where user_id = ${user}`.execute(
					db
				);
			}
			if (then === 'is disabled') await disable(userName ?? '');
		}
	} finally {
		await close();
	}

	async function disable(userName: string): Promise<void> {
		const { rows } = await sql`select from information_schema.columns
			where table_schema = 'auth' and table_name = 'user' and column_name = 'disabled_at'`.execute(db);
		// The account alone: a session that was left behind must not open anything either.
		if (rows.length > 0)
			await sql`update auth."user" set disabled_at = now() where username = ${userName}`.execute(db);
		else
			await sql`delete from auth.session where user_id = (select id from auth."user" where username = ${userName})`.execute(
				db
			);
	}
}
