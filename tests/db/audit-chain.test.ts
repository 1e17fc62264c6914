import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '#lib/i18n/en.ts';
import { vi } from '#lib/i18n/vi.ts';
import { BEGINNING, findHead, walkEntries } from '#lib/server/db/audit-chain.ts';
import { asActor } from '#lib/server/db/as-actor.ts';
import { noteEvent } from '#lib/server/db/audit.ts';
import { clockAt, realClock } from '#lib/server/clock.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { as, submit } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

/** Tables of ours that may change without a trace, each with the reason. */
const UNWATCHED: Readonly<Record<string, string>> = {
	'app.idempotency': 'an answer kept for a repeated key; what it answered for is told',
	'auth.session': 'sign-in and sign-out are told as events; a session is touched by every request',
	'auth.sign_in_attempt': 'counts tries by keyed digests, for the limits; failed sign-ins are told as events',
	'auth.used_key': 'a key of a form that was used; what was done under it is told',
	'auth.verification': 'short-lived secrets of sign-in, written and removed by its library'
};

const terminal = () => ({ db: house.db, actor: ADMINISTRATOR_AT_TERMINAL, clock: realClock });

/** Entries after the place, as the owner sees them. */
async function entriesAfter(seq: number) {
	const { rows } = await house.asOwner((owner) =>
		sql<{
			kind: string;
			tableName: string;
			rowKey: string;
			unitId: string | null;
			actorId: string;
			details: object;
			columns: string[];
			businessAt: Date | null;
		}>`
			select * from audit.entry where seq > ${seq} order by seq`.execute(owner)
	);
	return rows;
}
const head = () => asActor(terminal(), async ({ db }) => (await findHead(db)) ?? BEGINNING);

test('every table of app and auth is watched, or is named with the reason why not', async () => {
	const { rows } = await house.asOwner((owner) =>
		sql<{ name: string; isWatched: boolean }>`
			select n.nspname || '.' || c.relname as name, exists (
				select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'audit.tell'::regproc
					and t.tgenabled in ('O', 'A') and t.tginitdeferred
			) and exists (
				select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'audit.refuse_truncate'::regproc
			) as "isWatched"
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('app', 'auth') and c.relkind in ('r', 'p')`.execute(owner)
	);
	expect(rows.length).toBeGreaterThan(20);
	const unwatched = rows.filter(({ isWatched }) => !isWatched).map(({ name }) => name);
	expect(unwatched.filter((name) => !Object.hasOwn(UNWATCHED, name))).toEqual([]);
	expect(rows.filter(({ name, isWatched }) => isWatched && Object.hasOwn(UNWATCHED, name))).toEqual([]);
});

test('every watched table has a name in both languages, so that no manager reads a name of the database', async () => {
	const { rows } = await house.asOwner((owner) =>
		sql<{ name: string }>`
			select n.nspname || '.' || c.relname as name
			from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
			where t.tgfoid = 'audit.tell'::regproc order by name`.execute(owner)
	);
	const watched = rows.map(({ name }) => name);
	expect(Object.keys(vi.audit.table).sort()).toEqual(watched);
	expect(Object.keys(en.audit.table).sort()).toEqual(watched);
});

test('a report handed in is told with its codes and instant, and without a figure, a text or a name', async () => {
	const before = await head();
	await submit(house.db, { unit: '06808', at: '2023-04-04T10:32' });
	const entries = await entriesAfter(before.seq);
	const report = entries.find(({ tableName }) => tableName === 'app.report');
	expect(report).toMatchObject({
		kind: 'insert',
		actorId: 'ward-officer@06808',
		businessAt: new Date('2023-04-04T10:32:00+07:00'),
		details: { form_code: 'BM-01', period: '2023-Q1', version: 1, source: 'typed', is_on_behalf: false }
	});
	expect(entries.filter(({ tableName }) => tableName === 'app.report_row')).toHaveLength(4);
	expect(new Set(entries.map(({ unitId }) => unitId)).size).toBe(1);
	const said = entries.flatMap(({ details }) => Object.keys(details));
	for (const secret of ['figures', 'texts', 'problems', 'digest', 'receipt', 'reason', 'name', 'password']) {
		expect(said).not.toContain(secret);
	}
});

