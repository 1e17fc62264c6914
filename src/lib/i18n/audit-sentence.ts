import type { AuditDoer, AuditLine } from '#lib/domain/audit-view.ts';
import type { Language } from '#lib/domain/label.ts';
import type { ParsedPeriod } from '#lib/domain/period.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { dayInWords, instant, periodName } from './format.ts';
import type { AuditSaid } from './vi/audit.ts';

const DAY_MS = 86_400_000;
/** Words take only types from the domain: these are its decisions, handed in by who may know both. */
export interface AuditSpeech {
	readonly language: Language;
	parsePeriod(text: string): ParsedPeriod | undefined;
}

/** 10:32 04/04/2023, Chuyên viên Phòng LĐTBXH … tiếp nhận báo cáo BM-01 quý I/2023 của Phường Vàng Danh (phiên bản 2) */
export function auditSentence(line: AuditLine, speech: AuditSpeech): string {
	const { audit } = wordsOf(speech.language);
	return audit.sentence(instant(line.at), spokenDoer(line.doer, speech.language), spokenDeed(line, speech));
}

/** Who did it: the role of that day and the name of today. */
export function spokenDoer({ kind, name, role }: AuditDoer, language: Language): string {
	const { audit, frame } = wordsOf(language);
	if (kind === 'account' && name)
		return audit.somebody(role && frame.role[role] !== name ? frame.role[role] : '', name);
	return kind === 'account' ? audit.who.unknown : audit.who[kind];
}

/** What was done. */
export function spokenDeed(line: AuditLine, speech: AuditSpeech): string {
	const { audit, frame } = wordsOf(speech.language);
	const say = (audit.said as Readonly<Record<string, (said: AuditSaid) => string>>)[line.deed];
	if (!say) return audit.otherwise(line.deed);
	const { form, period, unit, version, table, reason } = line;
	return say({
		report: form ? audit.report(form, period ? spokenPeriod(period, speech) : '', unit ?? '') : '',
		version: version === null ? '' : String(version),
		person: line.person ?? '',
		role: line.role ? frame.role[line.role] : '',
		unit: unit ?? '',
		until: line.before ? audit.until(lastDay(line.before, speech.language)) : '',
		thing: table ? (audit.table[table] ?? audit.unknownTable(table)) : '',
		code: line.code ?? '',
		columns: line.columns.join(', '),
		reason: reason ? (audit.refusedFor[reason] ?? reason) : '',
		count: line.count === null ? '' : String(line.count)
	});
}

/** Within a sentence: quý I/2023 */
function spokenPeriod(period: string, { language, parsePeriod }: AuditSpeech): string {
	const parsed = parsePeriod(period);
	if (!parsed) return period;
	const name = periodName(parsed, language);
	return language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Bounds are exclusive and travel with Vietnam's offset: the day before them is the last one. */
function lastDay(before: string, language: Language): string {
	const instantBefore = new Date(new Date(before).getTime() - 1);
	const day = new Date(instantBefore.getTime() + (7 * DAY_MS) / 24).toISOString().slice(0, 10);
	return dayInWords(day, language);
}
