import { createHash, randomUUID } from 'node:crypto';
import { isUnitRole } from '#lib/domain/actor.ts';
import { isoInstant } from '#lib/domain/day.ts';
import type { Punctuality } from '#lib/domain/deadline.ts';
import type { ReportContent } from '#lib/domain/figure.ts';
import { stateOf } from '#lib/domain/obligation.ts';
import type { Grid } from '#lib/domain/grid.ts';
import type { Period } from '#lib/domain/period.ts';
import { blocks, worstFirst, type Problem } from '#lib/domain/problem.ts';
import { excerptsOf, type RowExcerpt } from '#lib/domain/sheet-excerpt.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listHolidays } from '../../db/catalogue.ts';
import { deleteDraft } from '../../db/draft.ts';
import { findAnswer, insertAnswer } from '../../db/idempotency.ts';
import { findObligation, lockObligation } from '../../db/obligation.ts';
import { findVersionOfFile, insertReport, insertUpload } from '../../db/report.ts';
import type { Explanation } from '../../db/tables.ts';
import { demandOpen, keeperOf } from '../../draft-keeper.ts';
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

export interface Submission {
	/** What the sender means to file. Codes left out are read from the sheet; codes given must agree with it. */
	readonly target: Target;
	readonly entry: Entry;
	readonly explanations?: readonly Explanation[];
	/** The same key again is one effect and the same answer. */
	readonly idempotencyKey?: string;
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
		if (!judged.obligation) return refused(judged, grid);
		await lockObligation(work.db, judged.obligation.id);

		const { idempotencyKey: key } = submission;
		const requestHash = hashOf(judged, submission);
		if (key && !submission.isPreview) {
			const kept = await findAnswer(work.db, work.actor.id, key);
			if (kept && !kept.requestHash.equals(requestHash)) throw new Refusal('key-reused');
			if (kept)
				return { ...(kept.answer as Receipt), ok: true, isStored: false, catalogue: judged.catalogue };
		}
		const version = await about(judged.found, nextVersion(work, judged));
		if (judged.content === null || judged.problems.some(blocks)) return refused(judged, grid);
		if (!explainsKnownCells(submission, judged)) throw new Refusal('malformed');

		const notes = await sameFileNotes(work, judged.obligation.id, entry);
		const noted = { ...judged, problems: [...judged.problems, ...notes] };
		const receipt = await receiptOf(work, noted, version, requestHash);
		const answer = { ok: true as const, ...receipt, catalogue: judged.catalogue };
		if (submission.isPreview) return { ...answer, isStored: false };
		await store(work, judged, judged.content, submission, receipt, requestHash);
		if (key) await insertAnswer(work.db, { actorId: work.actor.id, key, requestHash, answer: receipt });
		return { ...answer, isStored: true };
	});
}

/** Explanations are of cells that the form has. */
function explainsKnownCells({ explanations = [] }: Submission, { catalogue, content }: Judged): boolean {
	const fields = new Set(catalogue.form?.fields.map(({ code }) => code));
	const groups = new Set(content?.rows.map(({ group }) => group));
	return explanations.every(({ group, field }) => fields.has(field) && groups.has(group));
}

/** The number of the next version, after the lock; refuses when the ledger is not open to one. */
async function nextVersion(work: Work, { obligation: found }: Judged): Promise<number> {
	if (!found) throw new Refusal('not-found');
	const obligation = await findObligation(work.db, { ...found, unitIds: [found.unitId] }, work.now);
	if (!obligation) throw new Refusal('not-found');
	demandOpen(work, obligation);
	return Math.max(0, ...obligation.versions.map(({ version }) => version)) + 1;
}

async function receiptOf(
	{ db, now }: Work,
	{ obligation, unit, problems }: Judged,
	version: number,
	requestHash: Buffer
): Promise<Receipt> {
	if (!obligation || !unit) throw new Refusal('not-found');
	const submitted = { id: '', version, submittedAt: now, rulings: [] };
	const after = { ...obligation, versions: [...obligation.versions, submitted] };
	const { punctuality, days } = stateOf(after, now, await listHolidays(db));
	const mark = createHash('sha256')
		.update(requestHash)
		.update(`${obligation.id}/${version}/${now.getTime()}`);
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
): Promise<void> {
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
	await insertReport(
		db,
		{
			id: randomUUID(),
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
}

/** What two requests under one key must have in common: the address and everything that was sent. */
function hashOf({ obligation, content }: Judged, { entry, explanations }: Submission): Buffer {
	const sent = entry.kind === 'workbook' ? sha256Of(entry.bytes).toString('hex') : entry;
	return createHash('sha256')
		.update(JSON.stringify([obligation?.id, sent, content, explanations ?? []]))
		.digest();
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
