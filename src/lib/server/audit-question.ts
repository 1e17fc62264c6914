import type { AuditQuestion } from '#lib/domain/audit-view.ts';
import { isDay } from '#lib/domain/day.ts';
import type { AuditFilter } from './db/audit.ts';
import { Refusal } from './refusals.ts';

/** What is asked for as the chain is searched; a day that is none is refused. */
export function filterOf({ from, to, person, unit, subject, everyRow }: AuditQuestion): AuditFilter {
	if ([from, to].some((day) => day !== null && !isDay(day))) throw new Refusal('malformed');
	return {
		...(from === null ? {} : { from }),
		...(to === null ? {} : { to }),
		...(person === null ? {} : { actorId: person }),
		...(unit === null ? {} : { unitId: unit }),
		...(subject === null ? {} : { subject }),
		everyRow
	};
}
