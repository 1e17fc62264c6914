import type { Language } from '#lib/domain/label.ts';
import { peopleTemplate } from '#lib/domain/people-template.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { writeWorkbook } from '../../excel/write-workbook.ts';
import { demand } from '../../reach.ts';

/** An empty workbook in which many people are listed. */
export async function makePeopleTemplate(
	context: Context,
	language: Language
): Promise<Uint8Array<ArrayBuffer>> {
	const now = await asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		return work.now;
	});
	const { office, sheet, headings, hints } = wordsOf(language).peopleList;
	return writeWorkbook(peopleTemplate({ office, ...sheet, headings, hints }), now);
}
