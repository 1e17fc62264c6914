import type { UnitYear } from '#lib/domain/unit-year.ts';
import type { Speech } from '#lib/ui/frame/speech.ts';

/** Why a year shows no figures. */
export function nothingOf({ historyPeriods, acceptedOnly }: UnitYear, { words }: Speech): string {
	if (historyPeriods.length === 0) return words.unit.nothingOpen;
	return acceptedOnly ? words.unit.noAcceptedFigures : words.unit.noFigures;
}
