import { isUnitRole, ROLES, type Role } from '#lib/domain/actor.ts';
import { clockAt } from '#lib/server/clock.ts';
import type { Context } from '#lib/server/context.ts';
import { assignRole } from '#lib/server/operations/account/assign-role.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { createToken } from '#lib/server/operations/account/create-token.ts';
import { disablePerson } from '#lib/server/operations/account/disable-person.ts';
import { editPerson } from '#lib/server/operations/account/edit-person.ts';
import { enablePerson } from '#lib/server/operations/account/enable-person.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { issueResetLink } from '#lib/server/operations/account/issue-reset-link.ts';
import { layCatalogue } from '#lib/server/operations/catalogue/lay-catalogue.ts';
import { exemptObligation } from '#lib/server/operations/obligation/exempt-obligation.ts';
import { extendObligation } from '#lib/server/operations/obligation/extend-obligation.ts';
import { generateObligations } from '#lib/server/operations/obligation/generate-obligations.ts';
import { discardDraft } from '#lib/server/operations/report/discard-draft.ts';
import { reopenReport } from '#lib/server/operations/report/reopen-report.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { saveDraft } from '#lib/server/operations/report/save-draft.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { saveContact } from '#lib/server/operations/unit/save-contact.ts';
import type { Database } from '#lib/server/db/seat.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { catalogue } from '../../../seeds/catalogue/catalogue.ts';
import { as, figures, sample, WARDS } from '../../support/city.ts';

const FIRST = new Date('2023-03-26T08:00:00+07:00').getTime();
const SPAN_MS = 200 * 86_400_000;
const DAY_MS = 86_400_000;
const PERIODS = ['2023-Q1', '2023-Q2', '2023-Q3'];

/** Draws numbers that are the same for the same seed. */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
	};
}

/**
 * Does one deed after the other, drawn by chance, through the operations that people use. Many are refused, as they
 * would be in life; anything else that goes wrong is thrown. Calls `after` with the name of the deed and how it ended.
 */
export async function doAtRandom(
	db: Database,
	{ count, seed }: { count: number; seed: number },
	after: (deed: string, isDone: boolean) => Promise<void>
): Promise<void> {
	const draw = dice(seed);
	const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
	const made: string[] = [];
	for (let at = 0; at < count; at += 1) {
		const now = new Date(FIRST + (SPAN_MS / count) * at);
		const unit = pick(WARDS);
		const address = { form: 'BM-01', period: pick(PERIODS), unit };
		const iso = now.toISOString();
		const who = (role: Role, code: string): Promise<Context> => as(db, role, code, iso);
		const terminal: Context = { db, clock: clockAt(now), actor: ADMINISTRATOR_AT_TERMINAL };
		const somebody = (): string => made.at(-1) ?? 'nobody';
		const later = (days: number): Date => new Date(now.getTime() + days * DAY_MS);
		const deeds: Record<string, [weight: number, () => Promise<unknown>]> = {
			submit: [
				24,
				async () => submitReport(await who('ward-officer', unit), { target: address, entry: figures(unit) })
			],
			'submit-workbook': [
				count > 1000 ? 1 : 2,
				async () =>
					submitReport(await who('ward-officer', unit), {
						target: { ...address, period: '2023-Q1' },
						entry: sample(unit)
					})
			],
			'submit-on-behalf': [
				6,
				async () => submitReport(await who('office-staff', 'PLD'), { target: address, entry: figures(unit) })
			],
			'save-draft': [
				20,
				async () => {
					const cells = { 'ncc/total': String(draw(1000)) };
					const content = { cells, remarks: {}, texts: {}, acceptedMethods: null, providers: null };
					return saveDraft(await who('ward-officer', unit), address, { content, revision: null });
				}
			],
			'discard-draft': [6, async () => discardDraft(await who('ward-leader', unit), address)],
			review: [
				20,
				async () => {
					const head = await who('office-head', 'PLD');
					const { shown } = await viewReport(head, address);
					const version = shown?.version ?? 0;
					const decision = pick(['accept', 'return', 'void'] as const);
					return reviewReport(head, address, { version, decision, cells: [], reason: 'Đối chiếu lại' });
				}
			],
			extend: [
				6,
				async () =>
					extendObligation(await who('office-head', 'PLD'), address, {
						dueBefore: later(1 + draw(20)),
						reason: 'Đơn vị đề nghị'
					})
			],
			exempt: [
				1,
				async () => exemptObligation(await who('office-head', 'PLD'), address, { reason: 'Đơn vị đề nghị' })
			],
			reopen: [
				8,
				async () =>
					reopenReport(await who('office-head', 'PLD'), address, {
						reason: 'Đơn vị đề nghị',
						until: later(3)
					})
			],
			account: [
				1,
				async () => {
					const userName = `drill_${at}`;
					const role = pick(ROLES);
					const own = role === 'school' ? 'TC-A' : isUnitRole(role) ? unit : 'PLD';
					await createAccount(terminal, { userName, role, unit: own });
					made.push(userName);
				}
			],
			token: [2, () => createToken(terminal, { userName: somebody(), days: 1 + draw(30) })],
			assign: [
				2,
				() =>
					assignRole(terminal, {
						userName: somebody(),
						role: 'ward-leader',
						unit,
						firstOn: null,
						lastOn: null
					})
			],
			'edit-person': [
				1,
				() =>
					editPerson(terminal, {
						userName: somebody(),
						name: `Lần ${at}`,
						phone: '0203 3825 000',
						contactEmail: ''
					})
			],
			disable: [2, () => disablePerson(terminal, somebody())],
			enable: [1, () => enablePerson(terminal, somebody())],
			'reset-link': [2, () => issueResetLink(terminal, { userName: somebody(), clearsSecondFactor: false })],
			contact: [
				1,
				async () =>
					saveContact(await who('office-staff', 'PLD'), {
						...{ unit, name: `Lần ${at}`, job: '', phone: '0203 3825 000', email: '' },
						was: null
					})
			],
			catalogue: [
				count > 1000 ? 1 : 2,
				async () => {
					const holidays = catalogue.holidays.map((holiday, place) =>
						place === draw(50) ? { ...holiday, name: { vi: `Lần ${at}`, en: `Time ${at}` } } : holiday
					);
					await layCatalogue(terminal, { ...catalogue, holidays });
				}
			],
			generate: [1, () => generateObligations(terminal)],
			'not-allowed': [
				2,
				async () => exemptObligation(await who('ward-officer', unit), address, { reason: 'x' })
			]
		};
		const names = Object.entries(deeds).flatMap(([name, [weight]]) => Array<string>(weight).fill(name));
		const name = pick(names);
		let isDone = true;
		try {
			await deeds[name]?.[1]();
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			isDone = false;
		}
		await after(name, isDone);
	}
}
