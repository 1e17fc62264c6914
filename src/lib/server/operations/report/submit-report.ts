import { createHash, randomUUID } from 'node:crypto';
import { isUnitRole } from '#lib/domain/actor.ts';
import { isoInstant } from '#lib/domain/day.ts';
import type { Punctuality } from '#lib/domain/deadline.ts';
import type { ReportContent } from '#lib/domain/figure.ts';
import { stateOf, type Obligation } from '#lib/domain/obligation.ts';
import type { Grid } from '#lib/domain/grid.ts';
import type { Period } from '#lib/domain/period.ts';
import { blocks, worstFirst, type Problem } from '#lib/domain/problem.ts';
import { excerptsOf, type RowExcerpt } from '#lib/domain/sheet-excerpt.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listHolidays } from '../../db/catalogue.ts';
import { deleteDraft } from '../../db/draft.ts';
import { findReport, findVersionOfFile, insertReport, insertUpload } from '../../db/report.ts';
import type { Explanation } from '../../db/tables.ts';
import { demandOpen, keeperOf } from '../../draft-keeper.ts';
import { aboutOf, holdObligation } from '../../hold.ts';
import { demandUnchanged, type Seen } from '../../meanwhile.ts';
import { once } from '../../once.ts';
import { about, Refusal } from '../../refusals.ts';
import { readWorkbook } from '../../excel/read-workbook.ts';
import {
	isWhole,
	judgeEntry,
	type Entry,
	type EntryCatalogue,
	type Judged,
	type Target
} from '../../report-entry.ts';
import { reachObligation } from '../../reach.ts';

export interface Submission extends Seen {
	/** What the sender means to file. Codes left out are read from the sheet; codes given must agree with it. */
	readonly target: Target;
	readonly entry: Entry;
	readonly explanations?: readonly Explanation[];
	/** The same key again is one effect and the same answer. */
	readonly idempotencyKey?: string | undefined;
	/** Say what would happen, store nothing. */
	readonly isPreview?: boolean;
}

export interface Receipt {
	readonly form: string;
	readonly unit: string;
	readonly period: Period;
	readonly version: number;
	readonly submittedAt: string;
	readonly punctuality: Punctuality;
	readonly days: number;
	readonly receipt: string;
	/** Warnings and notes kept with the version. */
	readonly problems: readonly Problem[];
}

/** What a repetition is told again; the warnings are kept with the version itself. */
type KeptReceipt = Omit<Receipt, 'problems'> & { readonly reportId: string };

export type SubmitResult = { readonly catalogue: EntryCatalogue } & (
	| ({ readonly ok: true; readonly isStored: boolean } & Receipt)
	| {
			readonly ok: false;
			readonly form: string | null;
			readonly unit: string | null;
			readonly period: Period | null;
			readonly problems: readonly Problem[];
			/** The rows of the workbook in which problems have a cell. */
			readonly excerpts: readonly RowExcerpt[];
	  }
);

/**
 * Takes in a report through whichever door it comes: all problems at once and nothing saved, or the next version.
 * Refuses (Refusal) what is absent, not allowed, closed, not open yet, or ahead of the clock.
 */
export async function submitReport(context: Context, submission: Submission): Promise<SubmitResult> {
	const { entry, target } = submission;
	// Nobody has a file parsed for an obligation beyond their reach.
	if (entry.kind === 'workbook' && isWhole(target)) {
		await asActor(context, (work) => reachObligation(work, 'submit-report', target));
	}
	// The workbook is parsed in a child process before any transaction begins.
	const grid = entry.kind === 'workbook' ? await readWorkbook(entry.bytes) : null;
	return asActor(context, async (work) => {
		const judged = await judgeEntry(work, target, entry, grid);
		const { obligation, catalogue } = judged;
		if (!obligation) return refused(judged, grid);
		const request = {
			key: submission.isPreview ? undefined : submission.idempotencyKey,
			about: aboutOf('submit-report', obligation),
			body: [sentIn(entry), submission.explanations ?? []]
		};
		return once<SubmitResult, KeptReceipt>(work, request, {
			act: () => file(work, judged, obligation, submission, grid),
			replay: async ({ reportId, ...kept }) => {
				const problems = (await findReport(work.db, reportId))?.problems ?? [];
				return { ...kept, problems, catalogue, ok: true, isStored: false };
			}
		});
	});
}

async function file(
	before: Work,
	judgedBefore: Judged,
	reached: Obligation,
	submission: Submission,
	grid: Grid | null
): Promise<{ result: SubmitResult; answer: KeptReceipt | null }> {
	const { obligation, work } = await about(judgedBefore.found, holdObligation(before, reached));
	const judged = { ...judgedBefore, obligation };
	const { content, found, catalogue } = judged;
	await about(found, demandOpen(work, obligation, submission));
	await about(found, demandUnchanged(work, obligation, submission));
	if (content === null || judged.problems.some(blocks)) {
		return { result: refused(judged, grid), answer: null };
	}
	if (!explainsKnownCells(submission, judged)) throw new Refusal('malformed');

	const notes = await sameFileNotes(work, obligation.id, submission.entry);
	const digest = digestOf(judged, submission);
	const receipt = await receiptOf(work, { ...judged, problems: [...judged.problems, ...notes] }, digest);
	const result = { ok: true as const, ...receipt, catalogue };
	if (submission.isPreview) return { result: { ...result, isStored: false }, answer: null };
	const { problems: _, ...kept } = receipt;
	const reportId = await store(work, judged, content, submission, receipt, digest);
	return { result: { ...result, isStored: true }, answer: { ...kept, reportId } };
}