test('a change names the columns that changed, and nothing of what stood in them', async () => {
	const before = await head();
	await house.asOwner((owner) =>
		sql`update app.holiday set name = '{"vi": "Khác", "en": "Other"}' where day = (select min(day) from app.holiday)`.execute(
			owner
		)
	);
	const [entry] = await entriesAfter(before.seq);
	expect(entry).toMatchObject({
		kind: 'update',
		tableName: 'app.holiday',
		columns: ['name'],
		actorId: 'nobody'
	});
	expect(JSON.stringify(entry)).not.toContain('Other');
});

test('what is rolled back leaves no entry, and no gap', async () => {
	const before = await head();
	const attempt = asActor(terminal(), async ({ db }) => {
		await noteEvent(db, { kind: 'backup', details: {} });
		throw new Error('given up');
	});
	await expect(attempt).rejects.toThrow('given up');
	expect(await head()).toEqual(before);
	await asActor(terminal(), ({ db }) => noteEvent(db, { kind: 'backup', details: {} }));
	expect((await head()).seq).toBe(before.seq + 1);
});

test('many who write at once make one chain without a gap', async () => {
	const before = await head();
	const contexts = await Promise.all(
		['06811', '06814', '06817'].map((unit) => as(house.db, 'ward-officer', unit, '2023-04-04T10:00'))
	);
	const notes = Array.from({ length: 60 }, (_, at) =>
		asActor(contexts[at % 3] ?? terminal(), ({ db }) =>
			noteEvent(db, { kind: 'download-source', details: { count: at } })
		)
	);
	await Promise.all(notes);
	const walked = await asActor(terminal(), ({ db }) => walkEntries(db, before, 100));
	expect(walked).toMatchObject({ count: 60, firstBreak: null, last: { seq: before.seq + 60 } });
});

describe('nobody rewrites the chain', () => {
	test.each([
		['updating', sql`update audit.entry set actor_id = actor_id`],
		['deleting', sql`delete from audit.entry`],
		['emptying', sql`truncate audit.entry`]
	])('not even its owner by %s', async (_, statement) => {
		await expect(house.asOwner((owner) => statement.execute(owner))).rejects.toMatchObject({
			code: '42501'
		});
	});

	test.each([
		['update', sql`update audit.entry set actor_id = actor_id`],
		['delete', sql`delete from audit.entry`],
		['insert', sql`insert into audit.entry select * from audit.entry limit 1`],
		['append', sql`select audit.append('insert', 'app.report', 'x', null, '{}', '{}', null)`]
	])('an operation may not %s', async (_, statement) => {
		const head = await as(house.db, 'office-head', 'PLD', '2023-04-04T10:00');
		for (const context of [head, terminal()]) {
			const attempt = asActor(context, ({ db }) => statement.execute(db));
			await expect(attempt).rejects.toMatchObject({ code: '42501' });
		}
	});

	test('a watched table cannot be emptied', async () => {
		const attempt = house.asOwner((owner) => sql`truncate app.report_draft`.execute(owner));
		await expect(attempt).rejects.toMatchObject({ code: '42501' });
	});

	test('only managers read it', async () => {
		const count = (context: Parameters<typeof asActor>[0]) =>
			asActor(context, async ({ db }) => {
				const { rows } = await sql<{ n: number }>`select count(*) as n from audit.entry`.execute(db);
				return rows[0]?.n ?? 0;
			});
		for (const role of ['ward-officer', 'ward-leader', 'office-staff'] as const) {
			const unit = role === 'office-staff' ? 'PLD' : '06808';
			expect(await count(await as(house.db, role, unit, '2023-04-04T10:00'))).toBe(0);
		}
		expect(await count(await as(house.db, 'office-head', 'PLD', '2023-04-04T10:00'))).toBeGreaterThan(0);
		expect(await count(terminal())).toBeGreaterThan(0);
		await expect(sql`select count(*) from audit.entry`.execute(house.unguarded)).rejects.toMatchObject({
			code: '42501'
		});
	});
});

test.each<Record<string, string | number>>([
	{ file: 'Báo cáo tháng 3.xlsx' },
	{ 'not a key': 1 },
	{ said: 'two words' }
])('an event with more than ids and codes is refused: %j', async (details) => {
	const context = { ...terminal(), clock: clockAt(new Date()) };
	const attempt = asActor(context, ({ db }) => noteEvent(db, { kind: 'backup', details }));
	await expect(attempt).rejects.toMatchObject({ code: '22023' });
});
