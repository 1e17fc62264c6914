import type { IndicatorDefinition } from '#lib/domain/indicator.ts';
import * as format from '#lib/i18n/format.ts';
import type { Speech } from '../frame/speech.ts';
import type { Share } from '#lib/domain/overview.ts';

type Counts = IndicatorDefinition['counts'];

/** 1.142 người · 2,9 tỷ đồng */
export function spokenAmount(counts: Counts, value: number, { language, words }: Speech): string {
	if (counts === 'dong') return unbroken(format.roundedDong(value, language));
	return unbroken(`${format.count(value, language)} ${words.common.counted[counts](value)}`);
}

/** The same to the last đồng. */
function exactAmount(counts: Counts, value: number, { language, words }: Speech): string {
	return `${format.count(value, language)} ${words.common.counted[counts](value)}`;
}

/** 1.159 / 1.632 người · 9,4 / 14,4 tỷ đồng */
export function spokenParts(counts: Counts, { numerator, denominator }: Share, speech: Speech): string {
	if (numerator === null || denominator === null) return '';
	const { language } = speech;
	if (counts === 'dong') return unbroken(format.roundedDongPair(numerator, denominator, language));
	return unbroken(`${format.count(numerator, language)} / ${spokenAmount(counts, denominator, speech)}`);
}

/** The same to the last đồng. */
export function exactParts(counts: Counts, { numerator, denominator }: Share, speech: Speech): string {
	if (numerator === null || denominator === null) return '';
	return `${format.count(numerator, speech.language)} / ${exactAmount(counts, denominator, speech)}`;
}

/** A number and its unit stay on one line. */
function unbroken(text: string): string {
	return text.replaceAll(' ', '\u00a0');
}
