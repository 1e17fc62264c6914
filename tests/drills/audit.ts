import { sql } from 'kysely';
import { asActor } from '#lib/server/db/as-actor.ts';
import { noteEvent } from '#lib/server/db/audit.ts';
import { BEGINNING, walkEntries, type ChainLink } from '#lib/server/db/audit-chain.ts';
import { realClock } from '#lib/server/clock.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { Onlooker } from './audit/completeness.ts';
import { openAuditPlace, type AuditPlace } from './audit/place.ts';
import { doAtRandom } from './audit/random-deeds.ts';
import { tamper } from './audit/tampering.ts';

interface Options {
	readonly engine: 'embedded' | 'postgres';
	readonly isLong: boolean;
	readonly isStrict: boolean;
	say(line: string): void;
}

const SEED = 20230715;
/** RELIABILITY, goal G7b. */
const LONGEST_VERIFY_MS = 1000;
/** As audit:verify reads. */
const STRIDE = 25_000;
const MOST_TOLD = 20;

/**
 * No change without its trace, and no trace changed unseen: random deeds through the real operations while somebody
 * looks at the rows themselves, then six ways to tamper with the chain, then how fast it grows and is verified.
 */
export async function run({ engine, isLong, isStrict, say }: Options): Promise<boolean> {
	const place = await openAuditPlace(engine);
	try {
		const count = isLong ? 5000 : 300;
		const silent = await changesWithoutTrace(place, count, say);
		const found = await place.asOwner(tamper);
		for (const { name, fault } of found)
			say(`${name.padEnd(20)} ${fault ? `found: ${JSON.stringify(fault)}` : 'NOT FOUND'}`);
		const caught = found.filter(({ fault }) => fault !== null).length;
		const rate = await appendsPerSecond(place, isLong ? 4000 : 800);
		say(`${rate} appends/s by 8 writers at once, each in a transaction of its own`);
		const { rows, ms } = await verifyTime(place, isLong ? 100_000 : 10_000);
		say(`${rows} entries verified in ${ms} ms`);
		const isFast = !isStrict || ms <= LONGEST_VERIFY_MS;
		const holds = silent === 0 && caught === found.length && found.length === 6 && isFast;
		const figure = `${silent} changes without a trace in ${count} deeds, ${caught} of 6 tamperings found`;
		say(`audit: ${figure} – ${holds ? 'holds' : 'DOES NOT HOLD'}`);
		return holds;
	} finally {
		await place.close();
	}
}

async function changesWithoutTrace(
	{ db, asOwner }: AuditPlace,
	count: number,
	say: Options['say']
): Promise<number> {
	const onlooker = new Onlooker();
	await asOwner((owner) => onlooker.begin(owner));
	const tally = new Map<string, { done: number; refused: number }>();
	let silent = 0;
	await doAtRandom(db, { count, seed: SEED }, async (deed, isDone) => {
		const of = tally.get(deed) ?? { done: 0, refused: 0 };
		of[isDone ? 'done' : 'refused'] += 1;
		tally.set(deed, of);
		const missing = await asOwner((owner) => onlooker.look(owner));
		for (const row of missing.slice(0, MOST_TOLD)) say(`  no entry: ${row} (${deed})`);
		silent += missing.length;
	});
	for (const [deed, { done, refused }] of [...tally].sort()) {
		say(`${deed.padEnd(20)} ${String(done).padStart(5)} done ${String(refused).padStart(5)} refused`);
	}
	say(
		`${onlooker.changes} rows changed by ${count} deeds (seed ${SEED}), ${silent} of them without an entry`
	);
	// An onlooker that sees nothing would find nothing missing.
	if (onlooker.changes < count / 2) throw new Error('too little happened');
	return silent;
}

async function appendsPerSecond({ db }: AuditPlace, count: number): Promise<number> {
	const context = { db, actor: ADMINISTRATOR_AT_TERMINAL, clock: realClock };
	let left = count;
	const began = performance.now();
	const writer = async (): Promise<void> => {
		while (left-- > 0) {
			await asActor(context, (work) => noteEvent(work.db, { kind: 'backup', details: { count: left } }));
		}
	};
	await Promise.all(Array.from({ length: 8 }, writer));
	return Math.round(count / ((performance.now() - began) / 1000));
}

async function verifyTime(
	{ db, asOwner }: AuditPlace,
	wanted: number
): Promise<{ rows: number; ms: number }> {
	const context = { db, actor: ADMINISTRATOR_AT_TERMINAL, clock: realClock };
	for (let rows = 0; rows < wanted; rows += 5000) {
		await asOwner((owner) =>
			sql`select count(audit.append('backup', null, null, null, '{}', jsonb_build_object('count', n), null))
				from generate_series(1, ${Math.min(5000, wanted - rows)}::int) as n`.execute(owner)
		);
	}
	const began = performance.now();
	const rows = await asActor(context, async (work) => {
		let last: ChainLink = BEGINNING;
		for (let rows = 0; ;) {
			const walked = await walkEntries(work.db, last, STRIDE);
			if (walked.firstBreak !== null) throw new Error(`the chain breaks at ${walked.firstBreak}`);
			rows += walked.count;
			last = walked.last;
			if (walked.count < STRIDE) return rows;
		}
	});
	return { rows, ms: Math.round(performance.now() - began) };
}
