import type { AuditHealth } from '#lib/domain/audit-view.ts';
import { isoInstant } from '#lib/domain/day.ts';
import type { AnchorBook, Anchor } from './audit-anchors.ts';
import type { Work } from './db/as-actor.ts';
import { BEGINNING, findHead, findLost, lockAnchors, walkEntries, type ChainLink } from './db/audit-chain.ts';

/** Entries read at once: short of any statement timeout, and the embedded database answers others in between. */
const STRIDE = 25_000;

export type ChainFault =
	/** An entry was changed, put in, taken out or moved. */
	| { readonly kind: 'entry'; readonly seq: number }
	/** The chain no longer holds what was anchored: it was cut or made anew. */
	| { readonly kind: 'anchor'; readonly seq: number }
	/** The file of anchors holds a line that the key does not vouch for. */
	| { readonly kind: 'forged-anchor'; readonly line: number };

export interface ChainState {
	/** How many entries were held against their hashes, and the last of them. */
	readonly entries: number;
	readonly last: ChainLink;
	readonly anchors: number;
	readonly lastAnchor: Anchor | null;
	readonly fault: ChainFault | null;
}

/** Walks the whole chain, or from its last anchor on, and holds every anchor against it. */
export async function checkChain(
	{ db }: Pick<Work, 'db'>,
	book: AnchorBook,
	from: 'beginning' | 'last-anchor'
): Promise<ChainState> {
	const { anchors, forgedLine } = book.read();
	const lastAnchor = anchors.at(-1) ?? null;
	let last: ChainLink = from === 'last-anchor' && lastAnchor ? lastAnchor : BEGINNING;
	const lost = await findLost(db, anchors);
	let entries = 0;
	let broken: number | null = null;
	for (;;) {
		const walked = await walkEntries(db, last, STRIDE);
		entries += walked.count;
		last = walked.last;
		broken ??= walked.firstBreak;
		if (broken !== null || walked.count < STRIDE) break;
	}
	return { entries, last, anchors: anchors.length, lastAnchor, fault: faultOf(broken, lost, forgedLine) };
}

/** Writes down where the chain ends, after it was found whole; nothing when that is written down already. */
export async function anchorChain(work: Pick<Work, 'db'>, book: AnchorBook, at: Date): Promise<ChainState> {
	await lockAnchors(work.db);
	const state = await checkChain(work, book, 'beginning');
	const head = await findHead(work.db);
	if (state.fault || !head || head.seq === state.lastAnchor?.seq) return state;
	// What came after the walk is for the next anchor: only what was read is vouched for.
	const lastAnchor = book.append(state.last, at);
	return { ...state, anchors: state.anchors + 1, lastAnchor };
}

/** The same as it is shown to people. */
export function healthOf({ last, lastAnchor, fault }: ChainState): AuditHealth {
	return {
		checkedTo: last.seq,
		anchoredTo: lastAnchor?.seq ?? null,
		anchoredAt: lastAnchor && isoInstant(new Date(lastAnchor.at)),
		fault
	};
}

function faultOf(
	broken: number | null,
	lost: number | undefined,
	forgedLine: number | null
): ChainFault | null {
	if (broken !== null) return { kind: 'entry', seq: broken };
	if (lost !== undefined) return { kind: 'anchor', seq: lost };
	return forgedLine === null ? null : { kind: 'forged-anchor', line: forgedLine };
}
