import type { Actor } from '../../src/lib/domain/actor.ts';
import { clockAt } from '../../src/lib/server/clock.ts';
import type { Context } from '../../src/lib/server/context.ts';
import { createAccount } from '../../src/lib/server/operations/account/create-account.ts';
import {
	ADMINISTRATOR_AT_TERMINAL,
	findOperator
} from '../../src/lib/server/operations/account/find-operator.ts';
import { layBaseline } from '../../src/lib/server/operations/catalogue/lay-baseline.ts';
import { layCatalogue } from '../../src/lib/server/operations/catalogue/lay-catalogue.ts';
import { beginDemo } from '../../src/lib/server/operations/demo/begin-demo.ts';
import { finishDemo } from '../../src/lib/server/operations/demo/finish-demo.ts';
import { extendObligation } from '../../src/lib/server/operations/obligation/extend-obligation.ts';
import { generateObligations } from '../../src/lib/server/operations/obligation/generate-obligations.ts';
import { reviewReport } from '../../src/lib/server/operations/report/review-report.ts';
import { submitReport } from '../../src/lib/server/operations/report/submit-report.ts';
import { Refusal, type RefusalCode } from '../../src/lib/server/refusals.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';
import { sendsWorkbook, workbookOf } from './by-workbook.ts';
import { EXTENSIONS, RULINGS, SUBMISSIONS, type DemoSubmission } from './calendar.ts';
import { entryOf } from './figures.ts';
import { wardBaseline } from './second-quarter.ts';
import { GROUPS, WARDS_Q1 } from './wards-q1.ts';

type Base = Omit<Context, 'actor'>;

const PLAN = 'uong-bi-2023';

/**
 * Lays the demo year through the application's own operations, so that it can hold no impossible state.
 * Begun and interrupted, it goes on where it stopped; once finished, it is never laid again.
 */
export async function layDemo(
	{ db, clock }: Base,
	demoPassword: string,
	say: (line: string) => void
): Promise<{ lastWrittenAt: Date | null }> {
	const administrator = { db, clock, actor: ADMINISTRATOR_AT_TERMINAL };
	const before = await beginDemo(administrator, PLAN);
	if (before.isLaid) return before;

	say('Đang lập dữ liệu mô phỏng năm 2023 …');
	await layCatalogue(administrator, catalogue);
	await generateObligations(administrator);
	await beginDemo(administrator, PLAN);
	await layBaseline(administrator, baselines());
	for (const { userName, role, unit, name } of DEMO_ACCOUNTS) {
		await unless('name-taken', createAccount(administrator, { userName, role, unit, name, demoPassword }));
	}
	const actors = new Map<string, Actor>();
	for (const { userName } of DEMO_ACCOUNTS) actors.set(userName, await findOperator({ db, clock }, userName));
	await layYear(db, (userName) => {
		const actor = actors.get(userName);
		if (!actor) throw new Error(`no demo account ${userName}`);
		return actor;
	});
	return finishDemo(administrator, PLAN);
}

async function layYear(db: Base['db'], actorOf: (userName: string) => Actor): Promise<void> {
	const steps = [
		...SUBMISSIONS.map((submission) => ({
			at: submission.at,
			run: async (base: Base) => {
				const handingIn = handIn({ ...base, actor: actorOf(submission.by) }, submission);
				// A file made once more is another file: what an earlier laying filed stands.
				await unless('already-accepted', unless('key-reused', handingIn));
			}
		})),
		...RULINGS.map(({ form, period, unit, decision, at }) => ({
			at,
			run: async (base: Base) => {
				const ruling = { version: 1, decision, cells: decision === 'return' ? RETURNED : [], reason: null };
				const reviewer = actorOf(form === 'BM-01' ? 'office_staff' : 'office_head');
				await unless(
					'already-reviewed',
					reviewReport({ ...base, actor: reviewer }, { form, period, unit }, ruling)
				);
			}
		})),
		...EXTENSIONS.map(({ unit, dueBefore, at }) => ({
			at,
			run: async (base: Base) => {
				const address = { form: 'BM-01', period: '2023-Q2', unit };
				const given = { dueBefore: new Date(dueBefore), reason: EXTENSION_REASON };
				await unless(
					'ends-too-early',
					extendObligation({ ...base, actor: actorOf('office_head') }, address, given)
				);
			}
		}))
	];
	steps.sort((a, b) => a.at.localeCompare(b.at));
	for (const { at, run } of steps) await run({ db, clock: clockAt(new Date(at)) });
}

async function handIn(context: Context, submission: DemoSubmission): Promise<void> {
	const { form, period, unit } = submission;
	const target = { form, period, unit };
	const typed = entryOf(submission);
	const entry = sendsWorkbook(submission) ? await workbookOf(context, target, typed) : typed;
	const idempotencyKey = `demo-${form}-${period}-${unit}`;
	const result = await submitReport(context, { target, entry, idempotencyKey });
	if (!result.ok) {
		throw new Error(`demo report ${form} ${period} ${unit} refused: ${JSON.stringify(result.problems)}`);
	}
}

const EXTENSION_REASON = 'Cán bộ phụ trách nghỉ ốm, UBND xã, phường đã có văn bản đề nghị gia hạn.';

const RETURNED = [
	{
		group: 'btxh',
		field: 'paid_cash',
		reason: 'Đề nghị đối chiếu lại với danh sách chi trả tháng 6 của Bưu điện.'
	},
	{ group: 'btxh', field: 'amount_cash', reason: 'Số tiền cần khớp với số người sau khi đối chiếu.' }
];

function baselines(): Parameters<typeof layBaseline>[1] {
	return Object.keys(WARDS_Q1).map((unit) => ({
		unit,
		form: 'BM-01',
		asOfOn: '2022-12-31',
		rows: wardBaseline(unit).map((values, at) => ({ group: GROUPS[at] ?? null, values, remarks: {} })),
		note: { vi: 'Số liệu mô phỏng cuối năm 2022', en: 'Simulated figures of the end of 2022' }
	}));
}

/** Does the step unless an earlier, interrupted laying has done it. */
async function unless(code: RefusalCode, step: Promise<unknown>): Promise<void> {
	try {
		await step;
	} catch (error) {
		if (!(error instanceof Refusal && error.code === code)) throw error;
	}
}
