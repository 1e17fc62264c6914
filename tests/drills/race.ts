import { openHouse, type House } from '#lib/server/house.ts';
import type { Context } from '#lib/server/context.ts';
import { findAccount } from '#lib/server/auth/accounts.ts';
import { reopenReport } from '#lib/server/operations/report/reopen-report.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { as, figures } from '../support/city.ts';
import { commandOn, demoPlace, type Place } from '../support/place.ts';
import { serve } from '../support/running-server.ts';
import type { Drill } from './drill.ts';

const AT_ONCE = 50;
const UNIT = '06835';
const TARGET = { form: 'BM-01', period: '2023-Q2', unit: UNIT };
const RACES = { short: 20, long: 200 };

/**
 * Fifty of the same request over the web, all at once under one key; then two people of the office who rule on the
 * same version at the same moment, again and again.
 */
export const run: Drill = async ({ engine, isLong, say }) => {
	const place = await demoPlace(engine);
	const faults: string[] = [];
	try {
		faults.push(...(await oneKey(place, say)));
		const races = isLong ? RACES.long : RACES.short;
		const house = await openHouse(place.config());
		try {
			faults.push(...(await twoReviewers(house, races, say)));
		} finally {
			await house.close();
		}
		for (const fault of faults.slice(0, 20)) say(`  ${fault}`);
		const holds = faults.length === 0;
		const figure = `${AT_ONCE} requests one effect, ${races} races one winner each, ${faults.length} faults`;
		say(`race: ${figure} – ${holds ? 'holds' : 'DOES NOT HOLD'}`);
		return holds;
	} finally {
		await place.remove();
	}
};

async function oneKey(place: Place, say: (line: string) => void): Promise<string[]> {
	const token = commandOn(place, 'create-token', '--user', `ward_${UNIT}`).trim().split('\n').at(-1) ?? '';
	const server = await serve(place);
	const address = `${server.origin}/api/v1/reports/BM-01/2023-Q2/${UNIT}`;
	const { figures: sent } = figures(UNIT);
	const send = (body: object) =>
		fetch(address, {
			method: 'POST',
			headers: {
				authorization: `Bearer ${token}`,
				'content-type': 'application/json',
				'idempotency-key': 'one-key-for-all'
			},
			body: JSON.stringify(body)
		});
	try {
		const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => send({ figures: sent })));
		const texts = await Promise.all(answers.map((answer) => answer.text()));
		const statuses = answers.map(({ status }) => status);
		const made = statuses.filter((status) => status === 201).length;
		const again = statuses.filter((status) => status === 200).length;
		const other = await send({ figures: sent, texts: { difficulties: 'khác' } });
		const report = (await (
			await fetch(address, { headers: { authorization: `Bearer ${token}` } })
		).json()) as { version: number };
		say(
			`${AT_ONCE} at once under one key: ${made} stored, ${again} repeated, ${new Set(texts).size} kind of answer, version ${report.version}; another body: ${other.status}`
		);
		return [
			...(made === 1 ? [] : [`${made} stored`]),
			...(again === AT_ONCE - 1 ? [] : [`${again} repeated: ${[...new Set(statuses)].join(', ')}`]),
			...(new Set(texts).size === 1 ? [] : ['the answers differ']),
			...(report.version === 1 ? [] : [`version ${report.version}`]),
			...(other.status === 422 ? [] : [`another body under the key: ${other.status}`])
		];
	} finally {
		await server.stop();
	}
}

/** Accepts and returns meet; whichever wins, the report is opened again and a further version handed in. */
async function twoReviewers(house: House, races: number, say: (line: string) => void): Promise<string[]> {
	const faults: string[] = [];
	const won = { accept: 0, return: 0 };
	for (let race = 0; race < races; race += 1) {
		const minutes = 2 * race;
		const at = (after: number) => instantAt(minutes + after);
		const people = {
			accept: await acting(house, 'office_head', 'office-head', at(1)),
			return: await acting(house, 'office_staff', 'office-staff', at(1))
		};
		const version = (await viewReport(people.accept, TARGET)).shown?.version ?? 0;
		const outcomes = await Promise.allSettled(
			(['accept', 'return'] as const).map((decision) =>
				reviewReport(people[decision], TARGET, {
					version,
					decision,
					cells: [],
					reason: decision === 'return' ? 'Đối chiếu lại' : null
				}).then(() => decision)
			)
		);
		const winners = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
		const losers = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
		if (winners.length !== 1) faults.push(`race ${race}: ${winners.length} winners`);
		for (const winner of winners) won[winner] += 1;
		for (const loser of losers) {
			const isTold =
				loser instanceof Refusal &&
				loser.status === 409 &&
				loser.happened.some(({ by, at: when, deed }) => by.kind === 'account' && when && deed === winners[0]);
			if (!isTold) faults.push(`race ${race}: the loser was told ${String(loser)}`);
		}
		if (winners[0] === 'accept') {
			const until = new Date(Date.parse(`${at(1)}:00+07:00`) + 24 * 3600 * 1000);
			await reopenReport(people.accept, TARGET, { reason: 'Thử', until });
		}
		const officer = await as(house.db, 'ward-officer', UNIT, at(2));
		const change = race + 1;
		const entry = figures(UNIT, (figure) =>
			figure.field === 'reached' && figure.group === 'khac' ? { ...figure, value: change % 2 } : figure
		);
		const filed = await submitReport(officer, { target: TARGET, entry });
		if (!filed.ok) throw new Error(`race ${race}: ${JSON.stringify(filed.problems[0])}`);
	}
	say(`${races} races: ${won.accept} accepted, ${won.return} returned`);
	return faults;
}

async function acting(
	house: House,
	userName: string,
	role: 'office-head' | 'office-staff',
	at: string
): Promise<Context> {
	const account = await findAccount(house.unguarded, userName);
	if (!account) throw new Error(`no account ${userName}`);
	const context = await as(house.db, role, 'PLD', at);
	return { ...context, actor: { ...context.actor, id: account.id, name: account.name } };
}

/** Minutes after ten o'clock of the demo's day, as a wall clock in Vietnam shows them. */
function instantAt(minutes: number): string {
	const at = new Date(Date.parse('2023-07-05T10:00:00Z') + minutes * 60_000);
	return at.toISOString().slice(0, 16);
}
