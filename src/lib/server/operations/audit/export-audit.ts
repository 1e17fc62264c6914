import { createHash } from 'node:crypto';
import { asCode } from '#lib/domain/audit.ts';
import type { AuditQuestion } from '#lib/domain/audit-view.ts';
import { csvFile, csvLines } from '#lib/domain/csv.ts';
import type { Language } from '#lib/domain/label.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { spokenDeed, spokenDoer } from '#lib/i18n/audit-sentence.ts';
import { instant } from '#lib/i18n/format.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { linesOf } from '../../audit-lines.ts';
import { filterOf } from '../../audit-question.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { countEntries, listEntries, noteEvent } from '../../db/audit.ts';
import { demand } from '../../reach.ts';

/** What a spreadsheet opens with ease; a narrower filter brings the rest. */
const MOST = 20_000;

/** The entries that match as a file for spreadsheets, in sentences; the export is itself told to the audit. */
export async function exportAudit(
	context: Context,
	question: AuditQuestion,
	language: Language
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
	return asActor(context, async (work) => {
		demand(work, 'view-audit');
		const { db, now, actor } = work;
		const filter = filterOf(question);
		const total = await countEntries(db, filter);
		const lines = await linesOf(work, await listEntries(db, filter, { limit: MOST }));
		const { file, somebody } = wordsOf(language).audit;
		const speech = { language, parsePeriod };
		const rows = lines.map((line) => [
			...[line.seq, line.at, line.recordedAt, spokenDoer(line.doer, language), spokenDeed(line, speech)],
			...[line.unit ?? '', line.columns.join(' ')]
		]);
		const digest = digestOf(csvLines(rows));
		const who = somebody(wordsOf(language).frame.role[actor.role], actor.name);
		const said = Object.entries(asked(question)).map(([name, value]) => `${name}=${value}`);
		const head = [
			[file.title(who, instant(now)), file.filter(said.join('; ') || file.noFilter)],
			[file.count(String(rows.length), String(total)), file.digest(digest)],
			[...file.columns]
		];
		const bytes = new TextEncoder().encode(csvFile([...head, ...rows]));
		const details = { ...asked(question), count: rows.length, sha256: digestOf(bytes) };
		await noteEvent(db, { kind: 'export-audit', details, at: now });
		return { fileName: `audit-${now.toISOString().slice(0, 10)}.csv`, bytes };
	});
}

/** The filter by its codes, as far as anything is asked for. */
function asked({ from, to, person, unit, subject, everyRow }: AuditQuestion): Record<string, string> {
	const all = { from, to, person, unit, subject, everyRow: everyRow ? '1' : null };
	return Object.fromEntries(
		Object.entries(all).flatMap(([name, value]) => (asCode(value) ? [[name, asCode(value) ?? '']] : []))
	);
}

function digestOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
