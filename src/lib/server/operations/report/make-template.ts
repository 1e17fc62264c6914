import { createHash } from 'node:crypto';
import type { ReportContent } from '#lib/domain/figure.ts';
import type { FormDefinition, PolicyGroup } from '#lib/domain/form.ts';
import type { Obligation } from '#lib/domain/obligation.ts';
import { standingOf } from '#lib/domain/standing.ts';
import { templateFileName, templateLayout } from '#lib/domain/template.ts';
import { readTyped, wordsTyped } from '#lib/domain/typed-entry.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { noteEvent } from '../../db/audit.ts';
import { listForms, listPolicyGroups } from '../../db/catalogue.ts';
import { findDraft } from '../../db/draft.ts';
import { findReport } from '../../db/report.ts';
import { keeperOf } from '../../draft-keeper.ts';
import { writeWorkbook } from '../../excel/write-workbook.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { pastReport } from '../../past-report.ts';
import { formOf, newest } from '../../report-entry.ts';

/** A workbook to fill in: the form, named for the unit and period, empty or holding what is to be gone on with. */
export async function makeTemplate(
	context: Context,
	address: Address
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
	const { layout, now, unitId, isFilled } = await asActor(context, async (work) => {
		const { obligation, unit } = await reachObligation(work, 'submit-report', address);
		const form = formOf(obligation, newest(await listForms(work.db)));
		const groups = form.layout === 'matrix' ? await listPolicyGroups(work.db, obligation.cutOffOn) : [];
		const content = await contentToGoOnWith(work, obligation, form, groups);
		const subject = {
			form,
			groups,
			unit: { code: unit.code, name: unit.name },
			period: obligation.period,
			past: await pastReport(work, obligation),
			content,
			// The office reads the sheet, whatever the language of whoever fetches it.
			words: wordsOf('vi').template
		};
		return { layout: templateLayout(subject), now: work.now, unitId: unit.id, isFilled: content !== null };
	});
	const { form, period, unit } = address;
	const bytes = await writeWorkbook(layout, now);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const details = { form, period, count: 1, isFilled, sha256 };
	await asActor(context, ({ db }) => noteEvent(db, { kind: 'download-template', unitId, details, at: now }));
	return { fileName: templateFileName(form, period, unit), bytes };
}

/** What is being typed already, else what was returned or reopened to be corrected; null for an empty form. */
async function contentToGoOnWith(
	{ db, now, actor }: Work,
	{ id, versions, reopenings }: Obligation,
	form: FormDefinition,
	groups: readonly PolicyGroup[]
): Promise<ReportContent | null> {
	const draft = await findDraft(db, { obligationId: id, keptFor: keeperOf(actor) });
	if (draft && draft.savedAt <= now) {
		return { rows: readTyped(draft.content, form, groups).rows, ...wordsTyped(draft.content) };
	}
	const { review, current, reopenedUntil } = standingOf(versions, reopenings, now);
	if (!current || (review !== 'returned' && reopenedUntil === null)) return null;
	return (await findReport(db, current.id)) ?? null;
}
