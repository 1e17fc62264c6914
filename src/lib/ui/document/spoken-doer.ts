import type { Doer } from '#lib/domain/actor.ts';
import type { Speech } from '../frame/speech.ts';

/** Who did it: Chuyên viên A (Chuyên viên Phòng LĐTBXH). An account called by its role is told once. */
export function spokenDoer(doer: Doer, { words }: Speech): string {
	const said = words.review.doer;
	if (doer.kind !== 'account') return said[doer.kind];
	const role = words.frame.role[doer.role];
	return doer.name === role ? role : said.account(doer.name, role);
}
