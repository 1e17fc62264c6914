import type { Change } from '#lib/domain/change.ts';
import { knownPeriod } from '#lib/domain/period.ts';
import * as format from '#lib/i18n/format.ts';
import type { Speech } from '../frame/speech.ts';
import { spokenPeriod } from '../frame/spoken.ts';

/** tăng 7,3 điểm % so với Quý I/2023 · or why that cannot be said */
export function changeText({ change, noChange, changeSince, isLoose }: Change, speech: Speech): string {
	const words = speech.words.overview.change;
	if (change === null || changeSince === null) return words.none[noChange ?? 'no-value'];
	const points = format.points(Math.abs(change), speech.language);
	const hasMoved = /[1-9]/.test(points);
	const { kind, year } = knownPeriod(changeSince);
	const moved = hasMoved
		? `${change < 0 ? words.down : words.up} ${speech.words.common.percentPoints(points)}`
		: words.same;
	const since = kind === 'year' ? words.sinceBefore(year) : words.since(spokenPeriod(changeSince, speech));
	return `${moved} ${since}${isLoose ? ` (${words.isLoose})` : ''}`;
}
