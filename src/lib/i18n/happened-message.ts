import type { Happened } from '#lib/domain/happened.ts';
import { instant } from './format.ts';
import type { Words } from './words.ts';

/** What happened meanwhile, a sentence each: Phiên bản 2 đã được Trưởng phòng LĐTBXH tiếp nhận lúc 10:32 04/04/2023. */
export function happenedMessage(
	happened: readonly Happened[],
	words: Pick<Words, 'happened' | 'frame'>
): string {
	return happened
		.map(({ deed, version, by, at }) =>
			words.happened.deed[deed](String(version ?? ''), whoDid(by, words), instant(at))
		)
		.join(' ');
}

/** An account called by its role is told once. */
function whoDid(by: Happened['by'], { happened, frame }: Pick<Words, 'happened' | 'frame'>): string {
	if (by.kind === 'terminal' || by.kind === 'unknown') return happened.who[by.kind];
	const role = frame.role[by.role];
	return by.kind === 'role' || by.name === role ? role : happened.who.account(by.name, role);
}
