import type { ReportContent } from '#lib/domain/figure.ts';
import type { Obligation } from '#lib/domain/obligation.ts';
import { standingOf } from '#lib/domain/standing.ts';
import { templateFileName, templateLayout } from '#lib/domain/template.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listPolicyGroups } from '../../db/catalogue.ts';
import { findReport } from '../../db/report.ts';
import { writeWorkbook } from '../../excel/write-workbook.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { formOf, newest, pastOf } from '../../report-entry.ts';

/** A workbook to fill in: the form, named for the unit and period, empty or holding what is to be corrected. */
export async function makeTemplate(
	context: Context,
	address: Address
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
	const { layout, now } = await asActor(context, async (work) => {
		const { obligation, unit } = await reachObligation(work, 'submit-report', address);
		const form = formOf(obligation, newest(await listForms(work.db)));
		const subject = {
			form,
			groups: form.layout === 'matrix' ? await listPolicyGroups(work.db) : [],
			unit: { code: unit.code, name: unit.name },
			period: obligation.period,
			past: await pastOf(work, obligation),
			content: await contentToCorrect(work, obligation),
			// The office reads the sheet, whatever the language of whoever fetches it.
			words: wordsOf('vi').template
		};
		return { layout: templateLayout(subject), now: work.now };
	});
	const { form, period, unit } = address;
	return { fileName: templateFileName(form, period, unit), bytes: await writeWorkbook(layout, now) };
}

/** The unit's own figures and words, when they were returned or reopened to be corrected. */
async function contentToCorrect(
	{ db, now }: Work,
	{ versions, reopenings }: Obligation
): Promise<ReportContent | null> {
	const { review, current, reopenedUntil } = standingOf(versions, reopenings, now);
	if (!current || (review !== 'returned' && reopenedUntil === null)) return null;
	return (await findReport(db, current.id)) ?? null;
}