/** Explanations are of cells that the form has. */
function explainsKnownCells({ explanations = [] }: Submission, { catalogue, content }: Judged): boolean {
	const fields = new Set(catalogue.form?.fields.map(({ code }) => code));
	const groups = new Set(content?.rows.map(({ group }) => group));
	return explanations.every(({ group, field }) => fields.has(field) && groups.has(group));
}

async function receiptOf(
	{ db, now }: Work,
	{ obligation, unit, problems }: Judged,
	digest: Buffer
): Promise<Receipt> {
	if (!obligation || !unit) throw new Refusal('not-found');
	const version = Math.max(0, ...obligation.versions.map((one) => one.version)) + 1;
	const submitted = { id: '', version, submittedAt: now, rulings: [] };
	const after = { ...obligation, versions: [...obligation.versions, submitted] };
	const { punctuality, days } = stateOf(after, now, await listHolidays(db));
	const mark = createHash('sha256').update(digest).update(`${obligation.id}/${version}/${now.getTime()}`);
	const short = mark.digest('hex').slice(0, 10).toUpperCase();
	return {
		form: obligation.form,
		unit: unit.code,
		period: obligation.period,
		version,
		submittedAt: isoInstant(now),
		punctuality,
		days,
		receipt: `${obligation.form}-${obligation.period}-${unit.code}-${version}-${short}`,
		problems: worstFirst(problems)
	};
}

async function store(
	{ db, actor, now }: Work,
	{ obligation, places }: Judged,
	content: ReportContent,
	{ entry, explanations }: Submission,
	{ version, receipt, problems }: Receipt,
	digest: Buffer
): Promise<string> {
	if (!obligation) throw new Refusal('not-found');
	const uploadId = entry.kind === 'workbook' ? randomUUID() : null;
	if (uploadId && entry.kind === 'workbook') {
		await insertUpload(db, {
			id: uploadId,
			unitId: obligation.unitId,
			fileName: entry.fileName,
			bytes: Buffer.from(entry.bytes),
			sha256: sha256Of(entry.bytes),
			uploadedAt: now,
			uploadedBy: actor.id
		});
	}
	const { texts, acceptedMethods, providers, rows } = content;
	const id = randomUUID();
	await insertReport(
		db,
		{
			id,
			obligationId: obligation.id,
			unitId: obligation.unitId,
			version,
			submittedAt: now,
			submittedBy: actor.id,
			source: uploadId ? 'workbook' : 'typed',
			isOnBehalf: !isUnitRole(actor.role),
			uploadId,
			texts: JSON.stringify(texts),
			acceptedMethods: acceptedMethods && JSON.stringify(acceptedMethods),
			providers: providers && JSON.stringify(providers),
			problems: JSON.stringify(problems),
			explanations: JSON.stringify(explanations ?? []),
			cells: places && JSON.stringify(places),
			digest,
			receipt
		},
		rows
	);
	await deleteDraft(db, { obligationId: obligation.id, keptFor: keeperOf(actor) });
	return id;
}

/** What the version is a record of: what was sent, and what was read from it. */
function digestOf({ obligation, content }: Judged, { entry, explanations }: Submission): Buffer {
	return createHash('sha256')
		.update(JSON.stringify([obligation?.id, sentIn(entry), content, explanations ?? []]))
		.digest();
}

/** The entry itself; a workbook is the same when its bytes are. */
function sentIn(entry: Entry): unknown {
	return entry.kind === 'workbook' ? sha256Of(entry.bytes).toString('hex') : entry;
}

function sha256Of(bytes: Uint8Array): Buffer {
	return createHash('sha256').update(bytes).digest();
}

/** Whoever means to correct a report and sends the old file once more is told so. */
async function sameFileNotes({ db }: Work, obligationId: string, entry: Entry): Promise<Problem[]> {
	if (entry.kind !== 'workbook') return [];
	const version = await findVersionOfFile(db, obligationId, sha256Of(entry.bytes));
	const kind = 'same-file';
	return version === undefined ? [] : [{ kind, code: kind, severity: 'note', found: version }];
}

function refused({ found, problems: all, catalogue }: Judged, grid: Grid | null): SubmitResult {
	const problems = worstFirst(all);
	const excerpts = grid ? excerptsOf(grid, catalogue.form, problems) : [];
	return { ok: false, ...found, catalogue, problems, excerpts };
}
